/** What stands above the results: that they are out of date, or what was just written. */
import type { Rating } from "../../../core/rating/rating";
import type { Review } from "../../../core/review";
import { type Child, type Element_, h } from "../dom/h";
import { longDate } from "../model/dates";
import type { Pane } from "../model/pane";
import { ratingKey } from "../model/ratings";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { button, buttons, fromTo, icon, note } from "./parts";

interface Changed {
  readonly before: Rating;
  readonly after: Rating;
}

/** Ratings that another review would change. */
export function changedRatings(before: Review, after: readonly Rating[]): readonly Changed[] {
  const known = new Map(before.ratings.map((rating) => [ratingKey(rating), rating]));
  return after.flatMap((rating) => {
    const was = known.get(ratingKey(rating));
    return was && was.rating !== rating.rating ? [{ before: was, after: rating }] : [];
  });
}

/** Changes named, the rest counted. */
const NAMED = 4;

/** What would change, a line each. */
export const changeLines = (changes: readonly Changed[], named = NAMED): Child =>
  h(
    "ul",
    { class: "lines whatif" },
    changes
      .slice(0, named)
      .map(({ before, after }) =>
        h(
          "li",
          { key: ratingKey(after) },
          h("span", { class: "num" }, after.ref ?? words.row(after.row)),
          h("span", { class: "title" }, `${words.axis[after.axis]}: ${after.because}`),
          fromTo(before.rating, after.rating, words.becomes),
        ),
      ),
    changes.length > named && h("li", { key: "more" }, h("span", null), words.stale.more(changes.length - named)),
  );

function whatChanges({ stale, review }: Pane): Child {
  if (!stale || !review) return null;
  if (stale.why !== "date") return h("p", null, words.stale.why[stale.why]);
  if (!stale.next) return h("p", null, words.stale.working);
  const changes = changedRatings(review, stale.next.ratings);
  return [h("p", null, words.stale.would(changes.length)), changes.length > 0 && changeLines(changes)];
}

/** Marked at once, the old results still readable below. */
export function staleNote(pane: Pane, tasks: Tasks): Element_ | null {
  const { stale } = pane;
  if (!stale || !pane.review) return null;
  const title = stale.why === "date" ? words.stale.date(stale.what && longDate(stale.what)) : words.stale.title;
  const revert = stale.before && buttons(button("compact", tasks.setup.keepBefore, words.stale.keep));
  return note("again", title, true, whatChanges(pane), revert);
}

/** What was written last, and Undo while it can be undone. */
export function receiptNote({ receipt, activities }: Pane, tasks: Tasks): Element_ | null {
  if (!receipt) return null;
  const canUndo = receipt.canUndo && (activities[0]?.canUndo ?? true);
  return note(
    "tick",
    receipt.what,
    false,
    receipt.changes.length > 0 &&
      h(
        "ul",
        { class: "small" },
        receipt.changes.slice(0, NAMED).map((change) => h("li", { key: change }, change)),
        receipt.changes.length > NAMED && h("li", { key: "more" }, words.activity.more(receipt.changes.length - NAMED)),
      ),
    canUndo && buttons(button("compact", tasks.undo, [icon("undo"), words.undo.button])),
  );
}
