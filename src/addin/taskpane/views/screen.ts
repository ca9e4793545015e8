/** Which screen the pane shows. */
import type { Review } from "../../../core/review";
import type { Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { activityView } from "./activity";
import { blankView, failedView, openingView, workView } from "./busy";
import { checkView } from "./check";
import { doneView } from "./done";
import { fixesView } from "./fixes";
import { heading, primary, quiet, type View } from "./parts";
import { rateView } from "./rate";
import { reportView } from "./report";
import { emptyView, startView } from "./start";
import { writeView } from "./write";

/** A step that needs an earlier one. */
const firstRate = (pane: Pane, tasks: Tasks): View => ({
  title: words.report.first,
  main: [heading(words.report.first), quiet(words.report.firstAbout)],
  promise: words.promise.reads,
  buttons: primary(words.rate.working(pane.tracker?.actions.length ?? 0).replace(/^Rating/, "Rate"), () =>
    tasks.perform("rate"),
  ),
});

type Reviewed = (pane: Pane, tasks: Tasks, review: Review) => View;

const REVIEWED: Partial<Record<Pane["place"], Reviewed>> = {
  check: checkView,
  fixes: fixesView,
  rate: rateView,
  write: writeView,
  report: (pane, tasks, review) =>
    pane.report.made ? doneView(pane, tasks, review, pane.report.made) : reportView(pane, tasks, review),
};

export function screenOf(pane: Pane, tasks: Tasks): View {
  const { place, tracker, review } = pane;
  if (pane.work) return workView(pane.work);
  if (pane.failure) return failedView(pane, tasks, pane.failure);
  if (place === "activity") return activityView(pane, tasks);
  if (place === "settings") return pane.asides?.settingsView(pane, tasks) ?? openingView(words.aside.settings.name);
  if (place === "help") {
    return pane.library && pane.asides
      ? pane.asides.helpView(pane, tasks, pane.library)
      : openingView(words.aside.help.name);
  }
  if (place === "rules") return pane.asides?.rulesView(pane, tasks) ?? openingView(words.aside.rules.name);
  if (!tracker) return blankView();
  if (place === "layout") return pane.asides?.layoutView(pane, tasks, tracker) ?? openingView(words.aside.layout.name);
  if (tracker.actions.length === 0) return emptyView(tasks, tracker);
  const step = REVIEWED[place];
  if (step && review && (place !== "check" || pane.done.has("check"))) return step(pane, tasks, review);
  return place === "rate" || place === "report" ? firstRate(pane, tasks) : startView(pane, tasks, tracker);
}
