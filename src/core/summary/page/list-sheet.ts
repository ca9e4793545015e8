/** A sheet of one table: opening, table, page breaks. All sheets but the summary and the key are of this kind. */
import type { PlanRow, SheetPlan } from "../plan";
import type { Report } from "../report/report";
import { GRID_WIDTH } from "../table/columns";
import type { Column } from "../table/columns";
import { makeTable } from "../table/table";
import type { MadeTable, TableSpec } from "../table/table";
import { list } from "../text/words";
import { pageStarts } from "./breaks";
import { footer, heightsOf, MARGINS, notes, opening, spacer } from "./page";
import type { Opening } from "./page";

export interface ListSheet<Row> extends Opening {
  readonly id: string;
  readonly name: string;
  /** Null where there is nothing to list: the lead says so. */
  readonly table: TableSpec<Row> | null;
  /** Choices for a column of the officer, by header. */
  readonly choices?: { readonly header: string; readonly words: readonly string[] };
  /** The officer's own column, by header, and what each row is known by. */
  readonly kept?: { readonly header: string; readonly key: (row: Row) => string };
  /** Breaks pages by hand; without it Excel breaks where it likes. */
  readonly freePages?: boolean;
}

/** Names in the order of a header row; a header of no column is at 0. */
const columnOf = (headers: readonly string[], header: string): number => headers.indexOf(header) + 1;

/** Keys that tell rows apart even where two rows are alike. */
function unlikeKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

const EMPTY_COLUMNS = 4;

/** The sheet that only says why it has no table. */
export function sentenceSheet(report: Report, sheet: Omit<ListSheet<never>, "table">): SheetPlan {
  const rows = opening(report, sheet, EMPTY_COLUMNS);
  const widths = Array.from({ length: EMPTY_COLUMNS }, () => GRID_WIDTH / EMPTY_COLUMNS);
  return {
    id: sheet.id,
    name: sheet.name,
    columnWidths: widths,
    rows,
    tables: [],
    charts: [],
    frozenRows: 0,
    print: {
      titleRows: null,
      area: { top: 1, left: 1, bottom: rows.length, right: EMPTY_COLUMNS },
      breaksBefore: [],
      footer: footer(report, sheet.name),
      margins: MARGINS,
    },
    choices: [],
    notes: null,
  };
}

/** What the table could not show, in words. */
const shortcomings = ({ leftOut, tooLong }: MadeTable): readonly string[] => [
  ...(leftOut.length > 0 ? [`Left out, because the page is too narrow for them: ${list(leftOut)}.`] : []),
  ...(tooLong ? ["A text that ends in “…” here is longer than a row of Excel: the tracker has it whole."] : []),
];

export function listSheet<Row>(report: Report, sheet: ListSheet<Row>): SheetPlan {
  if (sheet.table === null || sheet.table.rows.length === 0) return sentenceSheet(report, sheet);
  const made = makeTable(sheet.table);
  const columns = made.widths.length;
  const above: readonly PlanRow[] = [...opening(report, sheet, columns), ...notes(shortcomings(made)), spacer(8)];
  const top = above.length + 1;
  const [header, ...body] = made.rows;
  const headers = (header?.cells ?? []).map((cell) => String(cell?.value ?? ""));
  const bottom = top + body.length;
  const starts = sheet.freePages
    ? []
    : pageStarts({
        heights: body.map((one) => one.height),
        sections: new Set(made.groupStarts.map((index) => index - 1)),
        above: heightsOf(above) + (header?.height ?? 0),
        header: header?.height ?? 0,
      });
  const chosen = sheet.choices ? columnOf(headers, sheet.choices.header) : 0;
  const kept = sheet.kept ? columnOf(headers, sheet.kept.header) : 0;
  return {
    id: sheet.id,
    name: sheet.name,
    columnWidths: made.widths,
    rows: [...above, ...made.rows],
    tables: [{ name: made.name, top, left: 1, bottom, right: columns }],
    charts: [],
    frozenRows: top,
    print: {
      titleRows: { top, bottom: top },
      area: { top: 1, left: 1, bottom, right: columns },
      breaksBefore: starts.map((start) => top + 1 + start),
      footer: footer(report, sheet.name),
      margins: MARGINS,
    },
    choices: chosen
      ? [{ area: { top: top + 1, left: chosen, bottom, right: chosen }, words: sheet.choices?.words ?? [] }]
      : [],
    notes:
      kept && sheet.kept
        ? { table: made.name, column: kept, keys: unlikeKeys(sheet.table.rows.map(sheet.kept.key)) }
        : null,
  };
}

/** The columns that the tracker has, and those that it lacks in words. */
export function present<Row>(columns: readonly (Column<Row> | false)[]): readonly Column<Row>[] {
  return columns.filter((column) => column !== false);
}
