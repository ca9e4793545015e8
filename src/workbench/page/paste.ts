import type { Entry } from "../worker/messages";

/** Cells from pasted text, the first at a place. A text in quotes may hold tabs and line ends of its own. */
export function readCells(text: string, top: number, left: number): Entry[] {
  const entries: Entry[] = [];
  let row = top;
  let column = left;
  const body = text.replace(/\r?\n$/, "");
  for (const [, quoted, plain = "", end] of body.matchAll(
    /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g,
  )) {
    entries.push({ row, column, text: quoted?.replaceAll('""', '"') ?? plain });
    if (end === "\t") column++;
    else if (end === "") break;
    else {
      row++;
      column = left;
    }
  }
  return entries;
}
