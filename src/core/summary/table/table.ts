/** A table as rows of a sheet: header, body, group rules and row heights. */
import { HEADER, style } from "../look/styles";
import type { CellStyle, PlanCell, PlanRow } from "../plan";
import { lineCount, rowHeight } from "../text/measure";
import type { Cell } from "./cells";
import { columnWidths, fittingColumns, INDENT } from "./columns";
import type { Column } from "./columns";
import { withEdge } from "./edges";
import type { Edge } from "./edges";
import { fitted } from "./fit";
import { indented } from "./indent";

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
  /** Some text that should stand whole is longer than a row of Excel holds. */
  readonly tooLong: boolean;
}

function headerRow<Row>(
  columns: readonly Column<Row>[],
  widths: readonly number[],
  looks: readonly CellStyle[],
): PlanRow {
  const cells = columns.map((column, index): PlanCell => {
    const look = looks[index] ?? HEADER;
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

/** Columns that find room, their cells, and their widths. */
function laidOut<Row>(spec: TableSpec<Row>) {
  const content = spec.columns.map((column) => spec.rows.map(column.cell));
  const kept = spec.widths ? [...spec.columns.keys()] : fittingColumns(spec.columns, content);
  const columns = kept.flatMap((index) => spec.columns[index] ?? []);
  const bare = kept.map((index) => content[index] ?? []);
  const cells = spec.height === undefined ? indented(columns, bare) : bare;
  const leftOut = spec.columns.filter((column) => !columns.includes(column)).map((column) => column.header);
  return { columns, cells, widths: spec.widths ?? columnWidths(columns, cells), leftOut };
}

function planCell({ value, style: look, link }: Cell, edge: Edge): PlanCell {
  const made = { value, style: withEdge(look, edge) };
  return link ? { ...made, link } : made;
}

/** Columns as narrow as they can be: names take more lines, so that the prose takes fewer. */
const narrowed = <Row>(spec: TableSpec<Row>): TableSpec<Row> => ({
  ...spec,
  columns: spec.columns.map((column) => ({ ...column, within: 0 })),
});

/** The table at comfortable widths; where some text is too long for a row of Excel then, at the widths that give it most. */
export function makeTable<Row>(spec: TableSpec<Row>): MadeTable {
  const made = tableOf(spec);
  return made.tooLong && !spec.widths ? tableOf(narrowed(spec)) : made;
}

function tableOf<Row>(spec: TableSpec<Row>): MadeTable {
  const { columns, cells, widths, leftOut } = laidOut(spec);
  const { rows, startsGroup, height } = spec;
  const groupStarts: number[] = [];
  let tooLong = false;
  const body = rows.map((row, at): PlanRow => {
    const before = rows[at - 1];
    const starts = before !== undefined && (startsGroup?.(row, before) ?? false);
    if (starts) groupStarts.push(at + 1);
    const edge = { starts, last: at === rows.length - 1 };
    let tallest = spec.leastHeight ?? 20;
    const shown = columns.map((column, index): PlanCell | null => {
      const cell = cells[index]?.[at];
      if (!cell) return null;
      if (height !== undefined) return planCell(cell, edge);
      const fit = fitted(cell, widths[index] ?? 0, column.lines);
      tallest = Math.max(tallest, fit.height);
      tooLong ||= column.lines === undefined && fit.cell !== cell;
      return planCell(fit.cell, edge);
    });
    return { height: height ?? tallest, cells: shown };
  });
  const heads = columns.map((column, index) => headLook(spec, column.header, cells[index] ?? []));
  return { name: spec.name, rows: [headerRow(columns, widths, heads), ...body], widths, groupStarts, leftOut, tooLong };
}
