/** What moved since the last report: arrows and words, each leading to its rows. */
import type { ActionPlace, Change, ChangeKind } from "../../../core/movement/movement";
import type { Review } from "../../../core/review";
import { type Element_, h } from "../dom/h";
import { longDate } from "../model/dates";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { button, buttons, head, hiddenText, icon, link, more, small } from "./parts";

/** The arrow of a change: better, worse, come, gone, moved on. */
const SIGN: Readonly<Record<ChangeKind, string>> = {
  closed: "tick",
  "re-rated-better": "up",
  "re-rated-worse": "fall",
  reopened: "fall",
  new: "plus",
  vanished: "minus",
  "date-moved": "later",
  "date-moved-without-reason": "later",
  renumbered: "same",
  reworded: "same",
  split: "same",
  "owner-changed": "same",
  doubtful: "ask",
};

const SHOWN = 100;

const placesOf = ({ after }: Change): readonly ActionPlace[] =>
  after === null ? [] : Array.isArray(after) ? (after as readonly ActionPlace[]) : [after as ActionPlace];

function line(tasks: Tasks, change: Change, index: number): Element_ {
  const [place] = placesOf(change);
  const ref = (place ?? change.before)?.ref;
  const go =
    place && link(() => tasks.check.goTo({ ...place, column: 1 }), words.row(place.row), { class: "link small" });
  return h(
    "li",
    { key: index },
    icon(SIGN[change.change]),
    h(
      "span",
      { class: "title" },
      hiddenText(words.movement.kinds[change.change]),
      " ",
      [ref, change.what].filter(Boolean).join(": "),
    ),
    go,
    change.change === "doubtful" && place && change.before && answers(tasks, change),
  );
}

/** Whether two actions that are alike are one: only the officer can say. */
const answers = (tasks: Tasks, change: Change): Element_ =>
  buttons(
    ...[true, false].map((same) =>
      button("compact", () => tasks.rate.confirm(change, same), [
        same ? words.movement.same : words.movement.different,
        hiddenText(words.movement.which(change.what)),
      ]),
    ),
  );

/** Changes of one kind, counted, to open. */
const kind = (tasks: Tasks, name: ChangeKind, changes: readonly Change[]): Element_ =>
  h(
    "li",
    { key: name },
    icon(SIGN[name]),
    more(
      words.movement.count(changes.length, name),
      name,
      h(
        "ul",
        { class: "lines" },
        changes.slice(0, SHOWN).map((change, index) => line(tasks, change, index)),
      ),
      changes.length > SHOWN && small(words.movement.rest(changes.length - SHOWN)),
    ),
  );

export function movement(tasks: Tasks, review: Review): Element_ | null {
  if (!review.movement) return null;
  const { since, changes } = review.movement;
  const kinds = (Object.keys(SIGN) as ChangeKind[])
    .map((name) => ({ name, held: changes.filter(({ change }) => change === name) }))
    .filter(({ held }) => held.length > 0);
  return h(
    "section",
    null,
    head(
      h("h2", { id: "movement", tabindex: "-1" }, words.movement.title),
      h("span", { class: "small quiet" }, words.movement.since(longDate(since))),
    ),
    kinds.length === 0
      ? h("p", null, words.movement.none)
      : h(
          "ul",
          { class: "lines movement" },
          kinds.map(({ name, held }) => kind(tasks, name, held)),
        ),
  );
}
