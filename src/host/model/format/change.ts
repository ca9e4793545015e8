/** Office.js's words for a cell's look, as a change to the book's style and back. */
import type { Alignment, FillStyle, FontStyle, Style, StyleChange } from "../../file/book";
import { NO_FILL } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { borderChange } from "./border-change";
import { requireColour } from "./colour";
import type { Names } from "./names";
import { HORIZONTAL, PATTERN, UNDERLINE, VERTICAL } from "./names";

type Fields = Readonly<Record<string, unknown>>;
type Take<T> = (value: unknown) => Partial<T>;

const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

const number = (value: unknown, least: number, most: number): number => {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
};

function word<T extends string>(names: Names, value: unknown): T {
  const file = names.file(value);
  if (file === undefined) throw invalidArgument();
  return file as T;
}

const FONT: Readonly<Record<string, Take<FontStyle>>> = {
  name: (value) => ({ name: String(value) }),
  size: (value) => ({ size: number(value, 1, 409) }),
  color: (value) => ({ colour: requireColour(value) }),
  bold: (value) => ({ bold: flag(value) }),
  italic: (value) => ({ italic: flag(value) }),
  underline: (value) => ({ underline: word<FontStyle["underline"]>(UNDERLINE, value) }),
  strikethrough: (value) => ({ strike: flag(value) }),
  subscript: (value) => ({ position: flag(value) ? "subscript" : "baseline" }),
  superscript: (value) => ({ position: flag(value) ? "superscript" : "baseline" }),
};

const FILL: Readonly<Record<string, Take<FillStyle>>> = {
  color: (value) => (value === "" ? NO_FILL : { pattern: "solid", colour: requireColour(value), lines: null }),
  pattern: (value) => (value === "None" ? NO_FILL : { pattern: word(PATTERN, value) }),
  patternColor: (value) => ({ lines: requireColour(value) }),
};

const ALIGNMENT: Readonly<Record<string, Take<Alignment>>> = {
  horizontalAlignment: (value) => ({ horizontal: word(HORIZONTAL, value) }),
  verticalAlignment: (value) => ({ vertical: word(VERTICAL, value) }),
  wrapText: (value) => ({ wrap: flag(value) }),
  indentLevel: (value) => ({ indent: number(value, 0, 250) }),
  shrinkToFit: (value) => ({ shrink: flag(value) }),
  textOrientation: (value) => ({ rotation: fileRotation(number(value, -90, 180)) }),
  readingOrder: (value) => ({ readingOrder: ["Context", "LeftToRight", "RightToLeft"].indexOf(String(value)) }),
};

/** Office.js turns from -90 to 90 and calls stacked letters 180; the file counts downwards from 91, stacked is 255. */
const fileRotation = (angle: number): number => (angle === 180 ? 255 : angle < 0 ? 90 - angle : angle);
export const officeRotation = (angle: number): number => (angle === 255 ? 180 : angle > 90 ? 90 - angle : angle);

/** Gathers the changes of some fields. Throws `InvalidArgument` for a field or word that is none. */
function gather<T>(
  fields: unknown,
  takers: Readonly<Record<string, Take<T>>>,
  passOver = /^tintAndShade$/i,
): Partial<T> {
  let change: Partial<T> = {};
  for (const [name, value] of Object.entries(fields as Fields)) {
    if (value === null || value === undefined || passOver.test(name)) continue;
    const take = takers[name];
    if (!take) throw invalidArgument(`${name} is no property that can be set here.`);
    change = { ...change, ...take(value) };
  }
  return change;
}

export const fontChange = (fields: unknown): Partial<FontStyle> => gather(fields, FONT);
export const fillChange = (fields: unknown): Partial<FillStyle> => gather(fields, FILL, /tintAndShade$/i);
export const alignmentChange = (fields: unknown): Partial<Alignment> => gather(fields, ALIGNMENT);

export function protectionChange(fields: unknown): StyleChange {
  const { locked, formulaHidden } = fields as Fields;
  return {
    ...(typeof locked === "boolean" && { locked }),
    ...(typeof formulaHidden === "boolean" && { formulaHidden }),
  };
}

/** The members of `format` that belong to rows and columns, not to cells. */
const OF_LINES = new Set(["columnWidth", "rowHeight", "useStandardHeight", "useStandardWidth", "autoIndent"]);

/** The `format` of `setCellProperties` and its like. */
export function formatChange(format: unknown): StyleChange {
  const { font, fill, borders, protection, ...rest } = format as Fields;
  const alignment = Object.fromEntries(Object.entries(rest).filter(([name]) => !OF_LINES.has(name)));
  return {
    ...(font !== undefined && { font: fontChange(font) }),
    ...(fill !== undefined && { fill: fillChange(fill) }),
    ...(borders !== undefined && { borders: borderChange(borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment: alignmentChange(alignment) }),
    ...(protection !== undefined && protectionChange(protection)),
  };
}

/** What Office.js calls the fields of a style. */
export const READ_FONT: Readonly<Record<string, (style: Style) => unknown>> = {
  name: ({ font }) => font.name,
  size: ({ font }) => font.size,
  color: ({ font }) => font.colour,
  bold: ({ font }) => font.bold,
  italic: ({ font }) => font.italic,
  underline: ({ font }) => UNDERLINE.office(font.underline) ?? "None",
  strikethrough: ({ font }) => font.strike,
  subscript: ({ font }) => font.position === "subscript",
  superscript: ({ font }) => font.position === "superscript",
  tintAndShade: () => 0,
};

export const READ_FILL: Readonly<Record<string, (style: Style) => unknown>> = {
  color: ({ fill }) => fill.colour ?? "#FFFFFF",
  pattern: ({ fill }) => PATTERN.office(fill.pattern) ?? (fill.pattern === "gradient" ? "LinearGradient" : "None"),
  patternColor: ({ fill }) => fill.lines ?? "#000000",
  tintAndShade: () => 0,
  patternTintAndShade: () => 0,
};

export const READ_ALIGNMENT: Readonly<Record<string, (style: Style) => unknown>> = {
  horizontalAlignment: ({ alignment }) => HORIZONTAL.office(alignment.horizontal) ?? "General",
  verticalAlignment: ({ alignment }) => VERTICAL.office(alignment.vertical) ?? "Bottom",
  wrapText: ({ alignment }) => alignment.wrap,
  indentLevel: ({ alignment }) => alignment.indent,
  shrinkToFit: ({ alignment }) => alignment.shrink,
  textOrientation: ({ alignment }) => officeRotation(alignment.rotation),
  readingOrder: ({ alignment }) => ["Context", "LeftToRight", "RightToLeft"][alignment.readingOrder] ?? "Context",
  autoIndent: () => false,
};
