import type { Box } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { WHOLE_SHEET, addressOf, boxAt, requireBox, splitAddress } from "../geometry";
import { SheetObject } from "../model-object";
import type { RangeAreas } from "../range/areas";
import type { Range } from "../range/range";

/** `getRanges` takes at most this many characters. */
const MAX_ADDRESSES = 8192;

/** The ways from a sheet to its cells. */
export abstract class SheetRanges extends SheetObject {
  rangeAt(address: string): Range {
    const { sheet, cells } = splitAddress(address);
    if (sheet !== null && this.context.book.sheet(sheet) !== this.sheet) throw invalidArgument();
    return this.range(requireBox(cells));
  }
  private range(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === "") return this.range(WHOLE_SHEET);
    const named = this.context.book.names.find(
      ({ name, sheet }) => name.toLowerCase() === address.toLowerCase() && (sheet === null || sheet === this.sheet),
    );
    const table = this.sheet.tables.find(({ name }) => name.toLowerCase() === address.toLowerCase());
    if (table) return this.context.objects.table(this.sheet, table).GetDataBodyRange();
    return this.rangeAt(named ? named.formula : address);
  }
  GetRanges(addresses?: string): RangeAreas {
    const list = addresses ?? addressOf(WHOLE_SHEET);
    if (list.length > MAX_ADDRESSES) throw invalidArgument();
    const boxes = list.split(/[,;]/).map((each) => this.rangeAt(each).box);
    return this.context.objects.areas(this.sheet, boxes);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range(boxAt(row + 1, column + 1, rows, columns));
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly = false): Range {
    return this.range(this.sheet.usedRange(valuesOnly) ?? { top: 1, left: 1, bottom: 1, right: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    return used && this.range(used);
  }
  FindAll(text: string, criteria: object): RangeAreas {
    const areas = this.FindAllOrNullObject(text, criteria);
    if (!areas) throw itemNotFound();
    return areas;
  }
  FindAllOrNullObject(text: string, criteria: object): RangeAreas | null {
    const boxes = this.range(WHOLE_SHEET).matches(text, criteria);
    return boxes.length === 0 ? null : this.context.objects.areas(this.sheet, boxes);
  }
  ReplaceAll(text: string, replacement: string, criteria: object): number {
    return this.range(WHOLE_SHEET).ReplaceAll(text, replacement, criteria);
  }
}
