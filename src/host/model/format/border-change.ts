import type { BorderLine, Borders, Edge } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { requireColour } from "./colour";
import { LINES, lineOf } from "./names";

/** What may be said of a border; what is left out stays. */
export interface BorderFields {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: unknown;
}

const THIN: BorderLine = { style: "thin", colour: "#000000" };

export const officeStyle = (line: BorderLine | null): string =>
  line ? (LINES.find(([file]) => file === line.style)?.[1] ?? "Continuous") : "None";

export const officeWeight = (line: BorderLine | null): string =>
  line ? (LINES.find(([file]) => file === line.style)?.[2] ?? "Thin") : "Thin";

/** A border line after a change; null when the line is taken away. */
export function changeLine(line: BorderLine | null, { style, weight, color }: BorderFields): BorderLine | null {
  if (style === "None") return null;
  const from = line ?? THIN;
  const file = lineOf(style ?? officeStyle(from), weight ?? officeWeight(line ?? THIN));
  if (file === undefined) throw invalidArgument();
  return { style: file, colour: color === undefined || color === null ? from.colour : requireColour(color) };
}

/** The edges of one cell by the names of `setCellProperties`. */
const CELL_EDGES: Readonly<Record<string, Edge>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  diagonalDown: "diagonal",
  diagonalUp: "diagonal",
};

/** The `borders` of `setCellProperties`: an edge's fields describe the whole line. */
export function borderChange(borders: unknown): Partial<Borders> {
  const change: Partial<Record<Edge, BorderLine | null>> = {};
  for (const [name, fields] of Object.entries(borders as Record<string, BorderFields>)) {
    const edge = CELL_EDGES[name];
    if (!edge) throw invalidArgument(`${name} is no border of a cell.`);
    change[edge] = changeLine(null, fields);
  }
  return change;
}
