import type { Box } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { isWholeColumns, isWholeRows, requireBox, splitAddress } from "../geometry";
import { SheetObject } from "../model-object";
import { RangeAreas } from "../range/areas";
import { RangePlace } from "../range/place";
import type { Range } from "../range/range";

/** Which cells print, and which are repeated on each page. */
export abstract class PrintAreas extends SheetObject {
  SetPrintArea(area: RangePlace | RangeAreas | string): void {
    this.sheet.page.printArea = this.boxesOf(area);
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.page;
    return printArea.length === 0 ? null : this.context.objects.areas(this.sheet, printArea);
  }
  GetPrintArea(): RangeAreas {
    return required(this.GetPrintAreaOrNullObject());
  }
  SetPrintTitleRows(rows: RangePlace | string): void {
    const [box] = this.boxesOf(rows);
    this.sheet.page.titleRows = box && isWholeRows(box) ? { first: box.top, last: box.bottom } : refuse();
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.sheet.page.titleRows;
    return rows && this.range({ top: rows.first, bottom: rows.last, left: 1, right: 16_384 });
  }
  GetPrintTitleRows(): Range {
    return required(this.GetPrintTitleRowsOrNullObject());
  }
  SetPrintTitleColumns(columns: RangePlace | string): void {
    const [box] = this.boxesOf(columns);
    this.sheet.page.titleColumns = box && isWholeColumns(box) ? { first: box.left, last: box.right } : refuse();
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.sheet.page.titleColumns;
    return columns && this.range({ left: columns.first, right: columns.last, top: 1, bottom: 1_048_576 });
  }
  GetPrintTitleColumns(): Range {
    return required(this.GetPrintTitleColumnsOrNullObject());
  }

  private range(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
  }
  private boxesOf(area: RangePlace | RangeAreas | string): readonly Box[] & Box[] {
    if (area instanceof RangePlace || area instanceof RangeAreas) return [...area.boxes];
    return area.split(/[,;]/).map((each) => requireBox(splitAddress(each).cells));
  }
}

function required<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

function refuse(): never {
  throw invalidArgument();
}
