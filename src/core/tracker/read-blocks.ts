/** Actions of a block layout, read through the same finders as those of a table: each block becomes a row of fields. */
import { blockRecords, type BlockRecord } from "../layout/blocks";
import type { CellPlace } from "../grid/grid";
import type { Field, TableLayout } from "../layout/layout";
import { SECTION_WORDS } from "../layout/lines";
import type { Sheet } from "../layout/sheet";
import type { ActionRows } from "./read-rows";
import { nameOf } from "./headings";
import { TableView, type Said } from "./table-view";

/** A table of one action, its cells wherever the block keeps them. */
class BlockView extends TableView {
  constructor(
    sheet: Sheet,
    table: TableLayout,
    index: number,
    private readonly record: BlockRecord,
  ) {
    super(sheet, table, index);
  }

  override said(field: Field, row: number): Said | null {
    if (row !== this.record.firstRow) return null;
    const cell = this.record.cells.find((each) => each.field === field);
    if (!cell) return null;
    const place = this.place(cell.row, cell.column);
    const text = cell.inline ?? this.textFrom(cell.row, cell.column);
    const value =
      cell.inline === null && text === this.sheet.lines(cell.row, cell.column)
        ? this.sheet.value(cell.row, cell.column)
        : text;
    return text === "" ? null : { text, value, place, source: "cell" };
  }

  override cellOf(field: Field): CellPlace | null {
    const cell = this.record.cells.find((each) => each.field === field);
    return cell ? this.place(cell.row, cell.column) : null;
  }

  /** A value runs on in the rows below it whose label is blank. */
  private textFrom(row: number, column: number): string {
    const texts = [this.sheet.lines(row, column)];
    for (let next = row + 1; next <= this.record.lastRow; next++) {
      const filled = this.sheet.filled(next);
      if (filled.length !== 1 || filled[0] !== column) break;
      texts.push(this.sheet.lines(next, column));
    }
    return texts.filter((text) => text !== "").join("\n");
  }
}

const COMPANIONS: readonly Field[] = ["owner", "due", "status", "progress", "ratingOutcome"];

/** The heading line above a block: the nearest lone text after the block before it. */
function headingAbove(sheet: Sheet, record: BlockRecord, least: number): string | null {
  for (let row = record.firstRow - 1; row >= least; row--) {
    const [column, other] = sheet.filled(row);
    if (column === undefined) continue;
    const text = sheet.text(row, column);
    const isHeading = other === undefined && (SECTION_WORDS.test(text) || least > sheet.top);
    return isHeading ? nameOf(sheet.lines(row, column)) : null;
  }
  return null;
}

/** The actions of a block layout, in order. */
export function readBlocks(sheet: Sheet, table: TableLayout, index: number): readonly ActionRows[] {
  return blockRecords(sheet, table.firstRow, table.lastRow)
    .filter((record) => COMPANIONS.some((field) => record.cells.some((cell) => cell.field === field)))
    .map((record, position, records) => {
      const view = new BlockView(sheet, table, index, record);
      const section = view.said("section", record.firstRow);
      const least = (records[position - 1]?.lastRow ?? sheet.top - 1) + 1;
      const title = section ? nameOf(section.text) : headingAbove(sheet, record, least);
      const rows = Array.from({ length: record.lastRow - record.firstRow + 1 }, (_, i) => record.firstRow + i);
      const sections = title === null ? [] : [title];
      return { view, rows, issue: title, sections, sectionRef: null, lead: null, headerRef: null, sharedOwner: null };
    });
}
