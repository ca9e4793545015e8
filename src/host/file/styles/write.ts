/** Adds new styles to styles.xml. What is there keeps its index; parts of a style that did not change keep their id. */
import type { Alignment, BorderLine, Style, StyleTable } from "../style";
import { EDGES } from "../style";
import { element, place } from "../sections/section";
import { encodeExcel } from "../xml/text";
import { XmlElement } from "../xml/dom";
import type { Pieces } from "../xml/pieces";
import type { Palette } from "./colours";
import { resolveColour } from "./colours";
import { FIRST_OWN_FORMAT, PORTABLE } from "./formats";
import { readBorders, readFill, readFont, readFormats } from "./read";

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

function colourElement(name: string, colour: string, old: XmlElement | undefined, palette: Palette): XmlElement {
  return old && resolveColour(old, palette) === colour ? old : element(name, { rgb: `FF${colour.slice(1)}` });
}

function fontElement({ font }: Style, old: XmlElement, palette: Palette): XmlElement {
  const made = new XmlElement("font");
  made.children.push(...old.children);
  const set = (name: string, child: XmlElement | null): void => place(made, name, child, FONT_ORDER);
  const flag = (name: string, on: boolean): void => set(name, on ? element(name) : null);
  flag("b", font.bold);
  flag("i", font.italic);
  flag("strike", font.strike);
  const single = font.underline === "single";
  set("u", font.underline === "none" ? null : element("u", single ? {} : { val: font.underline }));
  set("vertAlign", font.position === "baseline" ? null : element("vertAlign", { val: font.position }));
  set("sz", element("sz", { val: font.size }));
  const ink = old.child("color");
  const automatic = font.colour === readFont(old, palette).colour ? (ink ?? null) : undefined;
  set("color", automatic === undefined ? colourElement("color", font.colour, ink, palette) : automatic);
  if (made.child("name")?.get("val") !== font.name) {
    // A font of another name is no longer the theme's, and of an unknown family.
    for (const name of ["scheme", "family", "charset"]) set(name, null);
    set("name", element("name", { val: font.name }));
  }
  return made;
}

function fillElement({ fill }: Style): XmlElement {
  const colour = (name: string, value: string | null): XmlElement[] =>
    value === null ? [] : [element(name, { rgb: `FF${value.slice(1)}` })];
  const solid = fill.pattern === "solid";
  const front = colour("fgColor", solid ? fill.colour : fill.lines);
  const back = solid ? [element("bgColor", { indexed: 64 })] : colour("bgColor", fill.colour);
  const children = fill.pattern === "none" ? [] : [...front, ...back];
  return element("fill", {}, [element("patternFill", { patternType: fill.pattern }, children)]);
}

function borderElement({ borders }: Style, old: XmlElement, palette: Palette): XmlElement {
  const made = new XmlElement("border", new Map(old.attributes));
  made.children.push(...old.children);
  const before = readBorders(old, palette);
  const line = (name: string, of: BorderLine | null): XmlElement =>
    of ? element(name, { style: of.style }, [element("color", { rgb: `FF${of.colour.slice(1)}` })]) : element(name);
  for (const edge of EDGES) {
    if (JSON.stringify(before[edge]) === JSON.stringify(borders[edge]) && made.child(edge)) continue;
    place(made, edge, line(edge, borders[edge]), BORDER_ORDER);
  }
  return made;
}

function alignmentElement(of: Alignment, old: XmlElement | undefined): XmlElement {
  const made = new XmlElement("alignment", new Map(old?.attributes));
  made.set("horizontal", of.horizontal === "general" ? null : of.horizontal);
  made.set("vertical", of.vertical === "bottom" ? null : of.vertical);
  made
    .set("textRotation", of.rotation || null)
    .set("wrapText", of.wrap || null)
    .set("indent", of.indent || null);
  return made.set("shrinkToFit", of.shrink || null).set("readingOrder", of.readingOrder || null);
}

/** A list of fonts, fills or borders that grows at its end, equal ones being written once. */
class Growing {
  private readonly places = new Map<string, number>();

  constructor(
    private readonly parent: XmlElement,
    private readonly key: (child: XmlElement) => string,
  ) {
    parent.elements().forEach((child, at) => {
      if (!this.places.has(key(child))) this.places.set(key(child), at);
    });
  }

  at(index: number): XmlElement {
    return this.parent.elements()[index] ?? new XmlElement("");
  }

  place(child: XmlElement): number {
    const key = this.key(child);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.parent.elements().length;
      this.places.set(key, place);
      this.parent.children.push(child);
      this.parent.set("count", place + 1);
    }
    return place;
  }
}

/** The styles part with the styles that were added to the table. */
export function writeStyles(pieces: Pieces, table: StyleTable, palette: Palette): Pieces {
  const xml = (child: XmlElement): string => child.toString();
  const parents = ["fonts", "fills", "borders", "cellXfs", "numFmts"].map(
    (name) => pieces.get(name) ?? new XmlElement(name),
  );
  const [fontList, fillList, borderList, xfList, formatList] = parents as [
    XmlElement,
    XmlElement,
    XmlElement,
    XmlElement,
    XmlElement,
  ];
  const fonts = new Growing(fontList, xml);
  const fills = new Growing(fillList, xml);
  const borders = new Growing(borderList, xml);
  const known = readFormats(pieces);
  const formats = new Map([...PORTABLE, ...[...known].map(([id, code]) => [code, id] as const)]);
  let free = Math.max(FIRST_OWN_FORMAT - 1, ...known.keys());
  const originals = xfList.elements();
  const formatId = (code: string): number => {
    let id = formats.get(code);
    if (id === undefined) {
      formats.set(code, (id = ++free));
      formatList.children.push(element("numFmt", { numFmtId: id, formatCode: encodeExcel(code) }));
      formatList.set("count", formatList.elements().length);
    }
    return id;
  };
  for (let index = table.original; index < table.count; index++) {
    const style = table.style(index);
    const base = originals[table.base(index)] ?? new XmlElement("xf");
    const before = table.style(table.base(index));
    const xf = new XmlElement("xf", new Map(base.attributes));
    const same = (key: keyof Style): boolean => JSON.stringify(style[key]) === JSON.stringify(before[key]);
    const apply = (key: keyof Style, attribute: string, flag: string, id: () => number): void => {
      if (same(key) && base.get(attribute) !== undefined) return;
      xf.set(attribute, id()).set(flag, true);
    };
    apply("format", "numFmtId", "applyNumberFormat", () => formatId(style.format));
    apply("font", "fontId", "applyFont", () =>
      fonts.place(fontElement(style, fonts.at(base.number("fontId") ?? 0), palette)),
    );
    const sameFill =
      JSON.stringify(readFill(fills.at(base.number("fillId") ?? 0), palette)) === JSON.stringify(style.fill);
    if (!sameFill) xf.set("fillId", fills.place(fillElement(style))).set("applyFill", true);
    apply("borders", "borderId", "applyBorder", () =>
      borders.place(borderElement(style, borders.at(base.number("borderId") ?? 0), palette)),
    );
    if (base.get("xfId") === undefined) xf.set("xfId", 0);
    xf.set("quotePrefix", style.quotePrefix || null);
    const alignment = alignmentElement(style.alignment, base.child("alignment"));
    if (alignment.attributes.size > 0) {
      xf.children.push(alignment);
      xf.set("applyAlignment", true);
    }
    if (!style.locked || style.formulaHidden) {
      xf.children.push(
        element("protection", { locked: style.locked ? null : false, hidden: style.formulaHidden || null }),
      );
      xf.set("applyProtection", true);
    }
    xfList.children.push(xf);
  }
  xfList.set("count", xfList.elements().length);
  return parents.reduce(
    (all, parent) => all.with(parent.tag, parent.children.length === 0 ? "" : parent.toString()),
    pieces,
  );
}
