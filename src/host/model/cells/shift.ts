import type { Book, Box, Cell as BookCell, Row, Sheet } from "../../file/book";
import { Cell, MAX_COLUMN, MAX_ROW } from "../../file/book";
import { HostError, insertDeleteConflict } from "../../protocol/errors";
import { changed } from "../changes";
import type { Context } from "../context";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../geometry";
import { allow } from "../model-object";
import { allowWriting } from "../values/locked";
import { isTorn, shiftedBox, shiftedFormula } from "./edit-map";
import type { Shift } from "./edit-map";

/** Puts blank cells in; what stood there moves down or to the right. */
export function insertCells(context: Context, sheet: Sheet, box: Box, direction: "Down" | "Right"): void {
  const shift = shiftOf("insert", box, direction === "Down" ? "rows" : "columns");
  const used = sheet.usedRange(true);
  const [last, most] = shift.axis === "rows" ? [used?.bottom ?? 0, MAX_ROW] : [used?.right ?? 0, MAX_COLUMN];
  if (last >= shift.at && last + shift.count > most) {
    throw new HostError(
      "NonBlankCellOffSheet",
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
  apply(context, sheet, box, shift);
}

/** Takes cells out; what stands below or to the right moves into their place. */
export function deleteCells(context: Context, sheet: Sheet, box: Box, direction: "Up" | "Left"): void {
  apply(context, sheet, box, shiftOf("delete", box, direction === "Up" ? "rows" : "columns"));
}

function shiftOf(kind: Shift["kind"], box: Box, axis: Shift["axis"]): Shift {
  return axis === "rows"
    ? { kind, axis, at: box.top, count: rowCount(box), from: box.left, to: box.right }
    : { kind, axis, at: box.left, count: columnCount(box), from: box.top, to: box.bottom };
}

const permissionFor = ({ kind, axis }: Shift) => `${kind}${axis === "rows" ? "Rows" : "Columns"}` as const;

function apply(context: Context, sheet: Sheet, box: Box, shift: Shift): void {
  const whole = shift.axis === "rows" ? isWholeRows(box) : isWholeColumns(box);
  if (whole) allow(sheet, permissionFor(shift));
  else allowWriting(context, sheet, box);
  const fixed = [...sheet.tables.map(({ ref }) => ref), ...sheet.merges];
  if (fixed.some((each) => isTorn(each, shift))) throw insertDeleteConflict();
  spellOutFormulas(context.book);
  moveCells(sheet, shift, whole);
  moveFeatures(sheet, shift);
  rewriteFormulas(context.book, sheet, shift);
  for (const range of context.keptRanges) if (range.isOn(sheet)) range.follow((each) => shiftedBox(each, shift));
  context.calculation.touch(sheet, box);
  const part = whole ? (shift.axis === "rows" ? "Row" : "Column") : "Cell";
  changed(context, sheet, box, `${part}${shift.kind === "insert" ? "Inserted" : "Deleted"}`);
}

/** Cells that share a formula get their own before they are torn from each other. */
function spellOutFormulas(book: Book): void {
  for (const sheet of book.sheets) {
    const texts = sheet.rows.flatMap(({ number, cells }) =>
      cells
        .filter(({ formula }) => formula?.attributes.t === "shared")
        .map((cell) => ({ cell, text: (sheet.formulaAt(number, cell.column) ?? "=").slice(1) })),
    );
    for (const { cell, text } of texts) cell.formula = { text, attributes: {} };
  }
}

function moveCells(sheet: Sheet, shift: Shift, whole: boolean): void {
  const rows = sheet.rows.splice(0);
  const place = (number: number): Row => sheet.makeRow(number);
  for (const row of rows) {
    const line = shift.axis === "rows" && whole ? shiftedBox(lineBox(row.number), shift)?.top : row.number;
    if (line !== undefined) copyLook(row, place(line));
    for (const cell of row.cells) {
      const box = { top: row.number, bottom: row.number, left: cell.column, right: cell.column };
      const to = shiftedBox(box, shift);
      if (!to) continue;
      const target = place(to.top);
      target.cells.splice(target.place(to.left), 0, to.left === cell.column ? cell : moveCell(cell, to.left));
    }
  }
  if (shift.axis === "columns" && whole) {
    sheet.columns = sheet.columns.flatMap((span) => {
      const moved = shiftedBox(
        { top: 1, bottom: 2, left: span.first, right: span.last },
        { ...shift, from: 1, to: MAX_ROW },
      );
      return moved ? [{ ...span, first: moved.left, last: Math.min(moved.right, MAX_COLUMN) }] : [];
    });
  }
  sheet.changed = true;
}

const lineBox = (row: number): Box => ({ top: row, bottom: row, left: 2, right: 2 });

function copyLook(from: Row, to: Row): void {
  to.height = from.height;
  to.customHeight = from.customHeight;
  to.hidden = from.hidden;
  to.style = from.style;
  to.extra = from.extra;
}

function moveCell(cell: BookCell, column: number): BookCell {
  const copy = new Cell(column, cell.value, cell.style, cell.formula);
  copy.rich = cell.rich;
  copy.extra = cell.extra;
  return copy;
}

function moveFeatures(sheet: Sheet, shift: Shift): void {
  const move = (boxes: readonly Box[]): Box[] =>
    boxes.map((box) => shiftedBox(box, shift)).filter((box) => box !== null);
  sheet.merges = move(sheet.merges).filter((box) => rowCount(box) * columnCount(box) > 1);
  sheet.tables = sheet.tables.filter((table) => {
    const ref = shiftedBox(table.ref, shift);
    if (ref) {
      if (shift.axis === "columns") moveTableColumns(table, ref, shift);
      table.ref = ref;
    }
    return ref !== null;
  });
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => move([link.box]).map((box) => ({ ...link, box })));
  sheet.validations = sheet.validations
    .map((each) => ({ ...each, boxes: move(each.boxes) }))
    .filter(({ boxes }) => boxes.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((each) => ({ ...each, boxes: move(each.boxes) }))
    .filter(({ boxes }) => boxes.length > 0);
  sheet.autoFilter = sheet.autoFilter && shiftedBox(sheet.autoFilter, shift);
  sheet.page.printArea = move(sheet.page.printArea);
}

function moveTableColumns(table: Sheet["tables"][number], ref: Box, { kind, at, count }: Shift): void {
  const change = columnCount(ref) - table.columns.length;
  if (change === 0) return;
  const index = Math.max(0, at - table.ref.left);
  if (kind === "delete") table.columns.splice(index, Math.min(count, -change));
  else {
    const names = new Set(table.columns.map(({ name }) => name));
    const fresh = Array.from({ length: change }, (_, offset) => {
      let next = offset + 1;
      while (names.has(`Column${next}`)) next++;
      names.add(`Column${next}`);
      return { name: `Column${next}`, totalsLabel: null, totalsFunction: null };
    });
    table.columns.splice(index, 0, ...fresh);
  }
}

function rewriteFormulas(book: Book, edited: Sheet, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
      if (!cell.formula) continue;
      const text = shiftedFormula(cell.formula.text, sheet.name, edited.name, shift);
      if (text !== cell.formula.text) {
        cell.formula = { ...cell.formula, text };
        sheet.changed = true;
      }
    }
  }
  for (const name of book.names) {
    name.formula = shiftedFormula(name.formula, name.sheet?.name ?? "", edited.name, shift);
  }
}
