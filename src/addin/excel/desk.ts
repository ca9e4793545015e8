import { findingKey } from "../../core/findings/key";
import { confirmMatch } from "../../core/movement/confirm";
import { keepRating } from "../../core/rating/keep";
import type { Review } from "../../core/review";
import type { State } from "../../core/settings/settings";
import { PlainError, type Desk, type Receipt, type Watch } from "../desk";
import type { Reviewer } from "../reviewer";
import type { Session } from "../session";
import { listen, readEdit } from "./events";
import { writeActivity } from "./tasks/activity";
import { applyFixes } from "./tasks/fixes";
import { clearMarks, markFindings } from "./tasks/marks";
import { goTo, selection } from "./tasks/navigate";
import { writeRatings } from "./tasks/ratings";
import { readForReview } from "./tasks/read";
import { goToRules, useRules } from "./tasks/rules";
import { makeSheets, previewSheets } from "./tasks/sheets";
import { loadState, saveState } from "./tasks/state";

/** The desk over Excel. Reading and writing tasks run one at a time, in the order asked. */
export function excelDesk(session: Session, reviewer: Reviewer): Desk {
  const judge = async (watch: Watch): Promise<Review> => {
    const input = await readForReview(session, watch);
    watch.progress({ stage: "Checking and rating", done: 0, of: 0 });
    const review = await reviewer.review(input, watch);
    watch.signal.throwIfAborted();
    session.latest = review;
    session.goodRules = review.rules;
    session.tell({ kind: "review", review });
    return review;
  };
  /** Changes the state and judges again by it. */
  const rejudge = (change: (state: State) => State): Promise<Review> =>
    session.writeInTurn(async () => {
      await saveState(change(await loadState()));
      return judge(UNWATCHED);
    });

  /** For tasks that change what the workbook keeps: edits after them are judged by it. */
  const keeping = (task: () => Promise<Receipt>): Promise<Receipt> =>
    session.writeInTurn(async () => {
      const receipt = await task();
      // The task is done: what can't be read now is read at the next review.
      const state = await loadState().catch((error: unknown) => {
        if (error instanceof PlainError) return null;
        throw error;
      });
      if (state) reviewer.keep(state);
      return receipt;
    });

  return {
    read: (watch) =>
      session.inTurn(async () => {
        const input = await readForReview(session, watch);
        watch.progress({ stage: "Finding the trackers", done: 0, of: 0 });
        return reviewer.read(input, watch);
      }),
    review: (watch) => session.inTurn(() => judge(watch)),
    latest: () => session.latest,
    subscribe: (listener) => session.subscribe(listener),
    activities: () => session.activities(),
    loadState: () => session.inTurn(loadState),
    saveState: (state) =>
      session.writeInTurn(async () => {
        await saveState(state);
        reviewer.keep(state);
      }),
    goTo,
    selection,
    dismiss: (_review, finding, reason) => {
      const key = findingKey(finding);
      return rejudge((state) => {
        const others = state.dismissals.filter((one) => one.finding !== key);
        const added = reason === null ? [] : [{ finding: key, reason, when: session.today() }];
        return { ...state, dismissals: [...others, ...added] };
      });
    },
    override: (review, rating, kept) =>
      rejudge((state) => keepRating(state, review, rating, kept, state.settings.preparedBy, session.today())),
    confirmMatch: (review, change, same) => rejudge((state) => confirmMatch(state, review, change, same)),
    previewSheets: (review) => session.inTurn(() => previewSheets(reviewer, review)),
    makeSheets: (review, ids, watch) => keeping(() => makeSheets(session, reviewer, review, ids, watch)),
    showRules: async (review) => {
      if (await session.inTurn(goToRules)) return { what: "The rules sheet is open", changes: [], canUndo: false };
      return session.writeInTurn(() => useRules(session, review.rules));
    },
    useRules: (table) => session.writeInTurn(() => useRules(session, table)),
    writeRatings: (review, columns, watch) => session.writeInTurn(() => writeRatings(session, review, columns, watch)),
    applyFixes: (fixes) => session.writeInTurn(() => applyFixes(session, fixes)),
    markFindings: (review) => session.writeInTurn(() => markFindings(session, review)),
    clearMarks: () => session.writeInTurn(() => clearMarks(session)),
    writeActivity: () => session.writeInTurn(() => writeActivity(session)),
    undo: () => keeping(() => undo(session)),
  };
}

/**
 * Follows the officer's own changes while the page is open: the pane hears at once that what it shows is out of date,
 * and a changed row is judged again. What else may have changed waits until she presses a button.
 */
export const watchSheets = (session: Session, reviewer: Reviewer): Promise<void> =>
  listen(session, (change) => {
    session.tell({ kind: "changed", sheet: change.sheet });
    session
      .inTurn(async () => {
        const { latest } = session;
        if (!latest || change.address === null) return;
        const cells = await readEdit(change);
        const review = cells && (await reviewer.edit(latest, change.sheet, cells));
        if (!review) return;
        session.latest = review;
        session.tell({ kind: "review", review });
      })
      .catch((error: unknown) => {
        // What Excel could not read now is read at the next review; that the list is out of date has been said.
        if (!(error instanceof PlainError)) session.tell({ kind: "stopped", screen: "check", error });
      });
  });

const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };

async function undo(session: Session) {
  const undoing = session.takeUndo();
  if (!undoing) throw new PlainError("There is nothing to undo.");
  try {
    return session.did(`Undone: ${undoing.what}`, await undoing.run(), null);
  } catch (error) {
    session.keepUndo(undoing);
    if (!(error instanceof PlainError)) throw error;
    throw new PlainError(
      `${error.message} Some of it may be undone and some not: press Undo again to finish.`,
      error.place,
      error.details,
    );
  }
}
