/** One row judged again after an edit, without reading the rest anew. */
import { checkAction, checkRatings } from "./checks/run";
import { CHECKS } from "./checks/checks";
import type { Finding } from "./findings/finding";
import { inSheetOrder } from "./findings/order";
import { editedGrid, type EditedCell } from "./grid/edit";
import type { Field } from "./layout/layout";
import { Sheet } from "./layout/sheet";
import { rateActions } from "./rating/rate";
import type { Rating } from "./rating/rating";
import { judge, setAside, type Judged, type Review, type ReviewInput } from "./review";
import type { State } from "./settings/settings";
import { buildAction } from "./tracker/build-action";
import { TableView } from "./tracker/table-view";
import type { Action } from "./tracker/tracker";

/** What an edit changed: one action, its ratings and the findings of its row alone. */
export interface RowNews {
  /** Index of the action in the tracker. */
  readonly index: number;
  readonly action: Action;
  readonly ratings: readonly Rating[];
  readonly findings: readonly Finding[];
  readonly dismissed: Review["dismissed"];
}

/** Fields on which other rows depend: an edit of one of them asks for a whole review. */
const SHARED: ReadonlySet<Field> = new Set(["section", "sectionRef"]);

/** Findings that one row alone decides. */
const ROW_CODES: ReadonlySet<string> = new Set(
  CHECKS.filter(({ scope }) => scope !== "tracker").flatMap(({ codes }) => codes),
);

/** A review that can follow edits of single rows. */
export class LiveReview {
  private constructor(
    private input: ReviewInput,
    private judged: Judged,
  ) {}

  static async start(input: ReviewInput): Promise<LiveReview> {
    return new LiveReview(input, await judge(input));
  }

  get review(): Review {
    return this.judged.review;
  }

  /** Judges later edits by another state: after settings were saved, or a report was made. */
  keep(state: State): void {
    this.input = { ...this.input, state: { ...state, rules: state.rules ?? this.input.state.rules } };
  }

  /**
   * Judges the edited row again. Null when more than that row may have changed: then `again` reviews the whole, on the
   * grids as edited. "unread" when the cells lie outside of what was read: the workbook must be read again.
   */
  edit(sheet: string, cells: readonly EditedCell[]): RowNews | null | "unread" {
    const at = this.input.grids.findIndex((grid) => grid.sheet === sheet);
    const grid = this.input.grids[at];
    const edited = grid && editedGrid(grid, cells);
    if (!edited) return "unread";
    const grids = this.input.grids.map((each, index) => (index === at ? edited : each));
    this.input = { ...this.input, grids };
    const news = this.reread(sheet, cells);
    if (!news) return null;
    this.judged = { ...this.judged, review: withRow(this.judged.review, news) };
    return news;
  }

  /** The whole review on the grids as they were edited. */
  async again(): Promise<Review> {
    this.judged = await judge(this.input);
    return this.judged.review;
  }

  private reread(sheet: string, cells: readonly EditedCell[]): RowNews | null {
    const { reading, checkInput, ruleSet, previous } = this.judged;
    const { review } = this.judged;
    const read = reading.sheets.find((one) => one.sheet.sheet === sheet);
    const rows = new Set(cells.map(({ row }) => row));
    const own = read?.rows.findIndex((each) => [...rows].every((row) => each.rows.includes(row))) ?? -1;
    const action = read?.rows[own];
    if (!read || !action || this.input.state.overrides.length > 0) return null;
    const { table } = action.view;
    const touched = table.columns.filter(({ column }) => cells.some((cell) => cell.column === column));
    if (touched.some(({ field }) => SHARED.has(field)) || table.shape === "block") return null;

    const grid = this.input.grids.find((each) => each.sheet === sheet)!;
    const fresh = new Sheet(grid);
    const view = new TableView(fresh, table, action.view.index);
    if (view.said("action", action.rows[0]!) === null) return null;
    const now = buildAction({ ...action, view }, { ...read.context, sheet: fresh });
    const index = review.tracker.actions.findIndex((each) => each.sheet === sheet && each.row === now.row);
    if (index < 0) return null;

    const tracker = { ...review.tracker, actions: [now] };
    const findings = checkAction(now, read.sheet, { ...checkInput, tracker: review.tracker });
    const was = previous.get(reading.tracker.actions[index]!);
    const ratings = rateActions({
      tracker,
      settings: review.settings,
      ruleSet,
      findings,
      previous: was ? new Map([[now, was]]) : new Map(),
    });
    const all = [...findings, ...checkRatings(ratings, { ...checkInput, tracker })];
    return { index, action: now, ratings, ...setAside(all, this.input.state.dismissals) };
  }
}

/** The review with one row's news in it. */
export function withRow(review: Review, { index, action, ratings, findings, dismissed }: RowNews): Review {
  const actions = review.tracker.actions.map((each, at) => (at === index ? action : each));
  const tracker = { ...review.tracker, actions };
  const old = ({ sheet, row, code }: Finding) => sheet === action.sheet && row === action.row && ROW_CODES.has(code);
  return {
    ...review,
    tracker,
    findings: inSheetOrder([...review.findings.filter((finding) => !old(finding)), ...findings], tracker),
    dismissed: [...review.dismissed.filter(({ finding }) => !old(finding)), ...dismissed],
    ratings: review.ratings.map((rating, at) => ratings[at - 2 * index] ?? rating),
  };
}
