/** styles.xml as resolved styles. */
import type { Alignment, BorderLine, Borders, FillStyle, FontStyle, Style } from "../style";
import { EDGES, NO_BORDERS, NO_FILL, PLAIN_ALIGNMENT, PLAIN_FONT, PLAIN_STYLE } from "../style";
import { decodeExcel } from "../xml/text";
import type { XmlElement } from "../xml/dom";
import type { Pieces } from "../xml/pieces";
import type { Palette } from "./colours";
import { resolveColour } from "./colours";
import { builtInFormat } from "./formats";

export function readFont(font: XmlElement | undefined, palette: Palette): FontStyle {
  if (!font) return PLAIN_FONT;
  const on = (name: string): boolean => font.child(name)?.flag("val", true) ?? false;
  const underline = font.child("u");
  return {
    name: font.child("name")?.get("val") ?? PLAIN_FONT.name,
    size: font.child("sz")?.number("val") ?? PLAIN_FONT.size,
    bold: on("b"),
    italic: on("i"),
    underline: underline ? ((underline.get("val") ?? "single") as FontStyle["underline"]) : "none",
    strike: on("strike"),
    colour: resolveColour(font.child("color"), palette) ?? PLAIN_FONT.colour,
    position: (font.child("vertAlign")?.get("val") ?? "baseline") as FontStyle["position"],
  };
}

export function readFill(fill: XmlElement | undefined, palette: Palette): FillStyle {
  const gradient = fill?.child("gradientFill");
  if (gradient) {
    return { pattern: "gradient", colour: resolveColour(gradient.child("stop", "color"), palette), lines: null };
  }
  const pattern = fill?.child("patternFill");
  const type = pattern?.get("patternType") ?? "none";
  if (!pattern || type === "none") return NO_FILL;
  const front = resolveColour(pattern.child("fgColor"), palette);
  const back = resolveColour(pattern.child("bgColor"), palette);
  return type === "solid"
    ? { pattern: type, colour: front ?? "#000000", lines: null }
    : { pattern: type, colour: back ?? "#FFFFFF", lines: front ?? "#000000" };
}

function readLine(line: XmlElement | undefined, palette: Palette): BorderLine | null {
  const style = line?.get("style") ?? "none";
  return style === "none" ? null : { style, colour: resolveColour(line?.child("color"), palette) ?? "#000000" };
}

export function readBorders(border: XmlElement | undefined, palette: Palette): Borders {
  if (!border) return NO_BORDERS;
  // Strict files name the sides by reading direction.
  const names = { left: "start", right: "end", top: "top", bottom: "bottom", diagonal: "diagonal" };
  const side = (edge: (typeof EDGES)[number]): BorderLine | null =>
    readLine(border.child(edge) ?? border.child(names[edge]), palette);
  return Object.fromEntries(EDGES.map((edge) => [edge, side(edge)])) as Borders;
}

function readAlignment(alignment: XmlElement | undefined): Alignment {
  if (!alignment) return PLAIN_ALIGNMENT;
  return {
    horizontal: alignment.get("horizontal") ?? "general",
    vertical: alignment.get("vertical") ?? "bottom",
    wrap: alignment.flag("wrapText"),
    indent: alignment.number("indent") ?? 0,
    shrink: alignment.flag("shrinkToFit"),
    rotation: alignment.number("textRotation") ?? 0,
    readingOrder: alignment.number("readingOrder") ?? 0,
  };
}

/** The book's own palette, where styles.xml has one. */
export function readIndexed(pieces: Pieces): string[] {
  const colours = pieces.get("colors")?.child("indexedColors")?.elements("rgbColor") ?? [];
  return colours.map((colour) => `#${(colour.get("rgb") ?? "FF000000").slice(-6).toUpperCase()}`);
}

/** Number format codes by id, as the book defines them. */
export function readFormats(pieces: Pieces): Map<number, string> {
  const formats = pieces.get("numFmts")?.elements("numFmt") ?? [];
  return new Map(
    formats.map((each) => [each.number("numFmtId") ?? -1, decodeExcel(each.get("formatCode") ?? "General")]),
  );
}

/** The styles of `<cellXfs>`, in order; each distinct font, fill and border is resolved once. */
export function readStyles(pieces: Pieces, palette: Palette): Style[] {
  const fonts =
    pieces
      .get("fonts")
      ?.elements("font")
      .map((font) => readFont(font, palette)) ?? [];
  const fills =
    pieces
      .get("fills")
      ?.elements("fill")
      .map((fill) => readFill(fill, palette)) ?? [];
  const borders =
    pieces
      .get("borders")
      ?.elements("border")
      .map((border) => readBorders(border, palette)) ?? [];
  const formats = readFormats(pieces);
  const named = new Map(
    pieces
      .get("cellStyles")
      ?.elements("cellStyle")
      .map((each) => [each.number("xfId") ?? 0, each.get("name") ?? ""]),
  );
  const xfs = pieces.get("cellXfs")?.elements("xf") ?? [];
  return xfs.map((xf) => {
    const format = xf.number("numFmtId") ?? 0;
    const protection = xf.child("protection");
    return {
      font: fonts[xf.number("fontId") ?? 0] ?? PLAIN_FONT,
      fill: fills[xf.number("fillId") ?? 0] ?? NO_FILL,
      borders: borders[xf.number("borderId") ?? 0] ?? NO_BORDERS,
      alignment: readAlignment(xf.child("alignment")),
      format: formats.get(format) ?? builtInFormat(format) ?? "General",
      locked: protection?.flag("locked", true) ?? true,
      formulaHidden: protection?.flag("hidden") ?? false,
      quotePrefix: xf.flag("quotePrefix"),
      named: named.get(xf.number("xfId") ?? 0) ?? PLAIN_STYLE.named,
    };
  });
}
