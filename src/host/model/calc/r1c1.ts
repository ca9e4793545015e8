/** A1 references in a formula, said as R1C1 and back. */
import { columnLetters, columnNumber } from "../../file/book";

const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(!])/g;
const R1C1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![A-Za-z0-9_.(!])/g;

const step = (offset: number): string => (offset === 0 ? "" : `[${offset}]`);

export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (token: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, number] = groups;
    if (letters === undefined) return token;
    const r = fixedRow ? number : step(Number(number) - row);
    const c = fixedColumn ? columnNumber(letters) : step(columnNumber(letters) - column);
    return `R${r}C${c}`;
  });
}

export function toA1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (token: string, ...groups: (string | undefined)[]) => {
    if (!token.startsWith("R")) return token;
    const [r, c] = groups;
    return `${place(c, column, columnLetters)}${place(r, row, String)}`;
  });
}

function place(part: string | undefined, from: number, spell: (at: number) => string): string {
  if (part === undefined) return spell(from);
  return part.startsWith("[") ? spell(from + Number(part.slice(1, -1))) : `$${spell(Number(part))}`;
}
