import type { EditedCell } from "../core/grid/edit";
import { LiveReview, withRow, type RowNews } from "../core/live";
import type { Review, ReviewInput } from "../core/review";
import type { State } from "../core/settings/settings";
import type { SheetPlan } from "../core/summary/plan";
import { planSheets, type PlanOptions } from "../core/summary/sheets";
import { readTracker } from "../core/tracker/read";
import type { Tracker } from "../core/tracker/tracker";
import type { Watch } from "./desk";

/** Runs the pipeline: in place, or in a worker so that the pane never stands still. */
export interface Reviewer {
  /** Finds the trackers; judges nothing. */
  read(input: ReviewInput, watch: Watch): Promise<Tracker>;
  review(input: ReviewInput, watch: Watch): Promise<Review>;
  /** The last review after an edit of these cells; null when the workbook must be read again. */
  edit(last: Review, sheet: string, cells: readonly EditedCell[]): Promise<Review | null>;
  /** What Ragbook keeps in the workbook has changed: later edits are judged by it. */
  keep(state: State): void;
  /** The summary sheets of a review that this reviewer, or another before it, made. */
  plan(review: Review, options: PlanOptions): Promise<readonly SheetPlan[]>;
}

/** What an edit came to: one row's news, or a whole review. */
export type EditAnswer = { readonly news: RowNews } | { readonly review: Review };

/** Judges an edit: the row alone where that is enough, else the whole on the cells as edited. */
export async function judgeEdit(
  live: LiveReview,
  sheet: string,
  cells: readonly EditedCell[],
): Promise<EditAnswer | null> {
  const news = live.edit(sheet, cells);
  if (news === "unread") return null;
  return news ? { news } : { review: await live.again() };
}

export const afterEdit = (last: Review, answer: EditAnswer): Review =>
  "news" in answer ? withRow(last, answer.news) : answer.review;

export const readOf = ({ grids, state }: ReviewInput): Tracker =>
  readTracker(grids, { asAt: state.settings.asAt, corrections: state.layout });

/** Reviews in place: for the command line and for tests. */
export function directReviewer(): Reviewer {
  let live: LiveReview | null = null;
  return {
    read: async (input) => readOf(input),
    async review(input) {
      live = await LiveReview.start(input);
      return live.review;
    },
    async edit(last, sheet, cells) {
      const answer = live && (await judgeEdit(live, sheet, cells));
      return answer && afterEdit(last, answer);
    },
    keep: (state) => live?.keep(state),
    plan: async (review, options) => planSheets(review, options),
  };
}
