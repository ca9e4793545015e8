/** Walks over markup in one pass, so that no text, however odd, takes more than its length in steps. */
import { damaged, FileError } from "../error";
import { decodeXml } from "./text";

export interface Mark {
  /** "data" is a CDATA section, "aside" a comment or processing instruction. */
  readonly kind: "open" | "close" | "single" | "data" | "aside";
  /** Of the "<". */
  readonly start: number;
  /** Behind the ">". */
  readonly end: number;
  /** The element's name as written; for data its text. */
  readonly name: string;
  /** What stands behind the name of an opening tag. */
  readonly rest: string;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const GREATER = 62;

/** Where a tag ends: the index of its ">" outside quotes, -1 when there is none. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) return -1;
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

export function refuseDoctype(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new FileError("The file holds a document type declaration, which no workbook needs, so it was not opened.");
  }
}

function upTo(text: string, from: number, mark: string, what: string): number {
  const end = text.indexOf(mark, from);
  if (end < 0) throw damaged(`${what} is not well-formed`);
  return end + mark.length;
}

/** The next piece of markup at or behind `from`; null when only text is left. */
export function nextMark(text: string, from: number, what: string): Mark | null {
  const start = text.indexOf("<", from);
  if (start < 0) return null;
  const aside = { kind: "aside", start, name: "", rest: "" } as const;
  if (text.startsWith("<!--", start)) return { ...aside, end: upTo(text, start + 4, "-->", what) };
  if (text.startsWith("<?", start)) return { ...aside, end: upTo(text, start + 2, "?>", what) };
  if (text.startsWith("<![CDATA[", start)) {
    const end = upTo(text, start + 9, "]]>", what);
    return { kind: "data", start, end, name: text.slice(start + 9, end - 3), rest: "" };
  }
  refuseDoctype(text.slice(start, start + 10));
  const close = tagEnd(text, start + 1);
  const closing = text.charAt(start + 1) === "/";
  const single = !closing && text.charAt(close - 1) === "/";
  const inner = text.slice(closing ? start + 2 : start + 1, single ? close - 1 : close);
  const space = inner.search(/\s/);
  const name = space < 0 ? inner : inner.slice(0, space);
  if (close < 0 || name === "" || name.startsWith("!")) throw damaged(`${what} is not well-formed`);
  const kind = closing ? "close" : single ? "single" : "open";
  return { kind, start, end: close + 1, name, rest: space < 0 ? "" : inner.slice(space) };
}

/** The root element's opening tag. */
export function rootMark(text: string, what: string): Mark {
  let mark = nextMark(text, 0, what);
  while (mark?.kind === "aside") mark = nextMark(text, mark.end, what);
  if (mark?.kind !== "open" && mark?.kind !== "single") throw damaged(`${what} is not well-formed`);
  return mark;
}

/** The attributes in the rest of an opening tag. */
export function readAttributes(rest: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (let equals = rest.indexOf("=", at); equals >= 0; equals = rest.indexOf("=", at)) {
    const name = rest.slice(at, equals).trim();
    let open = equals + 1;
    while (/\s/.test(rest.charAt(open))) open += 1;
    const quote = rest.charAt(open);
    const close = quote === '"' || quote === "'" ? rest.indexOf(quote, open + 1) : -1;
    if (close < 0 || name === "" || /\s/.test(name)) throw damaged("a tag in it is not well-formed");
    found.set(name, decodeXml(rest.slice(open + 1, close).replace(/[\n\t]/g, " ")));
    at = close + 1;
  }
  return found;
}

/** The root element's prefix with its colon: "x:", mostly "". */
export function rootPrefix(text: string, what: string): string {
  const { name } = rootMark(text, what);
  return name.slice(0, name.indexOf(":") + 1);
}

/** Office's parts may give the spreadsheet's own names a prefix; without it, one way of reading serves all. */
export function withoutPrefix(text: string, prefix: string): string {
  if (prefix === "") return text;
  return text
    .replaceAll(`<${prefix}`, "<")
    .replaceAll(`</${prefix}`, "</")
    .replace(`xmlns:${prefix.slice(0, -1)}=`, "xmlns=");
}
