/** Every rating with its reason, or those behind a bar, a month or a movement. */
import type { Rating } from "../../../core/rating/rating";
import type { Review } from "../../../core/review";
import { type Element_, h } from "../dom/h";
import { drawnOf, MORE } from "../model/findings";
import type { Pane } from "../model/pane";
import { ofAxis, ratingKey } from "../model/ratings";
import { actionsByRow, nameOf, ratingPlace, rowKey } from "../model/select";
import { ratingId } from "../tasks/rate";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { dueSaid } from "./differences";
import { button, buttons, head, icon, link, rating as label } from "./parts";
import { press, walk } from "./walk";

/** Drawn of all ratings before she asks for more. */
const FIRST = 10;

function line(pane: Pane, tasks: Tasks, review: Review, rating: Rating): Element_ | null {
  const action = actionsByRow(review.tracker).get(rowKey(rating.sheet, rating.row));
  if (!action) return null;
  const key = `rating ${ratingKey(rating)}`;
  const open = pane.rate.open === key;
  const said = open ? dueSaid(action, review) : null;
  const go = (): void => tasks.check.goTo(ratingPlace(action, rating.axis));
  const toggle = (): void => {
    tasks.rate.set({ open: open ? null : key });
    if (!open) go();
  };
  return h(
    "li",
    { key },
    h(
      "details",
      { class: "item", open },
      h(
        "summary",
        { id: ratingId(rating, "rating"), "data-line": "", onclick: press(toggle) },
        icon("right", "icon", "turns"),
        h("span", { class: "title" }, [action.ref, nameOf(review.tracker, action)].filter(Boolean).join(" · ")),
        h("span", { class: "cell" }, words.row(rating.row)),
        h(
          "span",
          { class: "under" },
          label(rating.rating),
          rating.overdue && h("span", { class: "word" }, words.rate.overdue(rating.daysOverdue)),
          rating.override && h("span", { class: "tag" }, words.rate.keptByYou),
        ),
        !open && h("span", { class: "under" }, rating.because),
      ),
      open &&
        h(
          "div",
          { class: "body" },
          h("p", null, rating.because),
          rating.override && h("p", null, words.rate.overrideReason(rating.override.reason)),
          said && h("p", { class: "quote" }, said),
          action.owners.length > 0 && h("p", { class: "small" }, words.rate.owner(action.owners.join("; "))),
          buttons(button("compact", go, [icon("locate"), words.goTo.row(rating.row)])),
        ),
    ),
  );
}

export function ratingsList(pane: Pane, tasks: Tasks, review: Review): Element_ {
  const { filter, axis, drawn: asked } = pane.rate;
  const all = ofAxis(review, axis);
  const shown = filter ? all.filter(({ sheet, row }) => filter.rows.has(rowKey(sheet, row))) : all;
  const [drawn = 0] = drawnOf([{ name: "all", items: shown }], { all: asked.all ?? FIRST });
  const left = shown.length - drawn;
  return h(
    "section",
    null,
    head(
      h("h2", { id: "all-ratings", tabindex: "-1" }, filter ? filter.label : words.rate.all),
      filter
        ? link(() => tasks.rate.show(null), words.rate.showAll, { class: "link small" })
        : h("span", { class: "count" }, all.length),
    ),
    h(
      "ul",
      { class: "kinds", onkeydown: walk(() => tasks.rate.set({ open: null })) },
      shown.slice(0, drawn).map((rating) => line(pane, tasks, review, rating)),
    ),
    left > 0 &&
      button(
        "subtle compact",
        () => tasks.rate.set({ drawn: { ...asked, all: drawn + MORE } }),
        words.showMore(Math.min(MORE, left), left),
      ),
  );
}
