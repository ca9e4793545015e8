/** What a sheet holds beside its cells, as plain data: change it freely, saving compares with what was read. */
import type { Box } from "./address";

export interface ColumnSpan {
  first: number;
  last: number;
  /** Width in characters as the file counts them (`pointsOfWidth`); null for the sheet's default. */
  width: number | null;
  hidden: boolean;
  /** Style for cells that are not there; null for none. */
  style: number | null;
  /** Attributes that the model does not know: outlineLevel, collapsed, bestFit … */
  extra: Record<string, string>;
}

export interface View {
  /** Rows and columns kept in sight, counted from the first that shows; 0 for none. */
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  headings: boolean;
  /** Per cent. */
  zoom: number;
}

export interface TableColumn {
  name: string;
  totalsLabel: string | null;
  /** The file's name: "sum", "count", "custom" … */
  totalsFunction: string | null;
}

/** An Excel Table. */
export interface Table {
  /** Unique in the book; `Book.nextTableId()`. */
  readonly id: number;
  /** Unique in the book among tables and defined names. */
  name: string;
  ref: Box;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumn[];
  /** Null for none. */
  style: string | null;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  showRowStripes: boolean;
  showColumnStripes: boolean;
  filterButtons: boolean;
  /** The part it came from; null for a new one. */
  readonly part: string | null;
}

export interface Hyperlink {
  box: Box;
  /** An address outside the book; null for a link inside. */
  target: string | null;
  /** A place in the book: "'My sheet'!A1"; or the fragment of an address. */
  location: string | null;
  tooltip: string | null;
  display: string | null;
}

export interface DataValidation {
  boxes: Box[];
  /** The file's names: "list", "whole", "decimal", "date", "time", "textLength", "custom", "none". */
  type: string;
  operator: string;
  formula1: string | null;
  formula2: string | null;
  /** "stop", "warning", "information". */
  errorStyle: string;
  allowBlank: boolean;
  /** False shows the list's arrow (the file's flag says the contrary). */
  hideDropDown: boolean;
  showInputMessage: boolean;
  showErrorMessage: boolean;
  errorTitle: string | null;
  error: string | null;
  promptTitle: string | null;
  prompt: string | null;
}

/** One rule; the rule itself is kept as the file wrote it. */
export interface ConditionalFormat {
  /** Unique on the sheet while the book is open. */
  readonly id: number;
  boxes: Box[];
  type: string;
  priority: number;
  /** `<cfRule …>…</cfRule>`; its number of a look is given anew when it is saved. */
  xml: string;
  /** `<dxf>…</dxf>`: how cells look that fulfil it; null for a rule with a look of its own, such as bars. */
  look: string | null;
}

export interface HeaderFooter {
  /** The file's codes: "&LPlan&CAs at&RPage &P of &N"; `splitHeader`, `joinHeader`. */
  oddHeader: string;
  oddFooter: string;
  evenHeader: string;
  evenFooter: string;
  firstHeader: string;
  firstFooter: string;
  differentOddEven: boolean;
  differentFirst: boolean;
}

export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** The file's number: 9 is A4, 8 is A3, 1 is US Letter. Null when the file does not say. */
  paper: number | null;
  /** Per cent, used when `fit` is null. */
  scale: number;
  /** Pages; 0 for as many as it takes. Null when the sheet is scaled instead. */
  fit: { width: number; height: number } | null;
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centreHorizontally: boolean;
  centreVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  /** "downThenOver" or "overThenDown". */
  order: string;
  firstPage: number | null;
  headerFooter: HeaderFooter;
  printArea: Box[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** A page ends after each of these rows / columns. */
  rowBreaks: number[];
  columnBreaks: number[];
}

/** Excel's own defaults for a new sheet. */
export function plainPage(): PageSetup {
  return {
    orientation: "portrait",
    paper: null,
    scale: 100,
    fit: null,
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
    centreHorizontally: false,
    centreVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    order: "downThenOver",
    firstPage: null,
    headerFooter: {
      oddHeader: "",
      oddFooter: "",
      evenHeader: "",
      evenFooter: "",
      firstHeader: "",
      firstFooter: "",
      differentOddEven: false,
      differentFirst: false,
    },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
  };
}
