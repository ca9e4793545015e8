/** Headers gathered into tables: repeats at page breaks belong to one table, a banner or a block in between begins another. */
import { headingWords } from "./heading-words";
import { headerAt, repeats, type Header } from "./headers";
import { sideBySide } from "./side-by-side";
import { matchHeading } from "./match-heading";
import { decoyReason } from "./decoys";
import { filledWithin, isLine, isPageLine, keyLine, startsKey } from "./lines";
import type { Sheet } from "./sheet";
import { tableColumns } from "./widen";

/** A table before its columns are known. */
export interface Draft {
  readonly header: Header;
  readonly headerRows: number[];
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  /** Last row that can belong to it. */
  lastRow: number;
  /** It is an Excel Table, with its own bounds. */
  readonly fixed: boolean;
}

/** Blank rows in a table; more of them end it where what follows does not look like its rows. */
const GAP = 2;

/** Rows under a header that show which columns without a heading are used. */
const FIRST_ROWS = 60;

const columnsOf = (header: Header): number[] => [...header.headings.keys()].sort((a, b) => a - b);

/** The column whose heading names the action best, or null. */
export function likelyAction(header: Header): number | null {
  const rank = (column: number): number => {
    const match = matchHeading(header.headings.get(column) ?? "").matches.find(({ field }) => field === "action");
    return match?.confidence ?? 0;
  };
  const best = columnsOf(header).reduce<number | null>(
    (found, column) => (rank(column) > (found === null ? 0 : rank(found)) ? column : found),
    null,
  );
  return best;
}

/** All headers of a sheet, from the top. */
export function findHeaders(sheet: Sheet): Header[] {
  const headers: Header[] = [];
  for (let row = sheet.top; row <= sheet.bottom; row++) {
    const header = headerAt(sheet, row);
    if (!header) continue;
    headers.push(...sideBySide(sheet, header));
    row = header.rows.at(-1) ?? row;
  }
  return headers;
}

/** The lines directly above a row, nearest first, up to the last row of data. */
function linesAbove(sheet: Sheet, row: number, least: number, draft: Draft): number[] {
  const lines: number[] = [];
  const action = likelyAction(draft.header);
  for (let above = row - 1; above >= least; above--) {
    const filled = filledWithin(sheet, above, draft.left, draft.right);
    const alone = filled.length === 1 && filledWithin(sheet, above - 1, draft.left, draft.right).length === 0;
    if (filled.length > 0 && !alone && !isLine(sheet, above, draft.left, draft.right, action)) break;
    lines.push(above);
  }
  return lines;
}

/** A page break leaves nothing but its own lines above a repeated header. */
function isPageBreak(sheet: Sheet, lines: readonly number[], draft: Draft): boolean {
  const first = draft.headerRows[0] ?? 0;
  const group = headingWords(sheet.text(first - 1, sheet.filled(first - 1)[0] ?? 0));
  return lines.every((row) => {
    const [column] = sheet.filled(row);
    const text = column === undefined ? "" : sheet.text(row, column);
    return text === "" || isPageLine(text) || headingWords(text) === group;
  });
}

function overlaps(draft: Draft, header: Header): boolean {
  const columns = columnsOf(header);
  return (columns[0] ?? 0) <= draft.right && (columns.at(-1) ?? 0) >= draft.left;
}

function begin(sheet: Sheet, header: Header): Draft {
  const headed = columnsOf(header);
  const last = header.rows.at(-1) ?? sheet.top;
  const first = Array.from({ length: FIRST_ROWS }, (_, index) => last + 1 + index).filter(
    (row) => sheet.filled(row).length > 1,
  );
  const columns = tableColumns(sheet, headed[0] ?? sheet.left, headed.at(-1) ?? sheet.right, first);
  return {
    header,
    headerRows: [...header.rows],
    left: columns[0] ?? sheet.left,
    right: columns.at(-1) ?? sheet.right,
    firstRow: last + 1,
    lastRow: sheet.bottom,
    fixed: false,
  };
}

/** Lines of data end at a key, at notes, or where another kind of table begins. */
function endOfBody(sheet: Sheet, draft: Draft): number {
  let last = draft.firstRow - 1;
  let blanks = 0;
  for (let row = draft.firstRow; row <= draft.lastRow; row++) {
    const filled = filledWithin(sheet, row, draft.left, draft.right);
    if (filled.length === 0) {
      blanks++;
      continue;
    }
    const text = sheet.text(row, filled[0] ?? draft.left);
    const alone = filled.length === 1;
    if (alone && startsKey(text)) break;
    if (alone && keyLine(text) && (blanks > 0 || keyLine(sheet.text(row + 1, filled[0] ?? 0)))) break;
    if (blanks > 0 && filled.every((column) => keyLine(sheet.text(row, column)) !== null)) break;
    if (blanks > 0 && (startsKey(text) || decoyReason(sheet, row) !== null)) break;
    if (blanks > GAP && filled.length < Math.min(3, draft.header.headings.size)) break;
    blanks = 0;
    last = row;
  }
  return last;
}

/** Tables of a sheet by their headers; bodies still reach to the next table. */
export function draftTables(sheet: Sheet, headers: readonly Header[]): Draft[] {
  const drafts: Draft[] = [];
  for (const header of headers) {
    const [row = sheet.top] = header.rows;
    const before = drafts.findLast((draft) => overlaps(draft, header));
    if (before) {
      const lines = linesAbove(sheet, row, (before.headerRows.at(-1) ?? row) + 1, before);
      if (repeats(before.header, header) && isPageBreak(sheet, lines, before)) {
        before.headerRows.push(...header.rows);
        continue;
      }
      before.lastRow = (lines.at(-1) ?? row) - 1;
    }
    drafts.push(begin(sheet, header));
  }
  for (const draft of drafts) draft.lastRow = endOfBody(sheet, draft);
  return drafts;
}
