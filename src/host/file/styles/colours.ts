/** The file's colours as "#RRGGBB". */
import type { XmlElement } from "../xml/dom";

/** Excel's 56 fixed colours, from index 8; 0 to 7 repeat the first eight (ECMA-376, part 1, 18.8.27). */
const FIXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const SYSTEM_INK = 64;

export interface Palette {
  readonly theme: readonly string[];
  /** The book's own replacement of the fixed colours, from index 0; empty for none. */
  readonly indexed: readonly string[];
}

export const OFFICE_COLOURS: readonly string[] =
  "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72".split(" ");

function indexed(index: number, palette: Palette): string {
  const own = palette.indexed[index];
  if (own !== undefined) return own;
  if (index >= SYSTEM_INK) return index === SYSTEM_INK ? "#000000" : "#FFFFFF";
  return `#${FIXED[index < 8 ? index : index - 8] ?? "000000"}`;
}

/** Lightens (above 0) or darkens a colour as Excel does: on its lightness in the HLS model. */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const to = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (light > 0.5 ? 2 - high - low : high + low);
  const reach = to < 0.5 ? to * (1 + saturation) : to + saturation - to * saturation;
  const channel = (value: number): string => {
    const share = spread === 0 ? 0 : (value - low) / spread;
    const level = 2 * to - reach + share * (2 * reach - 2 * to);
    return Math.round(Math.min(1, Math.max(0, level)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

/** A colour element (`color`, `fgColor` …) resolved; null for none and for automatic. */
export function resolveColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || element.flag("auto")) return null;
  const tint = element.number("tint") ?? 0;
  const rgb = element.get("rgb");
  const theme = element.number("theme");
  const index = element.number("indexed");
  if (rgb && /^[0-9A-F]{6,8}$/i.test(rgb)) return tinted(`#${rgb.slice(-6).toUpperCase()}`, tint);
  if (theme !== null) return tinted(palette.theme[theme] ?? OFFICE_COLOURS[theme] ?? "#000000", tint);
  if (index !== null) return tinted(indexed(index, palette), tint);
  return null;
}
