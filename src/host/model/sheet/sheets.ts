/** What happens to sheets as a whole. */
import type { Chart, Sheet, SheetRange } from "../../file/book";
import { HostError, invalidArgument } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import type { Context } from "../context";
import { unquoteSheet, quoteSheet } from "../geometry";
import { allowStructure } from "../model-object";
import { freeName } from "../table/headers";
import { copyName, requireSheetName } from "./names";

export function addSheet(context: Context, name: string): Sheet {
  allowStructure(context);
  const sheet = context.book.addSheet(requireSheetName(context.book, name));
  tell(context, RichEvent.worksheetAdded, sheet);
  return sheet;
}

export function removeSheet(context: Context, sheet: Sheet): void {
  allowStructure(context);
  const { book } = context;
  if (!book.sheets.some((each) => each !== sheet && each.visibility === "visible")) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  const front = book.sheets[book.activeSheet];
  book.removeSheet(sheet);
  const next = front === sheet ? firstVisible(context) : front;
  book.activeSheet = next ? Math.max(0, book.sheets.indexOf(next)) : 0;
  if (context.selection.sheet === sheet && next) Object.assign(context.selection, { sheet: next, boxes: [A1] });
  context.calculation.touch(sheet, { top: 1, left: 1, bottom: 1_048_576, right: 16_384 });
  tell(context, RichEvent.worksheetDeleted, sheet);
}

const A1 = { top: 1, left: 1, bottom: 1, right: 1 };
const firstVisible = ({ book }: Context): Sheet | undefined =>
  book.sheets.find(({ visibility }) => visibility === "visible");

export function renameSheet(context: Context, sheet: Sheet, name: string): void {
  allowStructure(context);
  const before = sheet.name;
  sheet.name = requireSheetName(context.book, name, sheet);
  renameInFormulas(context, before, sheet.name);
  context.dirty = true;
}

/** Formulas and names follow a sheet that gets another name. */
function renameInFormulas({ book }: Context, before: string, after: string): void {
  const prefix = /"(?:[^"]|"")*"|('(?:[^']|'')*'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!/g;
  const rename = (text: string): string =>
    text.replace(prefix, (token: string, sheet: string | undefined) =>
      sheet !== undefined && unquoteSheet(sheet).toLowerCase() === before.toLowerCase()
        ? `${quoteSheet(after)}!`
        : token,
    );
  for (const sheet of book.sheets) {
    for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
      if (!cell.formula) continue;
      const text = rename(cell.formula.text);
      if (text === cell.formula.text) continue;
      cell.formula = { ...cell.formula, text };
      sheet.changed = true;
    }
  }
  for (const name of book.names) name.formula = rename(name.formula);
}

export function moveSheet(context: Context, sheet: Sheet, position: number): void {
  allowStructure(context);
  const { book } = context;
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  const front = book.sheets[book.activeSheet];
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.sheets.splice(position, 0, sheet);
  if (front) book.activeSheet = book.sheets.indexOf(front);
  context.dirty = true;
}

export function activate(context: Context, sheet: Sheet): void {
  const { book, selection } = context;
  if (sheet.visibility !== "visible")
    throw new HostError("InvalidOperation", "A hidden sheet cannot be brought to the front.");
  const before = book.sheets[book.activeSheet];
  if (before === sheet && selection.sheet === sheet) return;
  book.activeSheet = book.sheets.indexOf(sheet);
  Object.assign(selection, { sheet, boxes: [A1] });
  if (before && before !== sheet) tell(context, RichEvent.worksheetDeactivated, before);
  tell(context, RichEvent.worksheetActivated, sheet);
}

/**
 * What a copy takes over as it is. Tables get names of their own; charts follow to the copy's cells. A chart of a kind
 * that the model does not know stays behind.
 */
const COPIED = [
  "visibility",
  "tabColour",
  "view",
  "defaultHeight",
  "defaultWidth",
  "columns",
  "merges",
  "autoFilter",
  "hyperlinks",
  "validations",
  "conditionalFormats",
  "page",
  "protection",
  "customProperties",
] as const;

export function copySheet(context: Context, sheet: Sheet, place: string, relativeTo: Sheet | null): Sheet {
  allowStructure(context);
  const { book } = context;
  const copy = book.addSheet(copyName(book, sheet.name));
  for (const part of COPIED) Object.assign(copy, { [part]: structuredClone(sheet[part]) });
  copy.changed = true;
  for (const row of sheet.rows) {
    const { cells, number, ...look } = row;
    copy.setRow(number, look);
    for (const cell of cells) {
      const formula = sheet.formulaAt(number, cell.column);
      if (formula === null) copy.setValue(number, cell.column, cell.value, cell.rich);
      else copy.setFormula(number, cell.column, formula.slice(1), cell.value);
      copy.setStyle(number, cell.column, cell.style);
    }
  }
  copyTables(context, sheet.tables, copy);
  copy.charts = sheet.charts.filter(({ type }) => type !== "Other").map((chart) => copiedChart(chart, sheet, copy));
  copy.pictures = sheet.pictures.map((picture) => ({ ...structuredClone(picture), part: null }));
  moveSheet(context, copy, positionFor(context, copy, place, relativeTo));
  tell(context, RichEvent.worksheetAdded, copy);
  return copy;

  function copyTables({ book }: Context, from: Sheet["tables"], to: Sheet): void {
    for (const table of from) {
      const taken = new Set(book.tables().map((each) => each.name.toLowerCase()));
      to.tables.push({
        ...structuredClone(table),
        id: book.nextTableId(),
        name: freeName(table.name, taken),
        part: null,
      });
    }
  }

  function positionFor({ book }: Context, made: Sheet, where: string, beside: Sheet | null): number {
    const others = book.sheets.filter((each) => each !== made);
    if (where === "Beginning") return 0;
    if (beside === null) return others.length;
    return others.indexOf(beside) + (where === "Before" ? 0 : 1);
  }
}

function tell(context: Context, type: number, sheet: Sheet): void {
  context.dirty = true;
  context.listeners.tell(type, sheet.id, { worksheetId: sheet.id, source: "Local" });
}

/** The chart for a copied sheet: what it read of the sheet, it reads of the copy. */
function copiedChart(chart: Chart, from: Sheet, to: Sheet): Chart {
  const follow = (range: SheetRange | null): SheetRange | null =>
    range?.sheet === from.name ? { ...range, sheet: to.name } : range;
  const copy = structuredClone(chart);
  const series = copy.series.map((each) => ({
    ...each,
    nameRange: follow(each.nameRange),
    values: follow(each.values),
    categories: follow(each.categories),
  }));
  return { ...copy, series, part: null };
}
