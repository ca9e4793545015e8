/** A style's parts as the file writes them, over what the part said before. */
import type { Alignment, BorderLine, Style } from "../style";
import { EDGES } from "../style";
import { element, place } from "../sections/section";
import { XmlElement } from "../xml/dom";
import type { Palette } from "./colours";
import { resolveColour } from "./colours";
import { readBorders, readFont } from "./read";

export const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
export const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

function colourElement(name: string, colour: string, old: XmlElement | undefined, palette: Palette): XmlElement {
  return old && resolveColour(old, palette) === colour ? old : element(name, { rgb: `FF${colour.slice(1)}` });
}

export function fontElement({ font }: Style, old: XmlElement, palette: Palette): XmlElement {
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

export function fillElement({ fill }: Style): XmlElement {
  const colour = (name: string, value: string | null): XmlElement[] =>
    value === null ? [] : [element(name, { rgb: `FF${value.slice(1)}` })];
  const solid = fill.pattern === "solid";
  const front = colour("fgColor", solid ? fill.colour : fill.lines);
  const back = solid ? [element("bgColor", { indexed: 64 })] : colour("bgColor", fill.colour);
  const children = fill.pattern === "none" ? [] : [...front, ...back];
  return element("fill", {}, [element("patternFill", { patternType: fill.pattern }, children)]);
}

export function borderElement({ borders }: Style, old: XmlElement, palette: Palette): XmlElement {
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

export function alignmentElement(of: Alignment, old: XmlElement | undefined): XmlElement {
  const made = new XmlElement("alignment", new Map(old?.attributes));
  made.set("horizontal", of.horizontal === "general" ? null : of.horizontal);
  made.set("vertical", of.vertical === "bottom" ? null : of.vertical);
  made
    .set("textRotation", of.rotation || null)
    .set("wrapText", of.wrap || null)
    .set("indent", of.indent || null);
  return made.set("shrinkToFit", of.shrink || null).set("readingOrder", of.readingOrder || null);
}
