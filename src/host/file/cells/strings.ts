/** The texts that cells share. */
import type { RichText } from "../cell";
import { damaged, FileError } from "../error";
import { MAX_ROW_XML, MAX_TEXT_CHARACTERS } from "../limits";
import type { Package } from "../package/package";
import { parseXml } from "../xml/dom";
import { decodeExcel, decodeXml, encodeExcel, escapeText } from "../xml/text";
import { streamText } from "./stream";

export type Text = string | RichText;

/** Counts what has been read, and refuses before it is too much. */
export class Budget {
  private spent = 0;

  constructor(
    private readonly most: number,
    private readonly what: string,
  ) {}

  spend(amount: number): void {
    this.spent += amount;
    if (this.spent > this.most) {
      throw new FileError(
        `The workbook has more than ${this.most.toLocaleString("en-GB")} ${this.what}, too many to open here.`,
      );
    }
  }
}

export function textBudget(): Budget {
  return new Budget(MAX_TEXT_CHARACTERS, "characters of text");
}

const PLAIN = /^\s*<t(?: xml:space="(?:preserve|default)")?>([^<]*)<\/t>\s*$/;

/** The text of `<si>` or `<is>`, given what stands between its tags. */
export function readText(xml: string): Text {
  const plain = PLAIN.exec(xml);
  if (plain) return decodeExcel(decodeXml(plain[1] as string));
  if (xml.trim() === "") return "";
  const item = parseXml(`<si>${xml}</si>`, "a text");
  const runs = item
    .elements()
    .flatMap((child) => (child.name === "r" ? child.elements("t") : child.name === "t" ? [child] : []));
  return { text: runs.map((run) => decodeExcel(run.text)).join(""), xml };
}

/** `<t>` with what its text needs. */
export function textXml(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeExcel(text))}</t>`;
}

/** Reads the shared strings part. */
export function readStrings(pkg: Package, part: string, budget: Budget): Text[] {
  const texts: Text[] = [];
  streamText(pkg, part, MAX_ROW_XML, (xml, last) => {
    let at = 0;
    for (;;) {
      const open = xml.indexOf("<si", at);
      const tag = open < 0 ? -1 : xml.indexOf(">", open);
      if (tag < 0) break;
      const single = xml.charAt(tag - 1) === "/";
      const close = single ? tag : xml.indexOf("</si>", tag);
      if (close < 0) break;
      const text = single ? "" : readText(xml.slice(tag + 1, close));
      budget.spend(typeof text === "string" ? text.length : text.xml.length);
      texts.push(text);
      at = single ? close + 1 : close + 5;
    }
    if (last && !/<\/sst\s*>|<sst[^>]*\/>/.test(xml.slice(at))) throw damaged("its texts are cut off");
    return at;
  });
  return texts;
}

/** Where the texts of a book stand, old ones first; texts that are new are added behind. */
export class StringTable {
  private readonly places = new Map<Text, number>();
  readonly added: string[] = [];
  /** How many cells of rewritten sheets refer to it: the part's `count` is a hint, not a promise. */
  constructor(private readonly original: readonly Text[]) {
    original.forEach((text, place) => {
      if (!this.places.has(text)) this.places.set(text, place);
    });
  }

  place(text: Text): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.original.length + this.added.length;
      this.places.set(text, place);
      this.added.push(`<si>${typeof text === "string" ? textXml(text) : text.xml}</si>`);
    }
    return place;
  }
}
