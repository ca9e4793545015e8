/** Characters in XML and in Excel's own `_xHHHH_` escapes. */
import { damaged } from "../error";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, rest: string): string {
  const name = rest.endsWith(";") ? rest.slice(0, -1) : "";
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named !== undefined) return named;
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : NaN;
  if (!(code <= 0x10ffff)) throw damaged(`it uses "${whole.slice(0, 20)}", which no workbook needs`);
  return String.fromCodePoint(code);
}

/** The characters that XML text or an attribute stands for. */
export function decodeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.includes("&") ? lines.replace(/&([^;&]*;?)/g, entity) : lines;
}

const SPECIAL: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** For text between tags. */
export function escapeText(text: string): string {
  return /[<>&]/.test(text) ? text.replace(/[<>&]/g, (each) => SPECIAL[each] as string) : text;
}

/** For an attribute in double quotes; line breaks and tabs would read back as spaces, so they are written by number. */
export function escapeAttribute(text: string): string {
  const safe = text.replace(/[<>&"]/g, (each) => SPECIAL[each] as string);
  return safe.replace(/[\n\r\t]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** What Excel means by `_x000D_` in a cell's text. */
export function decodeExcel(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

// Control characters and lone halves of pairs cannot stand in XML; a literal "_x000D_" must not read as a return.
const NEEDS_EXCEL =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/;
const ALL_NEED_EXCEL = new RegExp(NEEDS_EXCEL, "g");

/** The contrary of `decodeExcel`, for what XML cannot hold. */
export function encodeExcel(text: string): string {
  return NEEDS_EXCEL.test(text)
    ? text.replace(ALL_NEED_EXCEL, (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;
}

/** `name="value"` for each, after a space; null and undefined leave the attribute out. */
export function attributes(of: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(of)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${typeof value === "string" ? escapeAttribute(value) : Number(value)}"`;
  }
  return text;
}
