import type { RatingColumns } from "../../desk";
import { decide } from "../../../core/rating/decide";
import type { Rating } from "../../../core/rating/rating";
import type { Change } from "../../../core/movement/movement";
import type { Decision } from "../../../core/settings/settings";
import { focusSoon, HEADING } from "../focus";
import type { RateView, RowFilter } from "../model/pane";
import { ratingKey } from "../model/ratings";
import { reviewed } from "../model/select";
import { words } from "../words";
import { type Bench, quickly, refresh, run } from "./run";

export interface RateTasks {
  readonly set: (part: Partial<RateView>) => void;
  /** Shows the rows behind a bar, a month or a movement in the list of ratings. */
  readonly show: (filter: RowFilter | null) => void;
  /** Decides a difference, and goes on to the next. */
  readonly decide: (rating: Rating, how: Decision["how"], next: string | null) => void;
  readonly keep: (rating: Rating, reason: string, next: string | null) => void;
  /** Takes a decision back. */
  readonly reopen: (rating: Rating) => void;
  /** Answers whether the two actions of a doubtful change are one. */
  readonly confirm: (change: Change, same: boolean) => void;
  readonly write: (columns: readonly RatingColumns[]) => void;
}

/** The id of a rating's summary, in the list of differences or in the list of all. */
export const ratingId = (rating: Rating, list: "difference" | "rating"): string => `${list} ${ratingKey(rating)}`;

export const rateTasks = (bench: Bench): RateTasks => {
  const { store, desk } = bench;
  const set = (part: Partial<RateView>): void => store.set({ rate: { ...store.get().rate, ...part } });

  /** Keeps a decision in the workbook, or takes it back. */
  const note = async (rating: Rating, how: Decision["how"] | null): Promise<void> => {
    const { review } = store.get();
    if (!review) return;
    const state = await desk.loadState();
    const kept = decide(state, review.tracker, rating, how);
    if (kept.decisions.length > 0 || state.decisions.length > 0) await desk.saveState(kept);
    store.set({ kept });
    set({ open: null });
  };

  /** Puts an override in force, or out of it. */
  const override = async (rating: Rating, kept: Parameters<typeof desk.override>[2]): Promise<void> => {
    const { review } = store.get();
    if (review) store.set(reviewed(store.get(), await desk.override(review, rating, kept)));
  };

  return {
    set,
    show(filter) {
      set({ filter, drawn: {} });
      focusSoon("all-ratings");
    },
    decide: (rating, how, next) =>
      quickly(bench, words.keep.stopped, async () => {
        if (rating.override) await override(rating, null);
        await note(rating, how);
        store.set({ status: words.differ.said(how, rating) });
        focusSoon(next ?? "differences");
      }),
    keep: (rating, reason, next) =>
      quickly(bench, words.keep.stopped, async () => {
        if (!rating.stated) return;
        await override(rating, { colour: rating.stated, reason });
        await note(rating, null);
        store.set({ status: words.differ.said("kept", rating) });
        focusSoon(next ?? "differences");
      }),
    reopen: (rating) =>
      quickly(bench, words.keep.stopped, async () => {
        if (rating.override) await override(rating, null);
        await note(rating, null);
        store.set({ status: words.differ.reopened });
        focusSoon(ratingId(rating, "difference"));
      }),
    confirm: (change, same) =>
      quickly(bench, words.movement.notConfirmed, async () => {
        const { review } = store.get();
        if (!review) return;
        store.set(reviewed(store.get(), await desk.confirmMatch(review, change, same)));
        store.set({ status: words.movement.confirmed(same) });
        focusSoon("movement");
      }),
    write(columns) {
      const { review } = store.get();
      if (!review) return;
      run(bench, {
        step: "rate",
        title: words.write.working(review.ratings.length),
        stopped: words.write.stopped,
        writes: true,
        job: (watch) => desk.writeRatings(review, columns, watch),
        then: (receipt) => {
          store.set({ receipt, place: "rate", step: "rate", status: receipt.what });
          focusSoon(HEADING);
          refresh(bench);
        },
      });
    },
  };
};
