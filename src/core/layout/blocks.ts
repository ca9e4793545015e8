/** Layouts of label and value down the sheet: "Action: …", "Owner: …", "Due: …", one block an action. */
import type { Box } from "../grid/grid";
import type { ColumnLayout, Field, TableLayout } from "./layout";
import { matchHeading } from "./match-heading";
import { holdsADate, looksLikeRef } from "./shapes";
import type { Sheet } from "./sheet";

/** One label with the place of its value. */
export interface BlockCell {
  readonly field: Field;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** The value where it stands in the label's own cell ("Owner: AD Finance"); null where the cell is the value. */
  readonly inline: string | null;
}

/** One action of a block layout. */
export interface BlockRecord {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly BlockCell[];
}

const INLINE = /^([^:]{2,40}):\s*(\S[\s\S]*)$/;

function fieldOfLabel(text: string): Field | null {
  const label = text.replace(/\s*[:–-]\s*$/, "");
  const { matches, exact } = matchHeading(label);
  const [best] = matches;
  return best && (exact || (best.confidence >= 0.5 && text.endsWith(":"))) ? best.field : null;
}

function cellAt(sheet: Sheet, row: number, column: number, next: number | undefined): BlockCell | null {
  const text = sheet.text(row, column);
  if (text.length <= 60) {
    const field = fieldOfLabel(text);
    const isValue = next !== undefined && (text.endsWith(":") || fieldOfLabel(sheet.text(row, next)) === null);
    if (field && isValue) return { field, label: text.replace(/\s*:$/, ""), row, column: next, inline: null };
    if (field === "action" && looksLikeRef(text)) return { field: "ref", label: "", row, column, inline: null };
  }
  const [, label = "", value = ""] = INLINE.exec(text) ?? [];
  const field = value === "" ? null : fieldOfLabel(label);
  return field ? { field, label, row, column, inline: value } : null;
}

/** All labels with their values, in reading order. */
function labelled(sheet: Sheet, top: number, bottom: number): BlockCell[] {
  const cells: BlockCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const filled = sheet.filled(row);
    for (let index = 0; index < filled.length; index++) {
      const cell = cellAt(sheet, row, filled[index] ?? 0, filled[index + 1]);
      if (!cell) continue;
      cells.push(cell);
      if (cell.inline === null && cell.column !== filled[index]) index++;
    }
  }
  return cells;
}

/** The actions of a block layout between two rows. */
export function blockRecords(sheet: Sheet, top: number, bottom: number): BlockRecord[] {
  const groups: BlockCell[][] = [];
  let seen = new Set<Field>();
  for (const cell of labelled(sheet, top, bottom)) {
    const opens = groups[0]?.[0]?.field ?? cell.field;
    const below = cell.row > (groups.at(-1)?.[0]?.row ?? 0);
    if (groups.length === 0 || (below && seen.has(cell.field) && (cell.field === opens || cell.field === "action"))) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(cell.field);
    groups.at(-1)?.push(cell);
  }
  return groups.map((cells, index) => {
    const next = groups[index + 1]?.[0]?.row;
    const last = lastFilled(sheet, cells.at(-1)?.row ?? bottom, next === undefined ? bottom : next - 1);
    return { firstRow: cells[0]?.row ?? top, lastRow: last, cells };
  });
}

/** The last row before a blank one, for a value that runs on under its label. */
function lastFilled(sheet: Sheet, row: number, limit: number): number {
  let last = row;
  while (last < limit && sheet.filled(last + 1).length > 0) last++;
  return last;
}

const holds = (record: BlockRecord, field: Field): boolean => record.cells.some((cell) => cell.field === field);

function isAction(record: BlockRecord): boolean {
  return (
    holds(record, "action") &&
    (["owner", "due", "status", "progress", "ratingOutcome"] as const).filter((field) => holds(record, field)).length >=
      2
  );
}

/** A lone block might be a form or guidance: its date tells it from them. */
function isDated(sheet: Sheet, record: BlockRecord): boolean {
  return record.cells.some((cell) => {
    if (cell.field !== "due") return false;
    const value = cell.inline ?? sheet.text(cell.row, cell.column);
    return holdsADate(value) || typeof sheet.value(cell.row, cell.column) === "number";
  });
}

function columnsOf(records: readonly BlockRecord[]): ColumnLayout[] {
  const known = new Map<string, ColumnLayout>();
  for (const cell of records.flatMap((record) => record.cells)) {
    const key = `${cell.field} ${cell.column}`;
    if (known.has(key)) continue;
    const why = "the label beside it says so";
    known.set(key, { column: cell.column, heading: cell.label, field: cell.field, confidence: 0.9, why, tick: null });
  }
  return [...known.values()];
}

/** The block layouts of a sheet outside the given areas: one table, or none. */
export function findBlocks(sheet: Sheet, taken: readonly Box[]): TableLayout[] {
  const top = Math.max(sheet.top, ...taken.filter((area) => area.bottom < sheet.bottom).map((area) => area.bottom + 1));
  const records = blockRecords(sheet, top, sheet.bottom).filter(isAction);
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last || (records.length === 1 && !isDated(sheet, first))) return [];
  return [
    { headerRows: [], columns: columnsOf(records), firstRow: first.firstRow, lastRow: last.lastRow, shape: "block" },
  ];
}
