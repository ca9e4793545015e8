/** Where boxes and references go when cells are put in or taken out. */
import type { Box } from "../../file/book";
import { columnLetters, parseBox } from "../../file/book";
import { isWholeColumns, isWholeRows, unquoteSheet } from "../geometry";

/** Cells put in or taken out along one axis, between two lines of the other. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** First line that is put in or taken out. */
  readonly at: number;
  readonly count: number;
  /** The lines of the other axis that move. */
  readonly from: number;
  readonly to: number;
}

/** The box after a shift; null when all of it was taken out. Boxes that reach beyond the moving band stay. */
export function shiftedBox(box: Box, shift: Shift): Box | null {
  const along = shift.axis === "rows" ? ([box.top, box.bottom] as const) : ([box.left, box.right] as const);
  const across = shift.axis === "rows" ? ([box.left, box.right] as const) : ([box.top, box.bottom] as const);
  const wholeAlong = shift.axis === "rows" ? isWholeColumns(box) : isWholeRows(box);
  if (wholeAlong || across[0] < shift.from || across[1] > shift.to) return box;
  const moved = shiftedSpan(along[0], along[1], shift);
  if (!moved) return null;
  const [first, last] = moved;
  return shift.axis === "rows" ? { ...box, top: first, bottom: last } : { ...box, left: first, right: last };
}

function shiftedSpan(first: number, last: number, { kind, at, count }: Shift): [number, number] | null {
  if (kind === "insert") return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count - 1;
  const start = first < at ? first : first > end ? first - count : at;
  const stop = last < at ? last : last > end ? last - count : at - 1;
  return stop < start ? null : [start, stop];
}

/** A box that a shift would tear apart: partly in the band, at or behind where it starts. */
export function isTorn(box: Box, { axis, at, from, to }: Shift): boolean {
  const [first, last, end] = axis === "rows" ? [box.left, box.right, box.bottom] : [box.top, box.bottom, box.right];
  const meets = first <= to && last >= from;
  const inside = first >= from && last <= to;
  return end >= at && meets && !inside;
}

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|[A-Za-z_\u00C0-\uFFFF\\][\w.\u00C0-\uFFFF\\]*/g;

/**
 * A formula after cells of a sheet were shifted.
 * @param home name of the sheet that the formula stands on
 * @param edited name of the sheet whose cells moved
 */
export function shiftedFormula(formula: string, home: string, edited: string, shift: Shift): string {
  return formula.replace(REFERENCE, (token: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return token;
    const sheet = prefix === undefined ? home : unquoteSheet(prefix.slice(0, -1));
    if (sheet.toLowerCase() !== edited.toLowerCase()) return token;
    const box = parseBox(reference);
    if (!box) return token;
    const moved = shiftedBox(box, shift);
    return moved ? `${prefix ?? ""}${respell(reference, moved)}` : "#REF!";
  });
}

/** Writes a box with the dollars of the reference it came from. */
function respell(reference: string, box: Box): string {
  const [first = "", last] = reference.split(":");
  const corner = (part: string, row: number, column: number): string => {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
    const columnPart = letters === "" ? fixedColumn : `${fixedColumn}${columnLetters(column)}`;
    return digits === "" ? columnPart : `${columnPart}${fixedRow}${row}`;
  };
  const start = corner(first, box.top, box.left);
  return last === undefined ? start : `${start}:${corner(last, box.bottom, box.right)}`;
}
