import type { Style } from "../../file/book";
import { officeStyle, officeWeight } from "./border-change";
import { READ_ALIGNMENT, READ_FILL, READ_FONT } from "./change";

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a property was asked for: `{ color: true }`, or an object of further ones. */
export const isWanted = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** The fields of a look that were asked for, in Office.js's words. */
export function readFormat(style: Style, wanted: Fields): Fields {
  const part = (of: Readonly<Record<string, (style: Style) => unknown>>, fields: unknown): Fields =>
    Object.fromEntries(
      Object.entries(fields as Fields)
        .filter(([name, value]) => isWanted(value) && of[name])
        .map(([name]) => [name, of[name]?.(style)]),
    );
  const { font, fill, borders, protection } = wanted;
  return {
    ...part(READ_ALIGNMENT, wanted),
    ...(isWanted(font) && { font: part(READ_FONT, font) }),
    ...(isWanted(fill) && { fill: part(READ_FILL, fill) }),
    ...(isWanted(borders) && { borders: readBorders(style) }),
    ...(isWanted(protection) && { protection: { locked: style.locked, formulaHidden: style.formulaHidden } }),
  };
}

function readBorders({ borders }: Style): Fields {
  const edges = Object.entries(borders).filter(([edge]) => edge !== "diagonal");
  return Object.fromEntries(
    edges.map(([edge, line]) => [
      edge,
      { style: officeStyle(line), weight: officeWeight(line), color: line?.colour ?? "#000000" },
    ]),
  );
}
