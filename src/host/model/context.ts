import type { Book, Box, Chart as BookChart, Sheet, Table as BookTable } from "../file/book";
import type { Listeners } from "../protocol/events";
import type { Chart } from "./chart/chart";
import type { Calculation } from "./calc/calculation";
import type { RangePlace } from "./range/place";
import type { Range } from "./range/range";
import type { RangeAreas } from "./range/areas";
import type { Table } from "./table/table";
import type { Worksheet } from "./sheet/worksheet";

/** Where the officer's selection stands. */
export interface Selection {
  sheet: Sheet;
  boxes: Box[];
}

/**
 * Makes the objects that refer to each other: a range leads to its sheet, and a sheet to its ranges.
 * Held behind an interface so that no file of the model has to import in a circle.
 */
export interface Objects {
  range(sheet: Sheet, box: Box): Range;
  areas(sheet: Sheet, boxes: readonly Box[]): RangeAreas;
  worksheet(sheet: Sheet): Worksheet;
  table(sheet: Sheet, table: BookTable): Table;
  chart(sheet: Sheet, chart: BookChart): Chart;
}

/** What all objects of one open workbook share. */
export interface Context {
  readonly book: Book;
  readonly objects: Objects;
  readonly listeners: Listeners;
  readonly calculation: Calculation;
  readonly selection: Selection;
  /** Ranges that the client keeps: they move when cells are put in or taken out. */
  readonly keptRanges: Set<RangePlace>;
  /** Whose document settings `workbook.settings` are: the id in the manifest. */
  readonly addinId: string;
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
  /** Events are sent; `context.runtime.enableEvents`. */
  enableEvents: boolean;
  /** Something was written since the workbook was opened or saved. */
  dirty: boolean;
  /** Today, for dates typed without a year. */
  readonly now: () => Date;
  /** Who makes the change that is under way: events name it. */
  trigger: "ThisLocalAddin" | "Unknown";
}

/** Cells of one sheet, in one or several boxes: what a look belongs to. */
export interface Cells {
  readonly context: Context;
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}
