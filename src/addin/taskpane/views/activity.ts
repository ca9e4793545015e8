/** What Ragbook did in this session, newest first, with Undo for the last thing written. */
import type { Activity } from "../../desk";
import { type Element_, h } from "../dom/h";
import { clock } from "../model/dates";
import type { Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { back, button, heading, more, primary, quiet, type View } from "./parts";

/** Changes named under one line of the log. */
const NAMED = 200;

const line = (activity: Activity, tasks: Tasks, key: number): Element_ =>
  h(
    "li",
    { key },
    h("span", { class: "num small quiet" }, clock(activity.when)),
    h("span", { class: "title" }, activity.what),
    activity.canUndo && button("subtle compact", tasks.undo, words.undo.short),
    activity.changes.length > 0 &&
      h(
        "div",
        { class: "under" },
        more(
          words.activity.changes(activity.changes.length),
          `${key}`,
          h(
            "ul",
            null,
            activity.changes.slice(0, NAMED).map((change, index) => h("li", { key: index }, change)),
            activity.changes.length > NAMED &&
              h("li", { key: "more" }, words.activity.more(activity.changes.length - NAMED)),
          ),
        ),
      ),
  );

export const activityLines = (activities: readonly Activity[], tasks: Tasks): Element_ =>
  activities.length === 0
    ? h("p", { class: "quiet" }, words.activity.none)
    : h(
        "ul",
        { class: "lines activity" },
        activities.map((activity, index) => line(activity, tasks, activities.length - index)),
      );

export function activityView(pane: Pane, tasks: Tasks): View {
  return {
    title: words.aside.activity.name,
    main: [
      back(words.steps[pane.step], () => tasks.go(pane.step)),
      heading(words.aside.activity.name),
      quiet(words.activity.about),
      activityLines(pane.activities.slice(0, 200), tasks),
    ],
    promise: pane.activities.length > 0 ? words.activity.promise : null,
    buttons: primary(words.activity.write, tasks.writeActivity, null),
  };
}
