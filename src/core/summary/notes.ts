import { digest } from "../movement/snapshot";
import type { PlanCell, SheetPlan } from "./plan";

/** What a row of a sheet is known by: its cells as written, without the officer's own column, to its key. */
export type NoteRows = Readonly<Record<string, string>>;

type Value = string | number | boolean | null;

/** A row's cells as a short fingerprint, the officer's column left out. Sorting or filtering does not change it. */
const fingerprint = (cells: readonly Value[], noteColumn: number): string =>
  digest(cells.map((cell, index) => (index === noteColumn - 1 ? "" : String(cell ?? ""))).join("\u0001")) ?? "";

/** To remember which row is which, so that the officer's notes can follow when the sheet is made again. */
export function noteRows(plan: SheetPlan): NoteRows {
  const { notes } = plan;
  const table = plan.tables.find(({ name }) => name === notes?.table);
  if (!notes || !table) return {};
  const rows = notes.keys.map((key, index) => {
    const cells = valuesOf(plan, table.top + 1 + index, table.left, table.right);
    return [fingerprint(cells, notes.column - table.left + 1), key];
  });
  return Object.fromEntries(rows) as NoteRows;
}

const valuesOf = (plan: SheetPlan, row: number, left: number, right: number): Value[] =>
  Array.from({ length: right - left + 1 }, (_, index) => plan.rows[row - 1]?.cells[left - 1 + index]?.value ?? null);

/** The plan with the officer's notes in it, and the notes whose rows are no longer on the sheet. */
export interface Carried {
  readonly plan: SheetPlan;
  readonly lost: readonly string[];
}

/**
 * Carries the officer's notes from the sheet that stands over to its new plan.
 * @param standing the table's rows as they stand, headings left out
 * @param remembered what the rows were known by when they were written
 */
export function carryNotes(plan: SheetPlan, standing: readonly (readonly Value[])[], remembered: NoteRows): Carried {
  const { notes } = plan;
  const table = plan.tables.find(({ name }) => name === notes?.table);
  const column = notes && table ? notes.column - table.left + 1 : 0;
  const written = standing.flatMap((cells) => {
    const note = String(cells[column - 1] ?? "").trim();
    const key = Object.hasOwn(remembered, fingerprint(cells, column)) ? remembered[fingerprint(cells, column)] : null;
    return note === "" ? [] : [{ note, key: key ?? null }];
  });
  if (!notes || !table || written.length === 0) return { plan, lost: written.map(({ note }) => note) };
  const byKey = new Map(written.flatMap(({ note, key }) => (key === null ? [] : [[key, note] as const])));
  const rows = plan.rows.map((row, index) => {
    const note = byKey.get(notes.keys[index - table.top] ?? "");
    if (note === undefined) return row;
    return { ...row, cells: row.cells.map((cell, at) => withNote(cell, at === notes.column - 1 ? note : null)) };
  });
  const kept = new Set(notes.keys);
  const lost = written.filter(({ key }) => key === null || !kept.has(key)).map(({ note }) => note);
  return { plan: { ...plan, rows }, lost };
}

const withNote = (cell: PlanCell | null, note: string | null): PlanCell | null =>
  cell && note !== null ? { ...cell, value: note } : cell;
