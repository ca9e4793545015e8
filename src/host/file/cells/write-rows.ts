/** Writes a sheet's rows. Plain string building: this is where saving a large workbook spends its time. */
import { boxName, columnLetters, parseBox } from "../address";
import type { Cell, Formula, Row } from "../cell";
import { CellError } from "../cell";
import type { Sheet } from "../sheet";
import { attributes, encodeExcel, escapeText } from "../xml/text";
import { encodeText } from "../package/package";
import type { StringTable } from "./strings";

/** Characters joined before they are encoded. */
const STEP = 1024 * 1024;

/** The area of an array or shared formula starts at its cell, also after the cell was moved. */
function movedArea(of: Formula["attributes"], row: number, column: number): Formula["attributes"] {
  const area = parseBox(of.ref ?? "");
  if (!area || (area.top === row && area.left === column)) return of;
  const bottom = row + area.bottom - area.top;
  return { ...of, ref: boxName({ top: row, left: column, bottom, right: column + area.right - area.left }) };
}

function formulaXml(cell: Cell, row: number): string {
  if (!cell.formula) return "";
  const open = `<f${attributes(movedArea(cell.formula.attributes, row, cell.column))}`;
  return cell.formula.text === "" ? `${open}/>` : `${open}>${escapeText(encodeExcel(cell.formula.text))}</f>`;
}

function cellXml(cell: Cell, row: number, strings: StringTable): string {
  const value = cell.value;
  const open = `<c r="${columnLetters(cell.column)}${row}"${cell.style === 0 ? "" : ` s="${cell.style}"`}${cell.extra}`;
  const formula = formulaXml(cell, row);
  if (value === null) return formula === "" ? `${open}/>` : `${open}>${formula}</c>`;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? `${open}>${formula}<v>${value}</v></c>`
      : `${open} t="e">${formula}<v>#NUM!</v></c>`;
  }
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (value instanceof CellError) return `${open} t="e">${formula}<v>${escapeText(value.code)}</v></c>`;
  if (formula !== "") return `${open} t="str">${formula}<v>${escapeText(encodeExcel(value))}</v></c>`;
  return `${open} t="s"><v>${strings.place(cell.rich ?? value)}</v></c>`;
}

function rowXml(row: Row, strings: StringTable): string {
  const look =
    (row.style === null ? "" : ` s="${row.style}" customFormat="1"`) +
    (row.height === null ? "" : ` ht="${row.height}"`) +
    (row.customHeight ? ' customHeight="1"' : "") +
    (row.hidden ? ' hidden="1"' : "") +
    row.extra;
  if (row.cells.length === 0) return look === "" ? "" : `<row r="${row.number}"${look}/>`;
  let cells = "";
  for (const cell of row.cells) cells += cellXml(cell, row.number, strings);
  return `<row r="${row.number}"${look}>${cells}</row>`;
}

/** The whole part, given what stands before and after the rows. */
export function sheetBytes(sheet: Sheet, around: { before: string; after: string }, strings: StringTable): Uint8Array {
  const pieces: Uint8Array[] = [];
  let text = `${around.before}<sheetData>`;
  for (const row of sheet.rows) {
    text += rowXml(row, strings);
    if (text.length < STEP) continue;
    pieces.push(encodeText(text));
    text = "";
  }
  pieces.push(encodeText(`${text}</sheetData>${around.after}`));
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** `<dimension>` of the real cells. */
export function dimensionXml(sheet: Sheet): string {
  const used = sheet.usedRange();
  return `<dimension ref="${used ? boxName(used) : "A1"}"/>`;
}
