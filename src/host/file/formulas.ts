/** Shared formulas: a cell that only says "the same as over there" is read, and set free when over there changes. */
import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "./address";
import type { Cell, Formula } from "./cell";
import type { Sheet } from "./sheet";

/** A text in quotes, a sheet name in quotes, a name or function, or a reference with its dollars. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(!])|[A-Za-z0-9_.\\]+/g;

/** A formula's text as it reads some rows down and columns right of where it was written. */
export function shiftFormula(text: string, rows: number, columns: number): string {
  return text.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, number] = groups;
    if (letters === undefined) return token;
    const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
    const row = Number(number) + (fixedRow ? 0 : rows);
    if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) return "#REF!";
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}

function isShared(formula: Formula | null | undefined): formula is Formula {
  return formula?.attributes.t === "shared";
}

interface Master {
  readonly row: number;
  readonly cell: Cell;
}

/** The cells that others follow, by the number of the shared formula. Editing only ever takes some away. */
const masters = new WeakMap<Sheet, Map<string | undefined, Master>>();

function master(sheet: Sheet, si: string | undefined): Master | undefined {
  let found = masters.get(sheet);
  if (!found) {
    masters.set(sheet, (found = new Map()));
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const formula = cell.formula;
        if (isShared(formula) && formula.text !== "") found.set(formula.attributes.si, { row: row.number, cell });
      }
    }
  }
  return found.get(si);
}

/** See `Sheet.formulaAt`. */
export function formulaText(sheet: Sheet, row: number, column: number): string | null {
  const formula = sheet.cell(row, column)?.formula;
  if (!formula) return null;
  if (formula.text !== "" || !isShared(formula)) return `=${formula.text}`;
  const from = master(sheet, formula.attributes.si);
  if (!from?.cell.formula) return "=";
  return `=${shiftFormula(from.cell.formula.text, row - from.row, column - from.cell.column)}`;
}

/** Before a cell loses its formula: cells that follow it get their own text. */
export function releaseFollowers(sheet: Sheet, row: number, cell: Cell): void {
  const formula = cell.formula;
  if (!isShared(formula) || formula.text === "") return;
  masters.delete(sheet);
  for (const line of sheet.rows) {
    for (const follower of line.cells) {
      const theirs = follower.formula;
      if (follower === cell || !isShared(theirs) || theirs.attributes.si !== formula.attributes.si) continue;
      const text = shiftFormula(formula.text, line.number - row, follower.column - cell.column);
      follower.formula = { text, attributes: {} };
    }
  }
}
