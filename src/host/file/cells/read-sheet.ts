import type { Row } from "../cell";
import { damaged } from "../error";
import { MAX_PART_BYTES, MAX_ROW_XML } from "../limits";
import type { Package } from "../package/package";
import { cut, type Pieces } from "../xml/pieces";
import { refuseDoctype } from "../xml/scan";
import { WORKSHEET_ORDER } from "../order";
import type { RowsOf } from "./read-rows";
import { RowsReader } from "./read-rows";
import { streamText } from "./stream";

const START = /<!--[\s\S]*?-->|<sheetData(?=[\s/>])[^>]*>/g;

/** Reads a worksheet part: its rows, and all that stands around them. */
export function readSheetPart(pkg: Package, part: string, of: RowsOf): { rows: Row[]; pieces: Pieces } {
  const reader = new RowsReader(of);
  let head: string | null = null;
  let tail = "";
  let inRows = false;
  const take = (text: string, last: boolean): number => {
    let at = 0;
    if (head === null) {
      const start = findRows(text);
      if (!start) {
        if (!last && text.length < MAX_PART_BYTES) return 0;
        head = text;
        return text.length;
      }
      head = text.slice(0, start.from);
      at = start.to;
      inRows = !start.empty;
    }
    if (inRows) {
      const read = readRows(text, at, reader);
      at = read.at;
      inRows = !read.ended;
      if (inRows) {
        if (last) throw damaged(`the rows of "${part}" are cut off`);
        return at;
      }
    }
    tail += text.slice(at);
    if (tail.length > MAX_PART_BYTES) throw damaged(`"${part}" is too large`);
    return text.length;
  };
  streamText(pkg, part, MAX_ROW_XML * 2, take);
  const found = head as string | null;
  const around = tail === "" ? (found ?? "") : `${found ?? ""}<sheetData/>${tail}`;
  return { rows: inOrder(reader.rows), pieces: cut(around, WORKSHEET_ORDER, `"${part}"`) };
}

function findRows(text: string): { from: number; to: number; empty: boolean } | null {
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    if (found[0].startsWith("<!")) continue;
    refuseDoctype(text.slice(0, found.index));
    return { from: found.index, to: START.lastIndex, empty: found[0].endsWith("/>") };
  }
  return null;
}

/** Reads all rows that are whole; answers how far it came, and whether the rows have ended. */
function readRows(text: string, from: number, reader: RowsReader): { at: number; ended: boolean } {
  let at = from;
  for (;;) {
    const open = text.indexOf("<", at);
    const close = open < 0 ? -1 : text.indexOf(">", open);
    if (close < 0) return { at, ended: false };
    if (text.startsWith("<row", open)) {
      const single = text.charAt(close - 1) === "/";
      const end = single ? close : text.indexOf("</row>", close);
      if (end < 0) return { at: open, ended: false };
      reader.read(text.slice(open + 4, single ? close - 1 : close), single ? "" : text.slice(close + 1, end));
      at = single ? close + 1 : end + 6;
    } else if (text.startsWith("<!--", open)) {
      const end = text.indexOf("-->", open);
      if (end < 0) return { at: open, ended: false };
      at = end + 3;
    } else if (text.startsWith("</sheetData", open)) {
      return { at: close + 1, ended: true };
    } else {
      refuseDoctype(text.slice(open, open + 10));
      throw damaged("its rows are not well-formed");
    }
  }
}

function inOrder(rows: Row[]): Row[] {
  const sorted = rows.every((row, at) => at === 0 || (rows[at - 1] as Row).number < row.number);
  return sorted ? rows : rows.sort((one, two) => one.number - two.number);
}
