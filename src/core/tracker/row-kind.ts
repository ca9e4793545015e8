/** What a row of a table's body is: an action, more of the one above, a banner, or nothing of these. */
import { filledWithin, isLine, isPageLine, isTotal, keyLine, SECTION_WORDS, startsKey } from "../layout/lines";
import { looksLikeRef } from "../layout/shapes";
import type { TableView } from "./table-view";

export type RowKind = "action" | "continuation" | "banner" | "none";

/** A banner longer than this is a note. */
const LONGEST_BANNER = 250;
const DATE_ONLY = /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]+ )?(?:\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/;
const NOTE = /^(?:note|n\.?b\.?|\*|source|prepared by|last updated|updated|this (?:table|plan|tracker)|end\b)/i;
const NOTHING = /^(?:n\/?a|none|nil|-+|\.+|\?+|tbc|blank|x)$/i;

const isBlankText = (text: string): boolean => text === "" || !/[\p{L}\d]/u.test(text) || NOTHING.test(text);

/** Fill of an action's cell where most rows have the same; null for none. */
function usualFill(view: TableView): string | null {
  const action = view.column("action") ?? view.left;
  const counts = new Map<string | null, number>();
  const last = Math.min(view.table.lastRow, view.table.firstRow + 300);
  for (let row = view.table.firstRow; row <= last; row++) {
    if (view.table.headerRows.includes(row) || filledWithin(view.sheet, row, view.left, view.right).length < 3)
      continue;
    const fill = view.sheet.fill(row, action);
    counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export class RowKinds {
  private readonly usual: string | null;
  private readonly action: number;

  constructor(private readonly view: TableView) {
    this.usual = usualFill(view);
    this.action = view.column("action") ?? view.left;
  }

  kindOf(row: number): RowKind {
    const { sheet, left, right } = this.view;
    const filled = filledWithin(sheet, row, left, right);
    const [first] = filled;
    if (first === undefined) return "none";
    if (isTotal(sheet, row, left, right)) return "none";
    if (filled.length === 1) return this.kindOfLine(row, first);
    if (this.isHeadingPair(row, filled)) return "banner";
    return this.kindOfData(row);
  }

  private kindOfLine(row: number, column: number): RowKind {
    const { sheet, left, right } = this.view;
    const text = sheet.text(row, column);
    const merge = sheet.merge(row, column);
    const across = merge !== null && merge.right > merge.left;
    if (isPageLine(text) || DATE_ONLY.test(text) || startsKey(text)) return "none";
    if (keyLine(text) && !SECTION_WORDS.test(text) && text.length < 80 && across) return "none";
    const isHeading = isLine(sheet, row, left, right, this.action) || this.looksLikeBanner(row, column);
    if (column !== this.action && !across) return this.isHeadingColumn(column) ? "banner" : this.kindOfData(row);
    if (!isHeading) return this.kindOfData(row);
    return NOTE.test(text) || text.length > LONGEST_BANNER ? "none" : "banner";
  }

  /** A lone cell is a heading where headings stand: in the first column, or in a column of sections. */
  private isHeadingColumn(column: number): boolean {
    const { view } = this;
    if (view.columnsOf("section").includes(column)) return true;
    const isRef = view.columnsOf("ref").includes(column) || view.columnsOf("sectionRef").includes(column);
    return column === view.left || isRef;
  }

  /** A lone text over actions: filled in its own colour, or all in capitals. */
  private looksLikeBanner(row: number, column: number): boolean {
    const { sheet } = this.view;
    const text = sheet.text(row, column);
    const fill = sheet.fill(row, column);
    if (fill !== null && fill !== this.usual) return true;
    return text.length <= 60 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
  }

  /** "1 | Finance" over "1.1 | Close the accounts": a reference and a text, and nothing of an action beside them. */
  private isHeadingPair(row: number, filled: readonly number[]): boolean {
    const { sheet, view } = this;
    const [first = 0, second = 0, third] = filled;
    if (third !== undefined || second > Math.max(this.action, first + 1)) return false;
    const ref = sheet.text(row, first);
    if (!looksLikeRef(ref) || looksLikeRef(sheet.text(row, second))) return false;
    if (!view.columnsOf("ref").includes(first) && !view.columnsOf("sectionRef").includes(first)) return false;
    const bare = ref.replace(/[.):]+$/, "");
    const next = this.nextRef(row, first);
    const isParent =
      next !== null && next !== ref && next.startsWith(bare) && /^[.(a-z]/i.test(next.slice(bare.length));
    const fill = sheet.fill(row, second);
    return isParent || (fill !== null && fill !== this.usual);
  }

  private get sheet(): TableView["sheet"] {
    return this.view.sheet;
  }

  private nextRef(row: number, column: number): string | null {
    for (let next = row + 1; next <= Math.min(row + 4, this.view.table.lastRow); next++) {
      const text = this.sheet.text(next, column);
      if (text !== "" && !this.view.table.headerRows.includes(next)) return text;
    }
    return null;
  }

  private kindOfData(row: number): RowKind {
    const { sheet, view } = this;
    const merge = sheet.merge(row, this.action);
    if (merge && merge.top < row) return "continuation";
    const text = sheet.text(row, merge?.left ?? this.action);
    if (!isBlankText(text)) return "action";
    const says = (["owner", "due", "status", "progress", "ratingOutcome"] as const).filter(
      (field) => view.said(field, row) !== null && view.said(field, row)?.source === "cell",
    );
    const ownRef = view.said("ref", row);
    if (ownRef?.source === "cell" && says.length >= 2) return "action";
    // "None" where the action stands: nothing is to be done, and the row is no more of the action above.
    return text === "" ? "continuation" : "none";
  }
}
