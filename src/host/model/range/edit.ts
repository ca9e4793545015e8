import type { Box } from "../../file/book";
import { overlaps } from "../../file/book";
import { HostError, invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import { copyCells } from "../cells/copy";
import { deleteCells, insertCells } from "../cells/shift";
import { columnCount, contains, freed, intersect, isWholeColumns, isWholeRows, rowCount } from "../geometry";
import { allow } from "../model-object";
import { restyleEach } from "../style-box";
import { allowWriting } from "../values/locked";
import { RangeLines } from "./lines";
import type { RangeArgument } from "./place";
import { RangePlace } from "./place";
import type { Range } from "./range";

/** What changes cells as a whole: clearing, merging, moving, copying. */
export abstract class RangeEdit extends RangeLines {
  Clear(applyTo = "All"): void {
    const { sheet, box } = this;
    allowWriting(this.context, sheet, box);
    const all = applyTo === "All";
    if (all || applyTo === "Contents") this.clearContents();
    if (all || applyTo === "Formats") this.clearFormats();
    if (all) sheet.validations = freed(sheet.validations, box);
    if (all || /hyperlinks/i.test(applyTo)) this.clearLinks(applyTo !== "Hyperlinks");
    this.dropBareCells();
    changed(this.context, sheet, box, applyTo === "Formats" ? "format" : "RangeEdited");
  }

  private clearFormats(): void {
    const { sheet, box } = this;
    restyleEach(sheet, box, () => 0);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
    sheet.conditionalFormats = freed(sheet.conditionalFormats, box);
  }

  /** "RemoveHyperlinks" takes the look of a link away too, "Hyperlinks" leaves it. */
  private clearLinks(withLooks: boolean): void {
    const { sheet, box } = this;
    for (const link of sheet.hyperlinks) {
      const cells = intersect(link.box, box);
      if (cells && withLooks) restyleEach(sheet, cells, () => 0);
    }
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !overlaps(link.box, box));
  }

  private clearContents(): void {
    const { sheet, box } = this;
    for (const row of sheet.rowsIn(box.top, box.bottom)) {
      for (const cell of row.cells.slice(row.place(box.left), row.place(box.right + 1))) {
        if (cell.value !== null || cell.formula) sheet.setValue(row.number, cell.column, null);
      }
    }
    this.context.calculation.touch(sheet, box);
  }

  /** Rows of cells that say nothing any more go, so that the used range shrinks. */
  private dropBareCells(): void {
    const { sheet, box } = this;
    for (const row of sheet.rowsIn(box.top, box.bottom)) {
      const cells = row.cells.slice(row.place(box.left), row.place(box.right + 1));
      const isBare = cells.every(({ column, value, formula, style }) => {
        const around = row.style ?? sheet.column(column)?.style ?? 0;
        return value === null && formula === null && style === around;
      });
      if (isBare && cells.length > 0) sheet.clear({ ...box, top: row.number, bottom: row.number });
    }
  }

  Merge(across = false): void {
    const { sheet, box } = this;
    allow(sheet, "formatCells");
    if (sheet.tables.some((table) => overlaps(table.ref, box))) {
      throw new HostError("InvalidOperation", "Cells in a table cannot be merged.");
    }
    const parts = across
      ? Array.from({ length: rowCount(box) }, (_, index) => ({ ...box, top: box.top + index, bottom: box.top + index }))
      : [box];
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
    for (const part of parts) this.mergeOne(part);
    changed(this.context, sheet, box, "RangeEdited");
  }

  /** Only the first cell that is filled keeps its value, in the corner. */
  private mergeOne(part: Box): void {
    if (rowCount(part) * columnCount(part) < 2) return;
    const { sheet } = this;
    const filled = this.at(part).firstFilled();
    const value = filled ? sheet.value(filled.row, filled.column) : null;
    this.at(part).clearContents();
    if (value !== null) sheet.setValue(part.top, part.left, value);
    sheet.merges = [...sheet.merges, part];
  }

  firstFilled(): { row: number; column: number } | null {
    for (const row of this.sheet.rowsIn(this.box.top, this.box.bottom)) {
      const cell = row.cells.find(
        ({ column, value }) => column >= this.box.left && column <= this.box.right && value !== null,
      );
      if (cell) return { row: row.number, column: cell.column };
    }
    return null;
  }

  Unmerge(): void {
    allow(this.sheet, "formatCells");
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.box));
    changed(this.context, this.sheet, this.box, "format");
  }

  /** Takes the cells out and moves what lies below, or to the right, into their place. */
  Delete(shift: string): void {
    if (shift !== "Up" && shift !== "Left") throw invalidArgument();
    const direction = isWholeColumns(this.box) ? "Left" : isWholeRows(this.box) ? "Up" : shift;
    deleteCells(this.context, this.sheet, this.box, direction);
  }

  Insert(shift: string): Range {
    if (shift !== "Down" && shift !== "Right") throw invalidArgument();
    const direction = isWholeColumns(this.box) ? "Right" : isWholeRows(this.box) ? "Down" : shift;
    insertCells(this.context, this.sheet, this.box, direction);
    return this.at(this.box);
  }

  CopyFrom(source: RangeArgument, copyType = "All", skipBlanks = false, transpose = false): void {
    const from = source instanceof RangePlace ? source : this.Worksheet.rangeAt(source);
    allowWriting(this.context, this.sheet, this.box);
    copyCells(from, this, { copyType, skipBlanks, transpose });
  }

  MoveTo(destination: RangeArgument): void {
    const to = destination instanceof RangePlace ? destination : this.Worksheet.rangeAt(destination);
    const target = this.context.objects
      .range(to.sheet, to.box)
      .GetAbsoluteResizedRange(this.RowCount, this.ColumnCount);
    target.CopyFrom(this);
    const overlap = to.sheet === this.sheet ? intersect(target.box, this.box) : null;
    if (!overlap || !contains(overlap, this.box)) this.clearExcept(overlap);
  }

  private clearExcept(kept: Box | null): void {
    this.eachCell((row, column) => {
      const stays = kept && row >= kept.top && row <= kept.bottom && column >= kept.left && column <= kept.right;
      if (!stays) this.at({ top: row, left: column, bottom: row, right: column }).Clear();
    });
  }

  Select(): void {
    const { selection } = this.context;
    if (this.sheet.visibility !== "visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.Worksheet.Activate();
    selection.boxes = [this.box];
    this.Worksheet.tellSelection();
  }
}
