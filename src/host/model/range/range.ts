import { overlaps } from "../../file/book";
import { common } from "../style-box";
import { ConditionalFormatCollection } from "../format/conditional/formats";
import { DataValidation } from "../format/data-validation";
import { RangeFormat } from "../format/range-format";
import { heightOf, leftOf, topOf, widthOf } from "../format/lines";
import { intersect, isWholeColumns, isWholeRows } from "../geometry";
import { TableScopedCollection } from "../table/tables";
import type { RangeAreas } from "./areas";
import type { HyperlinkFields } from "./hyperlink";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { RangeSearch } from "./search";
import { RangeSort } from "./sort";
import { RangeView } from "./view";

/** A block of cells of one sheet. */
export class Range extends RangeSearch {
  static override readonly type = "Range";
  static override readonly nav = ["Format", "Worksheet", "Sort", "ConditionalFormats", "DataValidation"];

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, [this.box]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, [this.box]);
  }

  /** True, false, or null when only some of the rows are hidden. */
  get RowHidden(): boolean | null {
    const { sheet, box } = this;
    const hidden = sheet.rowsIn(box.top, box.bottom).filter((row) => row.hidden).length;
    return hidden === 0 ? false : hidden === this.RowCount ? true : null;
  }
  set RowHidden(hidden: boolean | null) {
    const last = isWholeColumns(this.box) ? Math.max(1, this.sheet.usedRange()?.bottom ?? 1) : this.box.bottom;
    this.hideRows(this.box.top, last, hidden === true);
  }
  get ColumnHidden(): boolean | null {
    const { sheet, box } = this;
    let hidden = 0;
    for (let column = box.left; column <= box.right; column++) if (sheet.column(column)?.hidden) hidden++;
    return hidden === 0 ? false : hidden === this.ColumnCount ? true : null;
  }
  set ColumnHidden(hidden: boolean | null) {
    this.hideColumns(this.box.left, this.box.right, hidden === true);
  }
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  get Style(): string | null {
    return common<string | null>(this, ({ named }) => named, null);
  }
  set Style(name: string | null) {
    this.restyle({ named: name ?? "Normal" });
  }

  get Hyperlink(): HyperlinkFields | null {
    return readHyperlink(this);
  }
  set Hyperlink(link: HyperlinkFields | null) {
    writeHyperlink(this, link);
  }

  /** Points from the sheet's edges. */
  get Left(): number {
    return leftOf(this.sheet, this.box.left);
  }
  get Top(): number {
    return topOf(this.sheet, this.box.top);
  }
  get Width(): number {
    if (isWholeRows(this.box)) return this.ColumnCount * widthOf(this.sheet, this.box.right);
    return leftOf(this.sheet, this.box.right) + widthOf(this.sheet, this.box.right) - this.Left;
  }
  get Height(): number {
    return topOf(this.sheet, this.box.bottom) + heightOf(this.sheet, this.box.bottom) - this.Top;
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => overlaps(merge, this.box));
    return merges.length === 0 ? null : this.context.objects.areas(this.sheet, merges);
  }

  GetTables(fullyContained = false): TableScopedCollection {
    const tables = this.sheet.tables.filter(({ ref }) => {
      const common = intersect(ref, this.box);
      return (
        common !== null &&
        (!fullyContained ||
          (common.top === ref.top &&
            common.bottom === ref.bottom &&
            common.left === ref.left &&
            common.right === ref.right))
      );
    });
    return new TableScopedCollection(
      this.context,
      tables.map((table) => this.context.objects.table(this.sheet, table)),
    );
  }

  GetVisibleView(): RangeView {
    return new RangeView(this);
  }
}
