/** Reads a sheet's rows. This is where opening a large workbook spends its time, hence plain loops over characters. */
import { MAX_COLUMN, MAX_ROW } from "../address";
import type { CellValue } from "../cell";
import { Cell, CellError, Row } from "../cell";
import { damaged } from "../error";
import { serialOfIso } from "../serial";
import { refuseDoctype, readAttributes } from "../xml/scan";
import { decodeExcel, decodeXml, escapeText } from "../xml/text";
import { apart, readCellTag, readFormula, readRowLook } from "./tags";
import type { Budget, Text } from "./strings";
import { readText } from "./strings";

/** What reading rows needs to know of the book. */
export interface RowsOf {
  readonly strings: readonly Text[];
  readonly date1904: boolean;
  readonly cells: Budget;
  readonly text: Budget;
}

const SLASH = 47;
const CELL = 99; // c

/** Comments taken out and CDATA written as text, in the rare row that has them. */
function withoutAsides(xml: string): string {
  refuseDoctype(xml);
  return xml
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => escapeText(data));
}

export class RowsReader {
  /** Numbers read so far; only gathered once a row stands out of order. */
  private seen: Set<number> | null = null;
  private last = 0;
  private highest = 0;
  readonly rows: Row[] = [];

  constructor(private readonly of: RowsOf) {}

  /** One row: its opening tag without "<row" and ">", and what stands between its tags. */
  read(tag: string, inner: string): void {
    const attributes = readAttributes(tag);
    const number = attributes.has("r") ? Number(attributes.get("r")) : this.last + 1;
    if (!Number.isInteger(number) || number < 1 || number > MAX_ROW)
      throw damaged("a row's number is beyond the sheet");
    this.refuseTwice(number);
    this.last = number;
    const cells = new Row(number);
    if (inner !== "") this.readCells(cells, inner.includes("<!") ? withoutAsides(inner) : inner);
    // A list that grew has room to spare: a copy has none, which counts a million times.
    const row = new Row(number, cells.cells.slice());
    readRowLook(row, attributes);
    // A row that says nothing is not kept: a million of them would only cost memory.
    if (row.cells.length > 0 || attributes.size > Number(attributes.has("r")) + Number(attributes.has("spans"))) {
      this.rows.push(row);
    }
  }

  private refuseTwice(number: number): void {
    if (number <= this.highest) {
      this.seen ??= new Set(this.rows.map((row) => row.number));
      if (this.seen.has(number)) throw damaged(`row ${number} stands in it twice`);
    }
    this.highest = Math.max(this.highest, number);
    this.seen?.add(number);
  }

  private readCells(row: Row, xml: string): void {
    let column = 0;
    for (let open = xml.indexOf("<"); open >= 0;) {
      if (xml.charCodeAt(open + 1) !== CELL) {
        if (xml.startsWith("<extLst", open)) return;
        throw damaged(`row ${row.number} is not well-formed`);
      }
      const close = xml.indexOf(">", open);
      if (close < 0) throw damaged(`row ${row.number} is not well-formed`);
      const cell = new Cell(column + 1, null, 0);
      const type = readCellTag(cell, xml, open + 2, xml.charCodeAt(close - 1) === SLASH ? close - 1 : close);
      column = cell.column;
      if (column < 1 || column > MAX_COLUMN) throw damaged(`row ${row.number} has a cell beyond the sheet`);
      this.of.cells.spend(1);
      const at = row.place(column);
      if (row.cells[at]?.column === column) throw damaged(`row ${row.number} has a cell twice`);
      if (at === row.cells.length) row.cells.push(cell);
      else row.cells.splice(at, 0, cell);
      const end = xml.charCodeAt(close - 1) === SLASH ? close + 1 : this.readContent(cell, type, xml, close + 1);
      open = xml.indexOf("<", end);
    }
  }

  /** The elements of a cell; answers where the cell ends. */
  private readContent(cell: Cell, type: string, xml: string, from: number): number {
    let at = from;
    for (;;) {
      const open = xml.indexOf("<", at);
      const close = xml.indexOf(">", open);
      if (open < 0 || close < 0) throw damaged("a cell is not well-formed");
      if (xml.startsWith("</c", open)) return close + 1;
      const single = xml.charCodeAt(close - 1) === SLASH;
      const tag = xml.slice(open + 1, single ? close - 1 : close);
      const name = /^[^\s]+/.exec(tag)?.[0] ?? "";
      const end = single ? close : xml.indexOf(`</${name}`, close);
      if (end < 0) throw damaged("a cell is not well-formed");
      const inner = single ? "" : xml.slice(close + 1, end);
      if (name === "v") this.setValue(cell, type, inner);
      else if (name === "f") cell.formula = readFormula(tag.slice(1), inner);
      else if (name === "is") this.setText(cell, readText(inner));
      at = single ? close + 1 : xml.indexOf(">", end) + 1;
    }
  }

  private setText(cell: Cell, text: Text): void {
    if (typeof text === "string") {
      this.of.text.spend(text.length);
      cell.value = apart(text);
    } else {
      this.of.text.spend(text.xml.length);
      cell.value = text.text;
      cell.rich = text;
    }
  }

  private setValue(cell: Cell, type: string, raw: string): void {
    if (type === "s") {
      const text = this.of.strings[Number(raw)];
      if (text === undefined || raw.trim() === "") throw damaged("a cell's text is missing");
      cell.value = typeof text === "string" ? text : text.text;
      if (typeof text !== "string") cell.rich = text;
    } else if (type === "str" || type === "inlineStr") {
      this.setText(cell, decodeExcel(decodeXml(raw)));
    } else {
      cell.value = raw.trim() === "" ? null : this.scalar(type, raw);
    }
  }

  private scalar(type: string, raw: string): CellValue {
    if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
    if (type === "e") return CellError.of(decodeXml(raw.trim()));
    const number = type === "d" ? serialOfIso(raw.trim(), this.of.date1904) : Number(raw);
    if (!Number.isFinite(number)) throw damaged("a cell's number cannot be read");
    return number;
  }
}
