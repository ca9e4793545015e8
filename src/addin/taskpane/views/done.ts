/** The report is made: what, where, and the way back. */
import type { Review } from "../../../core/review";
import { type Element_, h } from "../dom/h";
import { clock, longDate } from "../model/dates";
import type { Pane, ReportView } from "../model/pane";
import { isOutdated } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { activityLines } from "./activity";
import { button, buttons, head, heading, icon, link, note, primary, quiet, type View } from "./parts";

type Made = NonNullable<ReportView["made"]>;

/** The sheets that were made, under the names they stand by. */
const sheetsOf = (pane: Pane, made: Made): readonly string[] =>
  (pane.report.previews ?? [])
    .filter(({ plan }) => made.ids === null || made.ids.includes(plan.id))
    .map(({ plan, standsAs }) => standsAs ?? plan.name);

const sheetLine = (tasks: Tasks, name: string): Element_ =>
  h(
    "li",
    { key: name },
    icon("sheets"),
    h(
      "span",
      { class: "title" },
      link(() => tasks.report.openSheet(name), name),
    ),
  );

/** What to think of before the paper goes out. */
function beforeSending(review: Review): readonly string[] {
  const kept = review.ratings.filter(({ override }) => override !== null).length;
  const unrated = review.ratings.filter(({ rating }) => rating === null).length;
  return [
    ...(kept > 0 ? [words.done.kept(kept)] : []),
    ...(unrated > 0 ? [words.done.unrated(unrated)] : []),
    ...(review.findings.length > 0 ? [words.done.open(review.findings.length)] : []),
    words.done.save,
  ];
}

export function doneView(pane: Pane, tasks: Tasks, review: Review, made: Made): View {
  const { committee, meetingDate } = review.settings;
  const sheets = sheetsOf(pane, made);
  const [first] = sheets;
  const count = made.ids?.length ?? sheets.length;
  const undoable = made.receipt.canUndo && (pane.activities[0]?.canUndo ?? true);
  return {
    title: words.done.title(count),
    main: [
      heading(words.done.title(count)),
      quiet(words.done.about(clock(made.when), committee, meetingDate && longDate(meetingDate))),
      isOutdated(pane) && note("again", words.done.outdated, true, h("p", null, words.done.outdatedAbout)),
      note(
        "tick",
        words.done.yours,
        false,
        h("p", null, made.receipt.what),
        undoable && buttons(button("compact", tasks.undo, [icon("undo"), words.done.undo(count)])),
      ),
      sheets.length > 0 &&
        h(
          "section",
          { class: "plain" },
          head(
            h("h2", null, words.done.sheets),
            link(tasks.report.chooseAgain, words.done.again, { class: "link small" }),
          ),
          h(
            "ul",
            { class: "lines" },
            sheets.map((name) => sheetLine(tasks, name)),
          ),
        ),
      h(
        "section",
        null,
        h("h2", null, words.done.before),
        h(
          "ul",
          { class: "lines" },
          beforeSending(review).map((line) =>
            h("li", { key: line }, icon("info"), h("span", { class: "title" }, line)),
          ),
        ),
      ),
      h(
        "section",
        null,
        head(
          h("h2", null, words.activity.today),
          link(() => tasks.go("activity"), words.activity.all, { class: "link small" }),
        ),
        activityLines(pane.activities.slice(0, 4), tasks),
      ),
    ],
    promise: words.promise.ours,
    buttons: isOutdated(pane)
      ? primary(words.done.makeAgain, tasks.report.chooseAgain, "again")
      : first
        ? primary(words.done.openSheet(first), () => tasks.report.openSheet(first))
        : button("primary-width", tasks.report.chooseAgain, words.done.again),
  };
}
