/** Walks a table from the top: which rows are actions, and what each stands under. */
import { bareRef } from "./refs";
import { headingWords } from "../layout/heading-words";
import { filledWithin } from "../layout/lines";
import { looksLikeRef } from "../layout/shapes";
import type { CellPlace } from "../grid/grid";
import { levelOf, type Lead, type SectionStack } from "./section-stack";
import { RowKinds } from "./row-kind";
import { namesIssues, sharedNames } from "./section-names";
import type { Said, TableView } from "./table-view";

/** The rows of one action, and where they stand. */
export interface ActionRows {
  readonly view: TableView;
  /** The first is the action's address. */
  readonly rows: number[];
  readonly issue: string | null;
  readonly sections: readonly string[];
  readonly sectionRef: string | null;
  readonly lead: Lead | null;
  /** A reference that stands in the header row above. */
  readonly headerRef: { readonly text: string; readonly place: CellPlace } | null;
  /** The owner cell of the action above, where a page break cut a shared one. */
  readonly sharedOwner: Said | null;
}

class Walk {
  private readonly kinds: RowKinds;
  private readonly headers: ReadonlySet<number>;
  private readonly sectionColumns: readonly { column: number; issue: boolean; shared: (name: string) => boolean }[];
  private readonly group: string;
  private last: ActionRows | null = null;
  private headerRef: ActionRows["headerRef"] = null;
  private broken = false;
  private owner: Said | null = null;
  readonly found: ActionRows[] = [];

  constructor(
    private readonly view: TableView,
    private readonly stack: SectionStack,
  ) {
    this.kinds = new RowKinds(view);
    this.headers = new Set(view.table.headerRows);
    this.sectionColumns = view.columnsOf("section").map((column) => {
      return { column, issue: namesIssues(view, column), shared: sharedNames(view, column) };
    });
    const above = (view.table.headerRows[0] ?? 1) - 1;
    this.group = headingWords(view.sheet.text(above, view.sheet.filled(above)[0] ?? 0));
  }

  run(): readonly ActionRows[] {
    const { table } = this.view;
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      if (this.headers.has(row)) this.header(row);
      else this.body(row);
    }
    return this.found;
  }

  /** A repeated header; its first cell may hold the reference of the action below. */
  private header(row: number): void {
    const { view } = this;
    this.broken = true;
    const [column] = filledWithin(view.sheet, row, view.left, view.right);
    if (column === undefined) return;
    const text = view.sheet.text(row, column);
    const heading = view.table.columns.find((each) => each.column === column)?.heading;
    const isRef = looksLikeRef(text) && text !== heading && /\d/.test(text);
    this.headerRef = isRef ? { text, place: view.place(row, column) } : null;
  }

  private body(row: number): void {
    const kind = this.kinds.kindOf(row);
    if (kind === "banner") this.banner(row);
    else if (kind === "action") this.action(row);
    else if (kind === "continuation") this.continue(row);
    if (kind !== "none") this.broken = false;
  }

  private banner(row: number): void {
    const { sheet } = this.view;
    const filled = filledWithin(sheet, row, this.view.left, this.view.right);
    const [first = this.view.left, second] = filled;
    const column = second ?? first;
    const text = sheet.lines(row, column);
    if (headingWords(text) === this.group && this.group !== "") return;
    const ref = second === undefined ? null : sheet.text(row, first);
    const word = /^[a-z]+(?=\s+(?:\d|[ivx]+\b))/i.exec(text)?.[0]?.toLowerCase() ?? "";
    const depth = bareRef(ref ?? "").split(/[.(]/).length;
    this.stack.banner(levelOf(text, row, ref, true), `${sheet.fill(row, column) ?? ""}|${word}|${first}|${depth}`);
    this.last = null;
    this.owner = null;
  }

  private sections(row: number): boolean {
    let changed = false;
    const ref = this.view.said("sectionRef", row);
    for (const { column, issue, shared } of this.sectionColumns) {
      const said = this.view.at(row, column);
      if (!said || said.source !== "cell") continue;
      // After a page break a cell may go on with the section above: a new number says that it does not.
      if (this.broken && this.view.has("sectionRef") && ref === null && this.last !== null) continue;
      this.stack.column(column, levelOf(said.text, row, ref?.text ?? null, issue, shared));
      changed = true;
    }
    return changed;
  }

  private action(row: number): void {
    const { view, stack } = this;
    const changed = this.sections(row);
    const owner = view.said("owner", row);
    const shares = this.broken && !changed && owner === null && this.owner !== null;
    const nearest = stack.nearest;
    this.last = {
      view,
      rows: [row],
      issue: nearest?.title ?? null,
      sections: stack.levels.map((level) => level.title),
      sectionRef: this.sectionRef(row),
      lead: stack.leadManager,
      headerRef: this.headerRef,
      sharedOwner: shares ? this.owner : null,
    };
    this.headerRef = null;
    this.found.push(this.last);
    this.owner = this.sharedOwner(row, owner) ?? (shares ? this.owner : null);
    stack.action();
  }

  private sectionRef(row: number): string | null {
    return this.sectionColumns.length === 0
      ? (this.view.said("sectionRef", row)?.text ?? this.stack.ref)
      : this.stack.ref;
  }

  /** An owner that several actions share; where merges are unknown any owner can be one. */
  private sharedOwner(row: number, owner: Said | null): Said | null {
    const column = this.view.column("owner");
    if (owner === null || column === null) return null;
    const merge = this.view.sheet.merge(row, column);
    return (merge && merge.bottom > merge.top) || !this.view.sheet.knowsMerges ? owner : null;
  }

  private continue(row: number): void {
    this.last?.rows.push(row);
  }
}

/** The actions of a table in the order of its rows; the stack keeps the headings for the next table. */
export const readRows = (view: TableView, stack: SectionStack): readonly ActionRows[] => new Walk(view, stack).run();
