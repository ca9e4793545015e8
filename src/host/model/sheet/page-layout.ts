import type { Box } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { isWholeColumns, isWholeRows, requireBox, splitAddress } from "../geometry";
import { SheetObject } from "../model-object";
import { RangeAreas } from "../range/areas";
import { RangePlace } from "../range/place";
import type { Range } from "../range/range";
import { HeaderFooterGroup } from "./header-footer";

type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
type Flag = "blackAndWhite" | "centreHorizontally" | "centreVertically" | "draft" | "printGridlines" | "printHeadings";

/** Office.js's words by the file's number, from 1. */
const PAPERS =
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10".split(
    " ",
  );
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const ORDERS: Readonly<Record<string, string>> = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" };

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How the sheet prints. Margins are points here and inches in the file. */
export class PageLayout extends SheetObject {
  static override readonly type = "PageLayout";
  static override readonly nav = ["HeadersFooters"];

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context, this.sheet);
  }

  get Orientation(): string {
    return this.sheet.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set Orientation(orientation: string) {
    if (orientation !== "Landscape" && orientation !== "Portrait") throw invalidArgument();
    this.sheet.page.orientation = orientation === "Landscape" ? "landscape" : "portrait";
  }
  get PaperSize(): string {
    return PAPERS[(this.sheet.page.paper ?? 9) - 1] ?? "User";
  }
  set PaperSize(paper: string) {
    const index = PAPERS.indexOf(paper);
    if (index < 0) throw invalidArgument();
    this.sheet.page.paper = index + 1;
  }
  get Zoom(): Zoom {
    const { fit, scale } = this.sheet.page;
    if (!fit) return { scale };
    return {
      ...(fit.width > 0 && { horizontalFitToPages: fit.width }),
      ...(fit.height > 0 && { verticalFitToPages: fit.height }),
    };
  }
  set Zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    const { page } = this.sheet;
    if (scale !== undefined && scale !== null) {
      if (!(scale >= 10 && scale <= 400)) throw invalidArgument();
      Object.assign(page, { scale, fit: null });
      return;
    }
    page.fit = { width: horizontalFitToPages ?? 0, height: verticalFitToPages ?? 0 };
  }
  get PrintOrder(): string {
    return this.sheet.page.order === "overThenDown" ? "OverThenDown" : "DownThenOver";
  }
  set PrintOrder(order: string) {
    const file = ORDERS[order];
    if (!file) throw invalidArgument();
    this.sheet.page.order = file;
  }
  /** "" for automatic. */
  get FirstPageNumber(): number | string {
    return this.sheet.page.firstPage ?? "";
  }
  set FirstPageNumber(page: number | string) {
    this.sheet.page.firstPage = page === "" ? null : Number(page);
  }

  SetPrintMargins(unit: string, margins: Readonly<Partial<Record<Margin, number>>>): void {
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      if (size !== null && size !== undefined) this.sheet.page.margins[side as Margin] = (size * points) / 72;
    }
  }

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

const MARGINS: Readonly<Record<string, Margin>> = {
  TopMargin: "top",
  BottomMargin: "bottom",
  LeftMargin: "left",
  RightMargin: "right",
  HeaderMargin: "header",
  FooterMargin: "footer",
};
for (const [name, side] of Object.entries(MARGINS)) {
  Object.defineProperty(PageLayout.prototype, name, {
    get(this: PageLayout) {
      return Math.round(this.sheet.page.margins[side] * 7200) / 100;
    },
    set(this: PageLayout, points: unknown) {
      if (typeof points !== "number" || points < 0) throw invalidArgument();
      this.sheet.page.margins[side] = points / 72;
    },
  });
}

const FLAGS: Readonly<Record<string, Flag>> = {
  BlackAndWhite: "blackAndWhite",
  CenterHorizontally: "centreHorizontally",
  CenterVertically: "centreVertically",
  DraftMode: "draft",
  PrintGridlines: "printGridlines",
  PrintHeadings: "printHeadings",
};
for (const [name, flag] of Object.entries(FLAGS)) {
  Object.defineProperty(PageLayout.prototype, name, {
    get(this: PageLayout) {
      return this.sheet.page[flag];
    },
    set(this: PageLayout, on: unknown) {
      this.sheet.page[flag] = on === true;
    },
  });
}
