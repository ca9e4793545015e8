/** A table as rows of a sheet: header, body, group rules and row heights. */
import { EDGE, RULE } from "../look/palette";
import { HEADER, rule, style } from "../look/styles";
import type { CellStyle, PlanCell, PlanRow } from "../plan";
import { cutToLines, lineCount, mostLines, rowHeight } from "../text/measure";
import type { Cell } from "./cells";
import { columnWidths, fittingColumns, INDENT } from "./columns";
import type { Column } from "./columns";

export interface TableSpec<Row> {
  /** "rb_action_progress"; unique in the workbook. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** A new group starts with this row. */
  readonly startsGroup?: (row: Row, before: Row) => boolean;
  /** Points. */
  readonly leastHeight?: number;
  /** Every body row has this height, in points, whatever its text. */
  readonly height?: number;
  /** Widths that other tables of the sheet have set; without them the columns take what their text needs. */
  readonly widths?: readonly number[];
  /** A header's own look. */
  readonly headerLook?: (header: string) => CellStyle;
}

export interface MadeTable {
  readonly name: string;
  /** Header first. */
  readonly rows: readonly PlanRow[];
  readonly widths: readonly number[];
  /** Indexes in `rows` at which a group starts. */
  readonly groupStarts: readonly number[];
  /** Headers of the columns that found no room. */
  readonly leftOut: readonly string[];
}

/** Where a row stands in its table: that decides the rules above and below it. */
type Edge = "plain" | "start" | "last" | "start-last";

const edged = new WeakMap<CellStyle, Map<Edge, CellStyle>>();

function withEdge(look: CellStyle, edge: Edge): CellStyle {
  const known = edged.get(look) ?? new Map<Edge, CellStyle>();
  edged.set(look, known);
  const made = known.get(edge);
  if (made) return made;
  const starts = edge === "start" || edge === "start-last";
  const ends = edge === "last" || edge === "start-last";
  const borders = {
    ...look.borders,
    ...(starts ? { top: rule(EDGE) } : {}),
    bottom: rule(ends ? EDGE : RULE),
  };
  const fresh = style({ borders }, look);
  known.set(edge, fresh);
  return fresh;
}

/** The text as the cell can show it: cut after its lines, or where a row of Excel ends. */
function fitted(cell: Cell, width: number, lines: number | undefined): Cell {
  if (typeof cell.value !== "string" || cell.shown !== undefined || !cell.style.wrap) return cell;
  const inner = width - cell.style.indent * INDENT;
  const value = cutToLines(cell.value, inner, cell.style, lines ?? mostLines(cell.style.size));
  return value === cell.value ? cell : { ...cell, value };
}

const heightOf = (cell: Cell, width: number): number => {
  if (typeof cell.value !== "string" || !cell.style.wrap) return rowHeight(1, cell.style.size, 0);
  const inner = width - cell.style.indent * INDENT;
  return rowHeight(lineCount(cell.value, inner, cell.style), cell.style.size, 0);
};

const LEAST_PROSE = 12;
const crowds = (cell: Cell): boolean =>
  cell.style.fill !== null ||
  (cell.style.wrap &&
    cell.style.align === "left" &&
    typeof cell.value === "string" &&
    cell.value.length >= LEAST_PROSE);

/** Text after a column of wrapped text or of colour stands a step in, so that the two do not run together. */
function indented<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const steps = new Map<CellStyle, CellStyle>();
  const step = (look: CellStyle): CellStyle => {
    const made = steps.get(look) ?? style({ indent: 1 }, look);
    steps.set(look, made);
    return made;
  };
  return cells.map((column, index) => {
    const follows = index > 0 && (cells[index - 1] ?? []).some(crowds);
    const coloured = column.some((cell) => cell.style.fill !== null);
    if (!follows || coloured || columns[index]?.centred) return column;
    return column.map((cell) => ({ ...cell, style: step(cell.style) }));
  });
}

function headerRow<Row>(columns: readonly Column<Row>[], widths: readonly number[], heads: readonly Cell[]): PlanRow {
  const cells = columns.map((column, index): PlanCell => {
    const look = heads[index]?.style ?? HEADER;
    return { value: column.header, style: column.centred ? style({ align: "center" }, look) : look };
  });
  const lines = cells.map((cell, index) => {
    const width = (widths[index] ?? 0) - cell.style.indent * INDENT;
    return lineCount(String(cell.value), width, HEADER);
  });
  return { height: rowHeight(Math.max(1, ...lines), HEADER.size, 20.5), cells };
}

/** A header stands as far in as what is under it. */
function headLook<Row>(spec: TableSpec<Row>, header: string, cells: readonly Cell[]): CellStyle {
  const look = spec.headerLook?.(header) ?? HEADER;
  return cells.some((cell) => cell.style.indent > 0) ? style({ indent: 1 }, look) : look;
}

export function makeTable<Row>(spec: TableSpec<Row>): MadeTable {
  const content = spec.columns.map((column) => spec.rows.map(column.cell));
  const kept = spec.widths ? [...spec.columns.keys()] : fittingColumns(spec.columns, content);
  const columns = kept.flatMap((index) => spec.columns[index] ?? []);
  const cells = indented(
    columns,
    kept.map((index) => content[index] ?? []),
  );
  const widths = spec.widths ?? columnWidths(columns, cells);
  const groupStarts: number[] = [];
  const body = spec.rows.map((row, at): PlanRow => {
    const before = spec.rows[at - 1];
    const starts = before !== undefined && (spec.startsGroup?.(row, before) ?? false);
    if (starts) groupStarts.push(at + 1);
    const last = at === spec.rows.length - 1;
    const edge: Edge = starts ? (last ? "start-last" : "start") : last ? "last" : "plain";
    const shown = columns.flatMap((column, index) => {
      const cell = cells[index]?.[at];
      return cell ? [fitted(cell, widths[index] ?? 0, column.lines)] : [];
    });
    const tall = Math.max(...shown.map((cell, index) => heightOf(cell, widths[index] ?? 0)));
    return {
      height: spec.height ?? Math.max(spec.leastHeight ?? 20, tall),
      cells: shown.map((cell): PlanCell => {
        const look = withEdge(cell.style, edge);
        return cell.link ? { value: cell.value, style: look, link: cell.link } : { value: cell.value, style: look };
      }),
    };
  });
  const heads = columns.map((column, index): Cell => ({
    value: column.header,
    style: headLook(spec, column.header, cells[index] ?? []),
  }));
  return {
    name: spec.name,
    rows: [headerRow(columns, widths, heads), ...body],
    widths,
    groupStarts,
    leftOut: spec.columns.filter((_, index) => !kept.includes(index)).map((column) => column.header),
  };
}
