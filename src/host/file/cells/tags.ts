/** The attributes of rows, cells and formulas. */
import type { Cell, Formula, Row } from "../cell";
import { damaged } from "../error";
import { readAttributes } from "../xml/scan";
import { decodeExcel, decodeXml, escapeText } from "../xml/text";

const QUOTE = 34;
const SPACE = 32;

/** V8 keeps a long part of a text as a window on the whole: without this, one word would hold a megabyte of XML. */
const WINDOW_FROM = 13;
export const apart = (text: string): string => (text.length < WINDOW_FROM ? text : ` ${text}`.slice(1));

/** Reads a cell's attributes into it and answers its type. */
export function readCellTag(cell: Cell, xml: string, from: number, to: number): string {
  let type = "n";
  let at = from;
  while (at < to) {
    while (at < to && xml.charCodeAt(at) <= SPACE) at += 1;
    if (at >= to) break;
    const equals = xml.indexOf("=", at);
    const quote = xml.charCodeAt(equals + 1) === QUOTE ? '"' : "'";
    const end = xml.indexOf(quote, equals + 2);
    if (equals < 0 || end < 0 || end >= to + 1) throw damaged("a cell is not well-formed");
    const value = equals + 2;
    const name = xml.slice(at, equals);
    if (name === "r") (cell as { column: number }).column = columnOf(xml, value);
    else if (name === "s") cell.style = Number(xml.slice(value, end)) || 0;
    else if (name === "t") type = xml.slice(value, end);
    else cell.extra += ` ${xml.slice(at, end + 1)}`;
    at = end + 1;
  }
  return type;
}

function columnOf(xml: string, from: number): number {
  let column = 0;
  for (let at = from; at < from + 4; at++) {
    const code = xml.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 97) || code > 122) break;
    column = column * 26 + (code & 31);
  }
  return column;
}

export function readFormula(tag: string, inner: string): Formula {
  const attributes = tag === "" ? {} : Object.fromEntries(readAttributes(tag));
  return { text: apart(decodeExcel(decodeXml(inner))), attributes };
}

const KNOWN = new Set(["r", "spans", "s", "customFormat", "ht", "customHeight", "hidden"]);

export function readRowLook(row: Row, attributes: ReadonlyMap<string, string>): void {
  const on = (name: string): boolean => attributes.get(name) === "1" || attributes.get(name) === "true";
  const height = Number(attributes.get("ht") ?? NaN);
  if (Number.isFinite(height)) row.height = height;
  row.customHeight = on("customHeight");
  row.hidden = on("hidden");
  if (on("customFormat")) row.style = Number(attributes.get("s")) || 0;
  for (const [name, value] of attributes) if (!KNOWN.has(name)) row.extra += ` ${name}="${escapeText(value)}"`;
}
