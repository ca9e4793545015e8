/** Rate: the ratings to look at, the differences to decide, what falls due when. */
import type { Review } from "../../../core/review";
import type { Axis } from "../../../core/tracker/tracker";
import { type Child, h } from "../dom/h";
import { longDate } from "../model/dates";
import type { Pane } from "../model/pane";
import { differenceCount, differences } from "../model/ratings";
import { asAtOf, axesOf, judgedOn } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { bars } from "./bars";
import { differencesList } from "./differences";
import { months } from "./months";
import { movement } from "./movement";
import { changedRatings, receiptNote, staleNote } from "./notes";
import { button, choice, heading, primary, quiet, type View } from "./parts";
import { ratingsList } from "./ratings";

function axes(pane: Pane, tasks: Tasks, review: Review): Child {
  const shown = axesOf(review);
  if (shown.length < 2) return null;
  const next = pane.stale?.next;
  const second = (axis: Axis): string =>
    next
      ? words.rate.wouldChange(changedRatings(review, next.ratings).filter(({ after }) => after.axis === axis).length)
      : words.rate.differ(differences(review, axis).length);
  return choice(
    "axis",
    words.rate.axis,
    pane.rate.axis,
    shown.map((value) => ({
      value,
      content: [h("span", null, words.axis[value]), " ", h("span", { class: "of" }, second(value))],
    })),
    (value) => tasks.rate.set({ axis: value as Axis, open: null, filter: null, drawn: {} }),
  );
}

/** The date that the ratings shown were made for. */
const madeFor = (pane: Pane): string | null => {
  const kept = pane.stale?.before ?? pane.kept;
  const { date } = asAtOf({ kept, tracker: pane.tracker });
  return date && longDate(date);
};

export function rateView(pane: Pane, tasks: Tasks, review: Review): View {
  const count = review.tracker.actions.length;
  const differ = differenceCount(review);
  const unrated = review.ratings.filter(({ rating }) => rating === null).length;
  const before = pane.stale?.before ?? pane.kept;
  return {
    title: words.rate.title(count),
    main: [
      heading(words.rate.title(count)),
      quiet(words.rate.about(review.rules.name, pane.stale ? madeFor(pane) : null, differ, unrated)),
      staleNote(pane, tasks),
      receiptNote(pane, tasks),
      axes(pane, tasks, review),
      bars(pane, tasks, review),
      differencesList(pane, tasks, review),
      months(tasks, review, judgedOn({ kept: before, tracker: review.tracker })),
      movement(tasks, review),
      ratingsList(pane, tasks, review),
    ],
    promise: pane.stale ? words.promise.reads : words.promise.notWritten,
    buttons: pane.stale
      ? primary(words.stale.rate, () => tasks.perform("rate"), "again")
      : [button("", () => tasks.go("write"), words.write.open), primary(words.rate.next, () => tasks.go("report"))],
  };
}
