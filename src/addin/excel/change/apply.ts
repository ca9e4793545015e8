import { asText, textUnder } from "../write/text";
import { runsOfChanges, type CellChange, type ChangeRun } from "./change";

/** Cells as they stood before we changed them, so that one Undo puts every one back. */
export interface CellsBefore {
  readonly runs: readonly {
    readonly run: ChangeRun;
    readonly formulas: unknown[][];
    /** Tells text that looks like a formula from a formula. */
    readonly values: unknown[][];
    readonly numberFormat: string[][];
    readonly cells: Excel.SettableCellProperties[][];
  }[];
}

const rangeOf = (context: Excel.RequestContext, run: ChangeRun): Excel.Range =>
  context.workbook.worksheets
    .getItem(run.sheet)
    .getRangeByIndexes(run.firstRow - 1, run.column - 1, run.changes.length, 1);

/** Reads the cells that are about to change, in one round trip. */
export async function readBefore(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<CellsBefore> {
  const asked = runsOfChanges(changes).map((run) => {
    const range = rangeOf(context, run);
    range.load("formulas,values,numberFormat");
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
    return { run, range, cells };
  });
  await context.sync();
  return {
    runs: asked.map(({ run, range, cells }) => ({
      run,
      formulas: range.formulas,
      values: range.values,
      numberFormat: range.numberFormat as string[][],
      cells: cells.value,
    })),
  };
}

/** Queues the changes; the caller syncs. Cells that keep their content are written as they are, formulas included. */
export function writeChanges(context: Excel.RequestContext, before: CellsBefore): void {
  for (const { run, formulas, values, numberFormat, cells } of before.runs) {
    const range = rangeOf(context, run);
    const { changes } = run;
    const formats = changes.map((change, row) => change.numberFormat ?? numberFormat[row]?.[0] ?? "General");
    if (changes.some(({ numberFormat: format }) => format !== undefined)) {
      range.numberFormat = formats.map((format) => [format]);
    }
    if (changes.some(({ value }) => value !== undefined)) {
      range.formulas = changes.map(({ value }, row) => [
        value === undefined
          ? asStood(formulas[row]?.[0], values[row]?.[0], formats[row])
          : typeof value === "string"
            ? textUnder(formats[row], value)
            : value,
      ]);
    }
    if (changes.some(({ fill, ink }) => fill !== undefined || ink !== undefined)) {
      range.setCellProperties(changes.map((change, row) => [looksOf(change, cells[row]?.[0])]));
    }
  }
}

/** Queues the putting back of cells as they stood; the caller syncs. */
export function putBack(context: Excel.RequestContext, before: CellsBefore): void {
  for (const { run, formulas, values, numberFormat, cells } of before.runs) {
    const range = rangeOf(context, run);
    const formats = numberFormat.map(([format = "General"], row) => formatToWrite(formulas[row]?.[0], format));
    range.numberFormat = formats.map((format) => [format]);
    range.formulas = formulas.map(([formula], row) => [asStood(formula, values[row]?.[0], formats[row])]);
    range.numberFormat = numberFormat;
    cells.forEach(([cell], row) => putFill(range.getCell(row, 0), cell));
    range.setCellProperties(cells.map(([cell]) => [{ format: { font: { color: cell?.format?.font?.color } } }]));
  }
}

/** What a cell held, as it must be written to hold it again. Text that reads like a formula goes in as text. */
const asStood = (formula: unknown, value: unknown, format: string | undefined): unknown =>
  typeof formula === "string" && formula === value ? textUnder(format, formula) : formula;

const LIKE_FORMULA = /^[=+\-@]/;

/**
 * Text that Excel would take for a date or a number comes back under the text format, which is then taken away: an
 * apostrophe would stay in the cell. Text like a formula keeps its apostrophe, to be safe.
 */
const formatToWrite = (content: unknown, format: string): string =>
  typeof content === "string" && !LIKE_FORMULA.test(content) && asText(content) !== content ? "@" : format;

function looksOf(change: CellChange, before: Excel.SettableCellProperties | undefined): Excel.SettableCellProperties {
  const fill = change.fill ?? noWhite(before?.format?.fill?.color);
  const ink = change.ink ?? before?.format?.font?.color;
  return { format: { ...(fill ? { fill: { color: fill } } : {}), ...(ink ? { font: { color: ink } } : {}) } };
}

/** White is Excel's answer for "no fill"; writing it would put a fill where there was none. */
const noWhite = (colour: string | undefined): string | undefined => (colour === "#FFFFFF" ? undefined : colour);

function putFill(range: Excel.Range, cell: Excel.SettableCellProperties | undefined): void {
  const colour = noWhite(cell?.format?.fill?.color);
  if (colour) range.format.fill.color = colour;
  else range.format.fill.clear();
}
