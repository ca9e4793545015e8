/** The looks that a cell of a summary sheet can have. Equal looks are one object, so that runs are written together. */
import type { Border, CellStyle } from "../plan";
import { BAND_FILL, EDGE, HEADER_FILL, INK, LINK, MUTED, RULE } from "./palette";

const PLAIN: CellStyle = {
  ink: INK,
  fill: null,
  size: 10,
  bold: false,
  italic: false,
  align: "left",
  vertical: "top",
  wrap: false,
  indent: 0,
  underline: false,
  format: "General",
  borders: {},
};

export const rule = (colour: string, weight: Border["weight"] = "thin"): Border => ({ colour, weight });

const kept = new Map<string, CellStyle>();

/** A look as one shared object. */
export function style(changes: Partial<CellStyle>, base: CellStyle = PLAIN): CellStyle {
  const made = { ...base, ...changes };
  const key = JSON.stringify(made);
  const known = kept.get(key);
  if (known) return known;
  kept.set(key, made);
  return made;
}

/** Excel number format of a true date. */
export const DATE_FORMAT = "d mmm yyyy";
/** Keeps text as typed. */
export const TEXT_FORMAT = "@";
/** Thousands apart. */
export const COUNT_FORMAT = "#,##0";

const middle = { vertical: "center" } as const;
/** Sentences and titles hold words of the tracker and of the council too: text, whatever they begin with. */
const said = { ...middle, format: TEXT_FORMAT } as const;

export const titleStyle = (accent: string): CellStyle => style({ size: 20, bold: true, ink: accent, ...said });
export const headingStyle = (accent: string): CellStyle => style({ size: 13, bold: true, ink: accent, ...said });
export const META = style({ ink: MUTED, ...said, borders: { bottom: rule(EDGE) } });
export const LEAD = style({ size: 12, bold: true, ...said });
export const SENTENCE = style({ size: 11, ...said });
export const NOTE = style({ ink: MUTED, ...said });

const bandEdge = { left: rule("#FFFFFF", "medium") };
const band = (edge: "top" | "bottom", first: boolean): CellStyle["borders"] => ({
  ...(first ? {} : bandEdge),
  [edge]: rule(RULE),
});
export const bandFigure = (first: boolean): CellStyle =>
  style({ size: 24, bold: true, fill: BAND_FILL, indent: 1, vertical: "bottom", borders: band("top", first) });
export const bandLabel = (first: boolean): CellStyle =>
  style({ ink: MUTED, fill: BAND_FILL, indent: 1, vertical: "top", borders: band("bottom", first) });
export const BAND_REST = {
  figure: style({ fill: BAND_FILL, borders: { top: rule(RULE) } }),
  label: style({ fill: BAND_FILL, borders: { bottom: rule(RULE) } }),
};

export const HEADER = style({
  size: 9.5,
  bold: true,
  fill: HEADER_FILL,
  format: TEXT_FORMAT,
  vertical: "bottom",
  wrap: true,
  borders: { top: rule(EDGE), bottom: rule(EDGE, "medium") },
});
export const TEXT = style({ wrap: true, format: TEXT_FORMAT });
export const STRONG = style({ bold: true }, TEXT);
export const FAINT = style({ ink: MUTED }, TEXT);
export const SMALL = style({ size: 9, ink: MUTED }, TEXT);
export const LINKED = style({ ink: LINK, underline: true }, TEXT);
export const DATE = style({ format: DATE_FORMAT });
export const COUNT = style({ align: "center", bold: true, format: COUNT_FORMAT });
export const ZERO = style({ align: "center", ink: MUTED, format: COUNT_FORMAT });
export const TOTAL = style({
  bold: true,
  fill: BAND_FILL,
  ...middle,
  borders: { top: rule(EDGE, "medium"), bottom: rule(EDGE) },
});
