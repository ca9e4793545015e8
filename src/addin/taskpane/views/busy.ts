/** While a long task runs, and when one stopped. */
import { type Element_, h } from "../dom/h";
import type { Failure, Pane, Work } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { button, heading, icon, more, note, primary, quiet, small, type View } from "./parts";

const stage = ({ name, done, of }: Work["stages"][number], isLast: boolean): Element_ =>
  h(
    "li",
    { class: isLast ? "current" : "done", "aria-current": isLast ? "step" : null, key: name },
    isLast ? h("span", { class: "spinner", "aria-hidden": "true" }) : icon("tick", "icon-20"),
    h("span", null, name),
    of > 0 && h("span", { class: "count" }, isLast ? words.work.of(done, of) : String(of)),
  );

export function workView(work: Work): View {
  const last = work.stages.at(-1);
  return {
    title: work.title,
    main: [
      heading(work.title),
      quiet(words.work.goOn),
      h(
        "div",
        null,
        h("progress", {
          "aria-label": work.title,
          max: last && last.of > 0 ? last.of : null,
          value: last && last.of > 0 ? last.done : null,
        }),
      ),
      h(
        "ol",
        { class: "stages" },
        work.stages.map((each) => stage(each, each === last)),
      ),
    ],
    promise: work.promise,
    buttons: button("primary-width", work.cancel, words.work.cancel),
  };
}

/** What she can do herself, by Excel's own code. */
const WAYS: readonly { readonly code: RegExp; readonly sign: string; readonly way: keyof typeof words.failed.ways }[] =
  [
    { code: /AccessDenied|PasswordRequired/, sign: "lock", way: "protected" },
    { code: /ReadOnly/, sign: "lock", way: "readOnly" },
    { code: /CellEditMode/, sign: "pencil", way: "editing" },
  ];

function ways(failure: Failure): Element_ | null {
  const way = WAYS.find(({ code }) => code.test(failure.details));
  if (!way) return null;
  const { title, steps } = words.failed.ways[way.way];
  return h(
    "section",
    null,
    h("h2", null, words.failed.can),
    note(
      way.sign,
      title,
      false,
      h(
        "ol",
        { class: "numbered" },
        steps.map((step) => h("li", { key: step }, step)),
      ),
    ),
  );
}

export function failedView(pane: Pane, tasks: Tasks, failure: Failure): View {
  const undoable = pane.activities.some(({ canUndo }) => canUndo);
  return {
    title: failure.title,
    main: [
      h("div", { role: "alert" }, heading(failure.title), h("p", null, failure.message)),
      ways(failure),
      h(
        "section",
        null,
        pane.review && h("p", null, words.failed.safe),
        more(
          words.failed.details,
          "details",
          h("p", { class: "quote" }, failure.details),
          small(words.failed.detailsAbout),
        ),
      ),
    ],
    promise: undoable ? words.failed.promiseUndo : words.failed.promise,
    buttons: [button("", tasks.leaveFailure, words.failed.back), primary(words.failed.again, failure.again, "again")],
  };
}

/** Before the first reading is there. */
export const blankView = (): View => ({
  title: words.name,
  main: [heading(words.name), quiet(words.start.reading)],
  promise: null,
  buttons: null,
});

/** While a screen a step aside is fetched. */
export const openingView = (name: string): View => ({
  title: name,
  main: [heading(name), quiet(words.opening)],
  promise: null,
  buttons: null,
});
