/** `<dxf>`: how a conditional format changes the look of a cell. What it does not say stays as the cell has it. */
import type { BorderLine } from "../style";
import { element, place } from "../sections/section";
import { encodeExcel, decodeExcel } from "../xml/text";
import { XmlElement, parseXml } from "../xml/dom";
import type { Palette } from "./colours";
import { resolveColour } from "./colours";
import { BORDER_ORDER, FONT_ORDER } from "./elements";
import { readBorders } from "./read";

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

export interface Differential {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  /** The file's word: "none", "single", "double". */
  readonly underline: string | null;
  /** Ink, "#RRGGBB". */
  readonly colour: string | null;
  /** Ground, "#RRGGBB". */
  readonly fill: string | null;
  /** Number format code. */
  readonly format: string | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

export const PLAIN_DIFFERENTIAL = "<dxf/>";
const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
/** A number format of a `<dxf>` needs a number that nothing else of the book has to know. */
const FORMAT_ID = 200;

export function readDifferential(xml: string, palette: Palette): Differential {
  const dxf = parseXml(xml, "a conditional format");
  const font = dxf.child("font");
  const flag = (name: string): boolean | null => font?.child(name)?.flag("val", true) ?? null;
  const pattern = dxf.child("fill", "patternFill");
  const { left, right, top, bottom } = readBorders(dxf.child("border"), palette);
  const underline = font?.child("u");
  return {
    bold: flag("b"),
    italic: flag("i"),
    strike: flag("strike"),
    underline: underline ? (underline.get("val") ?? "single") : null,
    colour: resolveColour(font?.child("color"), palette),
    // In a <dxf> the ground of a solid fill is the background colour.
    fill: resolveColour(pattern?.child("bgColor") ?? pattern?.child("fgColor"), palette),
    format: decoded(dxf.child("numFmt")?.get("formatCode")),
    ...{ left, right, top, bottom },
  };
}

const decoded = (code: string | undefined): string | null => (code === undefined ? null : decodeExcel(code));

const flagElement = (name: string, on: boolean | null): XmlElement | null =>
  on === null ? null : element(name, { val: on ? null : false });

const colourElement = (name: string, colour: string | null): XmlElement | null =>
  colour === null ? null : element(name, { rgb: `FF${colour.slice(1)}` });

function lineElement(side: Side, line: BorderLine | null): XmlElement {
  const colour = colourElement("color", line?.colour ?? null);
  return element(side, { style: line?.style }, colour ? [colour] : []);
}

/** Writes one thing that a format says into the part of the `<dxf>` that says it; null takes it out. */
const WRITERS: { readonly [Key in keyof Differential]: (part: PartOf, value: Differential[Key]) => void } = {
  bold: (part, on) => place(part("font"), "b", flagElement("b", on), FONT_ORDER),
  italic: (part, on) => place(part("font"), "i", flagElement("i", on), FONT_ORDER),
  strike: (part, on) => place(part("font"), "strike", flagElement("strike", on), FONT_ORDER),
  underline: (part, kind) => place(part("font"), "u", kind === null ? null : element("u", { val: kind }), FONT_ORDER),
  colour: (part, colour) => place(part("font"), "color", colourElement("color", colour), FONT_ORDER),
  fill(part, colour) {
    const back = colourElement("bgColor", colour);
    part("fill").children.splice(0, Infinity, ...(back ? [element("patternFill", {}, [back])] : []));
  },
  format(part, code) {
    const format = part("numFmt");
    format.set("numFmtId", code === null ? null : FORMAT_ID);
    format.set("formatCode", code === null ? null : encodeExcel(code));
  },
  left: (part, line) => placeLine(part, "left", line),
  right: (part, line) => placeLine(part, "right", line),
  top: (part, line) => placeLine(part, "top", line),
  bottom: (part, line) => placeLine(part, "bottom", line),
};

type PartOf = (name: string) => XmlElement;
const placeLine = (part: PartOf, side: Side, line: BorderLine | null): void =>
  place(part("border"), side, lineElement(side, line), BORDER_ORDER);

/** The `<dxf>` with some of what it says changed; null takes a thing out. */
export function changeDifferential(xml: string, change: Partial<Differential>): string {
  const dxf = parseXml(xml, "a conditional format");
  const part = (name: string): XmlElement => {
    const found = dxf.child(name) ?? new XmlElement(name);
    place(dxf, name, found, DXF_ORDER);
    return found;
  };
  for (const [key, value] of Object.entries(change)) {
    (WRITERS[key as keyof Differential] as (part: PartOf, value: unknown) => void)(part, value);
  }
  const says = (child: XmlElement): boolean => child.children.length > 0 || child.attributes.size > 0;
  dxf.children.splice(0, Infinity, ...dxf.elements().filter(says));
  return dxf.toString();
}

/** The book's differential formats while it is saved: those of the file keep their number, new ones follow. */
export class DifferentialTable {
  readonly all: string[];

  constructor(private readonly original: readonly string[]) {
    this.all = [...original];
  }
  get hasGrown(): boolean {
    return this.all.length > this.original.length;
  }
  place(xml: string): number {
    const there = this.all.indexOf(xml);
    return there < 0 ? this.all.push(xml) - 1 : there;
  }
}
