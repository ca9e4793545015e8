import type { Sheet } from "../../file/book";
import { boxName } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import { formatChange } from "../format/change";
import type { Fields } from "../format/read";
import { isWanted, readFormat } from "../format/read";
import { quoteSheet } from "../geometry";
import { allow } from "../model-object";
import { shapeTo } from "../values/write";
import { RangeContent } from "./content";
import { readHyperlink, writeHyperlink, type HyperlinkFields } from "./hyperlink";

export interface Wanted extends Fields {
  readonly format?: Fields;
}

/** The looks of many cells, rows or columns in one call. */
export abstract class RangeBulk extends RangeContent {
  GetCellProperties(wanted: Wanted): unknown {
    const { sheet } = this;
    const look = this.looks(wanted);
    const ofPlace = [wanted.address, wanted.addressLocal, wanted.hidden, wanted.hyperlink];
    if (!ofPlace.some((each) => isWanted(each))) {
      return this.grid((row, column) => look(sheet.styleAt(row, column)));
    }
    return this.grid((row, column) => {
      const box = { top: row, left: column, bottom: row, right: column };
      const address = `${quoteSheet(sheet.name)}!${boxName(box)}`;
      return {
        ...(isWanted(wanted.address) && { address }),
        ...(isWanted(wanted.addressLocal) && { addressLocal: address }),
        ...(isWanted(wanted.hidden) && { hidden: isHidden(sheet, row, column) }),
        ...(isWanted(wanted.hyperlink) && { hyperlink: readHyperlink({ sheet, box }) }),
        ...look(sheet.styleAt(row, column)),
      };
    });
  }

  /** What is wanted of a style, worked out once for all cells that have it. */
  private looks(wanted: Wanted): (style: number) => Fields {
    const known = new Map<number, Fields>();
    return (index) => {
      let look = known.get(index);
      if (look) return look;
      const style = this.context.book.styles.style(index);
      look = {
        ...(isWanted(wanted.style) && { style: style.named }),
        ...(wanted.format && { format: readFormat(style, wanted.format) }),
      };
      known.set(index, look);
      return look;
    };
  }

  /** Each cell's properties, in the shape of the range; properties left out stay. */
  SetCellProperties(given: unknown): void {
    const at = shapeTo(this.box, given);
    allow(this.sheet, "formatCells");
    const restyled = this.restyler();
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) {
        const properties = at(row, column) as Wanted | null | undefined;
        if (properties?.hyperlink) this.link(row, column, properties.hyperlink);
        if (!properties?.format) continue;
        this.sheet.setStyle(row, column, restyled(this.sheet.styleAt(row, column), properties.format));
      }
    }
    changed(this.context, this.sheet, this.box, "format");
  }

  private link(row: number, column: number, link: unknown): void {
    const box = { top: row, left: column, bottom: row, right: column };
    writeHyperlink(this.context.objects.range(this.sheet, box), link as HyperlinkFields);
  }

  /** Cells that are to look the same share the work: a summary of thousands has a handful of looks. */
  private restyler(): (style: number, format: Fields) => number {
    const { styles } = this.context.book;
    const known = new Map<string, { change: ReturnType<typeof formatChange>; to: Map<number, number> }>();
    return (style, format) => {
      const key = JSON.stringify(format);
      let look = known.get(key);
      if (!look) known.set(key, (look = { change: formatChange(format), to: new Map() }));
      let to = look.to.get(style);
      if (to === undefined) look.to.set(style, (to = styles.restyle(style, look.change)));
      return to;
    };
  }

  private grid<T>(of: (row: number, column: number) => T): T[][] {
    return this.lines(this.box.top, this.box.bottom, (row) =>
      this.lines(this.box.left, this.box.right, (column) => of(row, column)),
    );
  }

  protected lines<T>(first: number, last: number, of: (at: number) => T): T[] {
    if (last - first >= 1_000_000) throw invalidArgument();
    return Array.from({ length: last - first + 1 }, (_, index) => of(first + index));
  }
}

const isHidden = (sheet: Sheet, row: number, column: number): boolean =>
  (sheet.row(row)?.hidden ?? false) || (sheet.column(column)?.hidden ?? false);
