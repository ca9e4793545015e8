/** Where a sheet keeps its tables of actions, what each column holds, and what only looks like a tracker. */
import type { Grid } from "../grid/grid";
import { findBlocks } from "./blocks";
import { readColumns } from "./columns";
import { correctColumns, forcedHeaders, isNoTracker } from "./corrections";
import { areaFrom, decoyHeadings, decoyReason, whyNothing, whyNoTracker } from "./decoys";
import { draftTables, findHeaders, likelyAction, type Draft } from "./drafts";
import { excelTableDrafts } from "./excel-tables";
import type { ColumnLayout, Field, LayoutCorrection, SheetLayout, TableLayout } from "./layout";
import { isLine, isTotal } from "./lines";
import { profileOf, sampleOf, share, type Profile } from "./profile";
import { Sheet } from "./sheet";
import { findUnheaded } from "./unheaded";
import { tableColumns } from "./widen";

/** A table of actions says more of them than what they are. */
const COMPANIONS: ReadonlySet<Field> = new Set<Field>([
  "owner",
  "due",
  "originalDue",
  "revisedDue",
  "status",
  "ratingOutcome",
  "ratingArrangements",
  "progress",
  "furtherAction",
  "percentComplete",
  "completedOn",
]);

/** An action column surer than this stands against headings that look like a key, contacts or figures. */
const PLAIN_ACTION = 0.7;

type Decoy = SheetLayout["decoys"][number];

function isData(sheet: Sheet, row: number, draft: Draft, action: number | null): boolean {
  if (sheet.filled(row).length === 0 || isTotal(sheet, row, draft.left, draft.right)) return false;
  return !isLine(sheet, row, draft.left, draft.right, action);
}

function bodyRows(sheet: Sheet, draft: Draft): number[] {
  const headers = new Set(draft.headerRows);
  const action = likelyAction(draft.header);
  const rows: number[] = [];
  for (let row = draft.firstRow; row <= draft.lastRow; row++)
    if (isData(sheet, row, draft, action) && !headers.has(row)) rows.push(row);
  return rows;
}

/** A key lists each rating once; a tracker gives them to actions. */
function isKey(columns: readonly ColumnLayout[], profiles: readonly Profile[], rows: number): boolean {
  const first = profiles.find((profile) => profile.filled > 0);
  if (!first || rows > 8) return false;
  const field = columns.find((column) => column.column === first.column)?.field;
  if (field === "ref" || field === "sectionRef") return false;
  const rates = share(first, "colour") === 1 || (share(first, "colour", "status") === 1 && field !== "action");
  return rates && first.distinct === first.filled && first.filled >= 2;
}

function isTracker(columns: readonly ColumnLayout[], profiles: readonly Profile[], rows: number): boolean {
  const action = columns.find((column) => column.field === "action");
  const headings = [...new Set(columns.map((column) => column.heading))].filter((heading) => heading !== "");
  const figures = profiles.filter((profile) => share(profile, "number", "percent") > 0.6).length;
  const doubtful = decoyHeadings(headings) !== null || figures >= profiles.length / 2;
  if (action && action.confidence < PLAIN_ACTION && doubtful) return false;
  const body = profiles.find((profile) => profile.column === action?.column);
  if (!body || body.filled === 0 || share(body, "number", "percent", "date", "colour", "tick") > 0.5) return false;
  return columns.some((column) => COMPANIONS.has(column.field)) && !isKey(columns, profiles, rows);
}

function readDraft(sheet: Sheet, draft: Draft, corrections: readonly LayoutCorrection[]): TableLayout | Decoy {
  const rows = bodyRows(sheet, draft);
  const sample = sampleOf(rows);
  const all = draft.fixed
    ? Array.from({ length: draft.right - draft.left + 1 }, (_, index) => draft.left + index)
    : tableColumns(sheet, draft.left, draft.right, sample);
  const profiles = all.map((column) => profileOf(sheet, column, sample));
  const [headerRow] = draft.headerRows;
  const found = readColumns(profiles, draft.header.headings);
  const columns = correctColumns(found, headerRow ?? draft.firstRow, draft.header.headings, corrections);
  const area = {
    top: headerRow ?? draft.firstRow,
    left: all[0] ?? draft.left,
    bottom: draft.lastRow,
    right: all.at(-1) ?? draft.right,
  };
  if (isNoTracker(area.top, corrections)) return { area, why: "you said so" };
  const told = columns !== found || corrections.some((correction) => correction.headerRow === headerRow);
  const hasAction = columns.some((column) => column.field === "action");
  if (!isTracker(columns, profiles, rows.length) && !(told && hasAction))
    return { area, why: whyNoTracker(sheet, draft.header, rows) };
  return { headerRows: draft.headerRows, columns, firstRow: draft.firstRow, lastRow: draft.lastRow, shape: "rows" };
}

/** Areas outside the tables whose headings say that they are none. */
function otherDecoys(sheet: Sheet, taken: readonly { top: number; bottom: number }[]): Decoy[] {
  const decoys: Decoy[] = [];
  const used = [...taken].sort((a, b) => a.top - b.top);
  let next = 0;
  for (let row = sheet.top; row <= sheet.bottom; row++) {
    while (next < used.length && (used[next]?.bottom ?? 0) < row) next++;
    const here = used[next];
    if (here && row >= here.top) {
      row = here.bottom;
      continue;
    }
    const why = decoyReason(sheet, row);
    if (why === null) continue;
    const area = areaFrom(sheet, row, here ? here.top - 1 : sheet.bottom);
    decoys.push({ area, why });
    row = area.bottom;
  }
  return decoys;
}

/**
 * The layout of one sheet. Corrections of that sheet override what was found. Rows and columns are the worksheet's
 * own, 1-based. Never throws; the cost grows with the number of cells.
 */
export function findLayout(grid: Grid, corrections: readonly LayoutCorrection[]): SheetLayout {
  return layoutOf(new Sheet(grid), corrections);
}

/** `findLayout` of a sheet that is already indexed. */
export function layoutOf(sheet: Sheet, corrections: readonly LayoutCorrection[]): SheetLayout {
  const { grid } = sheet;
  const own = corrections.filter((correction) => correction.sheet === grid.sheet);
  const whole = { top: sheet.top, left: sheet.left, bottom: sheet.bottom, right: sheet.right };
  if (sheet.bottom < sheet.top || sheet.right < sheet.left) return { sheet: grid.sheet, tables: [], decoys: [] };
  if (own.some((correction) => correction.notATracker && correction.headerRow === undefined)) {
    return { sheet: grid.sheet, tables: [], decoys: [{ area: whole, why: "you said so" }] };
  }
  const found = findHeaders(sheet);
  const unknown = found.length === 0 ? findUnheaded(sheet) : null;
  const headers = forcedHeaders(sheet, unknown ? [unknown] : found, own);
  const drafts = excelTableDrafts(sheet, draftTables(sheet, headers));
  const read = drafts.map((draft) => readDraft(sheet, draft, own));
  const tables = read.filter((entry): entry is TableLayout => "columns" in entry);
  const rejected = read.filter((entry): entry is Decoy => "why" in entry);
  // Labels with their values can look like a header row of their own: only what is plainly something else is left out.
  const plain = rejected.filter(({ why }) => why.endsWith("not actions")).map(({ area }) => area);
  const blocks = tables.length === 0 ? findBlocks(sheet, plain) : [];
  const decoys = rejected.filter(
    ({ area }) => !blocks.some((block) => area.top >= block.firstRow && area.top <= block.lastRow),
  );
  const taken = [...tables, ...blocks].map((table) => ({
    top: table.headerRows[0] ?? table.firstRow,
    bottom: table.lastRow,
  }));
  const others = otherDecoys(sheet, [...taken, ...decoys.map((decoy) => decoy.area)]);
  const why = tables.length + blocks.length + decoys.length + others.length === 0 ? whyNothing(sheet) : null;
  const nothing = why === null ? [] : [{ area: whole, why }];
  return { sheet: grid.sheet, tables: [...tables, ...blocks], decoys: [...decoys, ...others, ...nothing] };
}
