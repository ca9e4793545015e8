/** Writing the ratings into the tracker: which columns, and what will change, before anything is written. */
import { columnLetters } from "../../../core/grid/address";
import type { WrittenFact } from "../../../core/rating/write-back";
import type { Review } from "../../../core/review";
import type { Axis } from "../../../core/tracker/tracker";
import type { RatingColumns } from "../../desk";
import { type Element_, h } from "../dom/h";
import type { Pane } from "../model/pane";
import { ofAxis } from "../model/ratings";
import { axesOf, trackerSheets } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { back, field, heading, icon, primary, quiet, select, type View } from "./parts";

/** The columns that hold an axis' ratings on the sheets. */
function columnsOf(review: Review, axis: Axis): readonly number[] {
  const rating = axis === "Outcome" ? "ratingOutcome" : "ratingArrangements";
  const columns = trackerSheets(review.tracker)
    .flatMap(({ layout }) => layout.tables)
    .flatMap(({ columns: all }) => all.filter(({ field: held, tick }) => held === rating && tick === null));
  return [...new Set(columns.map(({ column }) => column))];
}

/** New columns unless she says otherwise: nothing of hers is written over by default. */
const targetOf = (pane: Pane, axis: Axis): number | "new" | "none" => pane.rate.target[axis] ?? "new";

function axisField(pane: Pane, tasks: Tasks, review: Review, axis: Axis): Element_ {
  const id = `write-${axis}`;
  const options = [
    { value: "new", label: words.write.newColumn },
    ...columnsOf(review, axis).map((column) => ({
      value: String(column),
      label: words.write.over(columnLetters(column)),
    })),
    { value: "none", label: words.write.none },
  ];
  const change = (value: string): void => {
    const target = value === "new" || value === "none" ? value : Number(value);
    tasks.rate.set({ target: { ...pane.rate.target, [axis]: target } });
  };
  return field(id, words.write.axis(words.axis[axis]), select({ id }, String(targetOf(pane, axis)), options, change));
}

/** What may be written beside the ratings, always in new columns. */
const BESIDE = ["Overdue", "Reason"] as const satisfies readonly WrittenFact[];

function besideBox(pane: Pane, tasks: Tasks, fact: (typeof BESIDE)[number]): Element_ {
  const { beside } = pane.rate;
  const toggle = (): void => {
    const next = new Set(beside);
    if (!next.delete(fact)) next.add(fact);
    tasks.rate.set({ beside: next });
  };
  return h(
    "div",
    { class: "check", key: fact },
    h("input", { type: "checkbox", id: `beside-${fact}`, checked: beside.has(fact), onchange: toggle }),
    h("label", { for: `beside-${fact}` }, words.write.beside[fact]),
  );
}

function columnsToWrite(pane: Pane, review: Review): readonly RatingColumns[] {
  const axes = axesOf(review).flatMap((fact) => {
    const column = targetOf(pane, fact);
    return column === "none" ? [] : [{ fact, column }];
  });
  return [
    ...axes,
    ...BESIDE.filter((fact) => pane.rate.beside.has(fact)).map((fact) => ({ fact, column: "new" as const })),
  ];
}

function changeOf(review: Review, { fact, column }: RatingColumns): string {
  const actions = review.tracker.actions.length;
  if (column === "new") return words.write.adds(words.write.facts[fact], actions);
  const ratings = ofAxis(review, fact as Axis);
  const differing = ratings.filter(({ stated, rating }) => stated !== rating).length;
  return words.write.changes(differing, ratings.length, columnLetters(column));
}

export function writeView(pane: Pane, tasks: Tasks, review: Review): View {
  const columns = columnsToWrite(pane, review);
  return {
    title: words.write.title,
    main: [
      back(words.steps.rate, () => tasks.go("rate")),
      heading(words.write.title),
      quiet(words.write.about),
      h(
        "div",
        { class: "two" },
        axesOf(review).map((axis) => axisField(pane, tasks, review, axis)),
      ),
      h(
        "fieldset",
        null,
        h("legend", { class: "label" }, words.write.besideLegend),
        BESIDE.map((fact) => besideBox(pane, tasks, fact)),
      ),
      h(
        "section",
        null,
        h("h2", null, words.write.will),
        h(
          "ul",
          { class: "lines" },
          columns.map((column) =>
            h("li", { key: column.fact }, icon("pencil"), h("span", { class: "title" }, changeOf(review, column))),
          ),
          h("li", { key: "lock" }, icon("lock"), h("span", { class: "title" }, words.write.nothingElse)),
        ),
      ),
    ],
    promise: words.promise.undo,
    buttons: primary(
      words.write.button(columns.length, review.tracker.actions.length),
      () => tasks.rate.write(columns),
      null,
      {
        disabled: columns.length === 0,
      },
    ),
  };
}
