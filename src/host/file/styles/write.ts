/** Adds new styles to styles.xml. What is there keeps its index; parts of a style that did not change keep their id. */
import type { Style, StyleTable } from "../style";
import { element } from "../sections/section";
import { encodeExcel } from "../xml/text";
import { XmlElement } from "../xml/dom";
import type { Pieces } from "../xml/pieces";
import type { Palette } from "./colours";
import type { DifferentialTable } from "./differential";
import { emptyStyles } from "../template";
import { FIRST_OWN_FORMAT, PORTABLE } from "./formats";
import { readFormats } from "./read";
import { alignmentElement, borderElement, fillElement, fontElement } from "./elements";

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

/** Number formats by code; a new one gets the next free number. */
class Formats {
  private readonly ids: Map<string, number>;
  private free: number;

  constructor(
    private readonly parent: XmlElement,
    known: ReadonlyMap<number, string>,
  ) {
    this.ids = new Map([...PORTABLE, ...[...known].map(([id, code]) => [code, id] as const)]);
    this.free = Math.max(FIRST_OWN_FORMAT - 1, ...known.keys());
  }

  id(code: string): number {
    let id = this.ids.get(code);
    if (id === undefined) {
      this.ids.set(code, (id = ++this.free));
      this.parent.children.push(element("numFmt", { numFmtId: id, formatCode: encodeExcel(code) }));
      this.parent.set("count", this.parent.elements().length);
    }
    return id;
  }
}

const PARENTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;

/** The lists of the part; one that is missing or empty starts as in a new workbook, whose first entries Excel expects. */
function lists(pieces: Pieces): Record<(typeof PARENTS)[number], XmlElement> {
  const plain = emptyStyles();
  const found = PARENTS.map((name) => {
    const own = pieces.get(name);
    return [name, own && own.elements().length > 0 ? own : (plain.get(name) ?? new XmlElement(name))] as const;
  });
  return Object.fromEntries(found) as Record<(typeof PARENTS)[number], XmlElement>;
}

const same = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);

/** The styles part with the styles that were added to the table. */
export function writeStyles(
  pieces: Pieces,
  table: StyleTable,
  differentials: DifferentialTable,
  palette: Palette,
): Pieces {
  const parents = lists(pieces);
  const fonts = new Growing(parents.fonts, String);
  const fills = new Growing(parents.fills, String);
  const borders = new Growing(parents.borders, String);
  const formats = new Formats(parents.numFmts, readFormats(pieces));
  const originals = parents.cellXfs.elements();

  const xfOf = (style: Style, before: Style, base: XmlElement): XmlElement => {
    const xf = new XmlElement("xf", new Map(base.attributes));
    const part = (name: string): number => base.number(name) ?? 0;
    if (!same(style.format, before.format)) xf.set("numFmtId", formats.id(style.format)).set("applyNumberFormat", true);
    if (!same(style.font, before.font)) {
      xf.set("fontId", fonts.place(fontElement(style, fonts.at(part("fontId")), palette))).set("applyFont", true);
    }
    if (!same(style.fill, before.fill)) xf.set("fillId", fills.place(fillElement(style))).set("applyFill", true);
    if (!same(style.borders, before.borders)) {
      const border = borderElement(style, borders.at(part("borderId")), palette);
      xf.set("borderId", borders.place(border)).set("applyBorder", true);
    }
    for (const name of ["numFmtId", "fontId", "fillId", "borderId", "xfId"]) xf.set(name, xf.number(name) ?? 0);
    xf.set("quotePrefix", style.quotePrefix || null);
    const alignment = alignmentElement(style.alignment, base.child("alignment"));
    if (alignment.attributes.size > 0) {
      xf.children.push(alignment);
      xf.set("applyAlignment", true);
    }
    if (!style.locked || style.formulaHidden) {
      const { locked, formulaHidden } = style;
      xf.children.push(element("protection", { locked: locked ? null : false, hidden: formulaHidden || null }));
      xf.set("applyProtection", true);
    }
    return xf;
  };

  for (let index = table.original; index < table.count; index++) {
    const base = table.base(index);
    const xf = xfOf(table.style(index), table.style(base), originals[base] ?? new XmlElement("xf"));
    parents.cellXfs.children.push(xf);
  }
  parents.cellXfs.set("count", parents.cellXfs.elements().length);
  const written = (list: XmlElement): string => (list.elements().length === 0 ? "" : `${list}`);
  const styles = PARENTS.reduce((all, name) => all.with(name, written(parents[name])), pieces);
  if (!differentials.hasGrown) return styles;
  const { all } = differentials;
  return styles.with("dxfs", `<dxfs count="${all.length}">${all.join("")}</dxfs>`);
}
