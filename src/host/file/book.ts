/** The model of a workbook file. `openBook`, `newBook` and `saveBook` (file.ts) make and write it. */
import type { Table } from "./features";
import type { Origin } from "./origin";
import { Sheet } from "./sheet";
import { StyleTable } from "./style";

export * from "./address";
export * from "./cell";
export * from "./drawing";
export * from "./features";
export { shiftFormula } from "./formulas";
export * from "./sheet";
export * from "./style";

export interface DefinedName {
  name: string;
  /** Without "=". */
  formula: string;
  /** Null for a name of the whole book. */
  sheet: Sheet | null;
  hidden: boolean;
  comment: string | null;
  /** Attributes that the model does not know. */
  extra: Record<string, string>;
}

/** A custom XML part, as Office.js knows it. */
export interface CustomXmlPart {
  /** "{GUID}". */
  readonly id: string;
  xml: string;
  /** The part it came from; null for a new one. */
  readonly part: string | null;
}

export interface Theme {
  readonly bodyFont: string;
  readonly headingFont: string;
  /** "#RRGGBB" in the file's index order: lt1, dk1, lt2, dk2, accent1 to accent6, hlink, folHlink. */
  readonly colours: readonly string[];
}

/** Document settings of one add-in (Office.context.document.settings): JSON values by name. */
export interface AddinSettings {
  /** The add-in's id in its manifest. */
  id: string;
  version: string;
  values: Map<string, string>;
}

export class Book {
  /** In tab order; move, add and take out freely (`addSheet` finds a free number). */
  sheets: Sheet[] = [];
  /** Index of the sheet that opens in front. */
  activeSheet = 0;
  names: DefinedName[] = [];
  styles = new StyleTable([]);
  /** The looks of conditional formats and tables that the file had: `<dxf>` each, by number. */
  differentials: readonly string[] = [];
  theme: Theme = { bodyFont: "Calibri", headingFont: "Calibri Light", colours: [] };
  customXml: CustomXmlPart[] = [];
  settings: AddinSettings[] = [];
  /** Serial dates count from 1 January 1904. */
  date1904 = false;
  calculation: "auto" | "autoNoTable" | "manual" = "auto";
  /** Excel calculates everything when it opens the file; set it when a cell that formulas may read changes. */
  fullCalcOnLoad = false;
  /** Attributes of `<workbookProtection>`; null when the book is not protected. */
  protection: Record<string, string> | null = null;
  /** What saving cannot carry, each a plain sentence for the officer. */
  readonly lost: string[] = [];
  /** What saving needs to know of the file it came from. */
  origin: Origin | null = null;

  /** @param fileName the file's name without its folder, for messages */
  constructor(readonly fileName: string) {}

  /** The sheets that have cells: chart sheets have a tab and are none of them. */
  worksheets(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.kind === "worksheet");
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** A new, empty sheet behind the others. The name is taken as it is: the caller checks Excel's rules. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(name, this.nextSheetId());
    sheet.changed = true;
    this.sheets.push(sheet);
    return sheet;
  }

  /** Takes a sheet out, with the names that belong to it. */
  removeSheet(sheet: Sheet): void {
    this.retired = Math.max(this.retired, sheet.sheetId);
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
  }

  /** A number that no table of the book has. */
  nextTableId(): number {
    return 1 + Math.max(0, ...this.tables().map((table) => table.id));
  }

  tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  private retired = 0;

  private nextSheetId(): number {
    return 1 + Math.max(this.retired, ...this.sheets.map((sheet) => sheet.sheetId));
  }
}
