/** Where the sheet and the rules disagree: accept, keep with a reason, or leave aside. */
import type { Rating } from "../../../core/rating/rating";
import { ratedDue } from "../../../core/rating/dates";
import type { Review } from "../../../core/review";
import { type Child, type Element_, h } from "../dom/h";
import { longDate } from "../model/dates";
import { drawnOf, MORE } from "../model/findings";
import type { Pane } from "../model/pane";
import { decidedOf, differences, ratingKey } from "../model/ratings";
import { actionsByRow, nameOf, placeName, ratingPlace, rowKey } from "../model/select";
import { lookOf } from "../../../core/rating/looks";
import { cellName } from "../../../core/grid/address";
import type { Action } from "../../../core/tracker/tracker";
import { computedOf } from "../../../core/rating/disagreements";
import { ratingId } from "../tasks/rate";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { reasonForm } from "./finding";
import { button, buttons, fromTo, head, icon, more, small } from "./parts";
import { press, walk } from "./walk";

/** "C8 says “September 2017”, read as 30 September 2017." */
export function dueSaid(action: Action, review: Review): string | null {
  const due = ratedDue(action, review.settings.rateOn);
  const place = action.cells.due;
  if (!place || !action.dueText) return null;
  return words.differ.due(cellName(place), action.dueText, due && longDate(due));
}

/** What was decided of a difference; null when it is open. */
function decisionOf(pane: Pane, review: Review, rating: Rating): string | null {
  if (rating.override) return words.differ.kept(lookOf(rating.rating).word);
  const how = decidedOf(pane, review, rating);
  return how ? words.differ.decided[how] : null;
}

function body(tasks: Tasks, review: Review, rating: Rating, action: Action, next: string | null): Element_ {
  const computed = lookOf(computedOf(rating)).word;
  const stated = lookOf(rating.stated).word;
  const said = dueSaid(action, review);
  return h(
    "div",
    { class: "body" },
    rating.override && h("p", null, h("strong", null, words.differ.youKept(stated)), " ", rating.override.reason),
    rating.override?.stale && h("p", null, words.differ.staleReason),
    h("p", null, rating.because),
    said && h("p", { class: "quote" }, said),
    buttons(
      button("primary compact", () => tasks.rate.decide(rating, "accepted", next), words.differ.accept(computed)),
      button("compact", () => tasks.check.goTo(ratingPlace(action, rating.axis)), [
        icon("locate"),
        words.goTo.row(rating.row),
      ]),
      button("compact", () => tasks.rate.decide(rating, "ignored", next), words.differ.ignore),
    ),
    more(
      words.differ.keep(stated),
      "keep",
      ...reasonForm("keep", words.differ.reason, words.differ.reasonKept, words.differ.keep(stated), (reason) =>
        tasks.rate.keep(rating, reason, next),
      ),
    ),
  );
}

function difference(pane: Pane, tasks: Tasks, review: Review, rating: Rating, next: Rating | null): Element_ | null {
  const action = actionsByRow(review.tracker).get(rowKey(rating.sheet, rating.row));
  if (!action) return null;
  const key = `difference ${ratingKey(rating)}`;
  const open = pane.rate.open === key;
  const decision = decisionOf(pane, review, rating);
  const toggle = (): void => {
    tasks.rate.set({ open: open ? null : key });
    if (!open) tasks.check.goTo(ratingPlace(action, rating.axis));
  };
  return h(
    "li",
    { key },
    h(
      "details",
      { class: "item", open },
      h(
        "summary",
        { id: ratingId(rating, "difference"), "data-line": "", onclick: press(toggle) },
        icon("right", "icon", "turns"),
        h("span", { class: "title" }, nameOf(review.tracker, action)),
        h("span", { class: "cell" }, placeName(ratingPlace(action, rating.axis), review.tracker)),
        h(
          "span",
          { class: "under" },
          fromTo(rating.stated, computedOf(rating), words.byRules),
          decision && h("span", { class: "tag" }, decision),
        ),
        !open && h("span", { class: "under" }, rating.override ? rating.override.reason : rating.because),
      ),
      open && body(tasks, review, rating, action, next && ratingId(next, "difference")),
    ),
    decision &&
      open &&
      h(
        "p",
        { class: "reopen" },
        button("subtle compact", () => tasks.rate.reopen(rating), words.differ.reopen),
      ),
  );
}

export function differencesList(pane: Pane, tasks: Tasks, review: Review): Child {
  const all = differences(review, pane.rate.axis);
  if (all.length === 0) return null;
  const decided = all.filter((rating) => decisionOf(pane, review, rating) !== null).length;
  const name = "differences";
  const [drawn = 0] = drawnOf([{ name, items: all }], pane.rate.drawn);
  const left = all.length - drawn;
  const after = (index: number): Rating | null =>
    all.slice(index + 1).find((rating) => decisionOf(pane, review, rating) === null) ?? null;
  return h(
    "section",
    null,
    head(
      h("h2", { id: "differences", tabindex: "-1" }, words.differ.title),
      h("span", { class: "count" }, words.differ.count(decided, all.length)),
    ),
    small(words.differ.about),
    h(
      "ul",
      { class: "kinds", onkeydown: walk(() => tasks.rate.set({ open: null })) },
      all
        .slice(0, drawn)
        .map((rating, index) => difference(pane, tasks, review, rating, pane.rate.open ? after(index) : null)),
    ),
    left > 0 &&
      button(
        "subtle compact",
        () => tasks.rate.set({ drawn: { ...pane.rate.drawn, [name]: drawn + MORE } }),
        words.showMore(Math.min(MORE, left), left),
      ),
  );
}
