import { invalidArgument } from "../../protocol/errors";
import { HeaderFooterGroup } from "./header-footer";
import { PrintAreas } from "./print-areas";

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
export class PageLayout extends PrintAreas {
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
