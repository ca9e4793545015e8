import type { BorderLine, Style } from "../../host/file/book";
import type { Look } from "./messages";

/** Pixels of a point. */
export const POINT = 4 / 3;

/** Free fonts that are cut to the measures of the usual ones. */
const STAND_INS: Readonly<Record<string, string>> = {
  Calibri: "Carlito",
  Cambria: "Caladea",
  Arial: '"Liberation Sans"',
  "Times New Roman": '"Liberation Serif"',
  "Courier New": '"Liberation Mono"',
};

/** The CSS font of a style; the same string measures and draws. */
export function fontOf({ font }: Style): string {
  const name = font.name.replaceAll(/["\\;{}]/g, "");
  const weight = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  return `${weight}${round(font.size * POINT)}px/1.2 "${name}", ${STAND_INS[name] ?? "Carlito"}, Carlito, sans-serif`;
}

/** How far a style moves its text in, in pixels. */
export const indentOf = ({ alignment }: Style): number => alignment.indent * 9;

/** A style as CSS. Colours are the officer's own; only ink on no ground of its own follows the theme. */
export function lookOf(style: Style): Look {
  const { font, fill, borders, alignment } = style;
  const lines = [font.underline === "none" ? "" : "underline", font.strike ? "line-through" : ""].filter(Boolean);
  return {
    font: fontOf(style),
    color: fill.colour === null ? themed(font.colour) : font.colour,
    "align-items": ALIGNMENTS[alignment.vertical] ?? "safe flex-end",
    ...(lines.length > 0 && { "text-decoration": lines.join(" ") }),
    ...(font.position !== "baseline" && { "--lift": font.position === "superscript" ? "super" : "sub" }),
    ...(fill.colour !== null && { "background-color": fill.colour }),
    ...(alignment.wrap && { "--wrap": "pre-wrap" }),
    ...(alignment.indent > 0 && {
      [alignment.horizontal === "right" ? "padding-right" : "padding-left"]: `${3 + indentOf(style)}px`,
    }),
    ...turned(alignment.rotation),
    ...edge("left", borders.left),
    ...edge("top", borders.top),
    ...edge("right", borders.right),
    ...edge("bottom", borders.bottom),
  };
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  top: "flex-start",
  justify: "flex-start",
  distributed: "safe center",
  center: "safe center",
};

/** Steep text is drawn upright; anything flatter stays level, so that it can be read. */
function turned(rotation: number): Look {
  if (rotation >= 60 && rotation <= 90) return { "--mode": "vertical-rl", "--turn": "180deg" };
  return rotation >= 150 ? { "--mode": "vertical-rl" } : {};
}

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, mediumDashed: 2, mediumDashDot: 2, thick: 3, double: 3 };

function edge(side: string, line: BorderLine | null): Look {
  if (!line) return {};
  const kind =
    line.style === "double"
      ? "double"
      : /dot/i.test(line.style)
        ? "dotted"
        : /dash/i.test(line.style)
          ? "dashed"
          : "solid";
  return { [`border-${side}`]: `${WIDTHS[line.style] ?? 1}px ${kind} ${themedLine(line.colour)}` };
}

/** A dark ink as it is on paper, and its light counterpart on a dark ground. */
function themed(colour: string): string {
  if (colour.toUpperCase() === "#000000") return "var(--wb-cell-ink)";
  return isDark(colour) ? `light-dark(${colour}, color-mix(in oklab, ${colour} 22%, white))` : colour;
}

/** A dark line likewise, only less bright than the words. */
const themedLine = (colour: string): string =>
  isDark(colour) ? `light-dark(${colour}, color-mix(in oklab, ${colour} 25%, #a0a0a0))` : colour;

function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 <= 0.45;
}

const round = (value: number): number => Math.round(value * 100) / 100;
