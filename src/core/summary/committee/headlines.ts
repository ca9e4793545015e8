/** Up to four sentences in plain English, made from the figures. */
import { daysBetween, showDate } from "../../grid/dates";
import { comingUp } from "../report/ahead";
import { movementSentence } from "../report/changed";
import { disagreementsOf } from "../report/disagreements";
import { isOpen, ratingOf } from "../report/figures";
import type { Tally } from "../report/figures";
import type { Report } from "../report/report";
import { greenIsOnTarget } from "../report/rule-words";
import { are, count, fall, figure } from "../text/words";
import { filled, HEADLINE, wording } from "../wording";

/** "23 of 26 actions are on target", "All 26 actions are complete". */
export function shareOf(number: number, of: number, what: string): string {
  if (of === 1) return number === 1 ? `The one action is ${what}` : `The one action is not ${what}`;
  if (number === of) return `All ${figure(of)} actions are ${what}`;
  if (number === 0) return `None of the ${figure(of)} actions is ${what}`;
  return `${figure(number)} of ${figure(of)} actions ${number === 1 ? "is" : "are"} ${what}`;
}

export const greenWords = (report: Report): string =>
  greenIsOnTarget(report.review.rules) ? "on target" : "rated Green";

/** Due before the meeting; within the days that count as soon where no meeting is set. */
export function dueSoon(report: Report): { readonly number: number; readonly when: string } | null {
  const coming = comingUp(report);
  if (!coming) return null;
  if (coming.ahead.meeting)
    return {
      number: coming.coming.filter((one) => one.beforeMeeting && !one.starts).length,
      when: "before the meeting",
    };
  const { dueSoonDays } = report.review.settings;
  const number = report.entries.filter((entry) => {
    const end = entry.action.due.end;
    if (!isOpen(entry) || !end || !entry.asAt || end < entry.asAt) return false;
    return daysBetween(entry.asAt, end) <= dueSoonDays;
  }).length;
  return { number, when: `within ${count(dueSoonDays, "day")}` };
}

/** The first sentence: how the plan stands. */
export function headline(report: Report, all: Tally): string {
  if (all.actions === 0) return "The tracker holds no actions.";
  const soon = dueSoon(report);
  const green = all.rated.Outcome.get("Green") ?? 0;
  const due = soon ? fall(soon.number, `due ${soon.when}`) : "";
  const complete = all.complete === all.actions;
  const ours = [
    complete ? shareOf(all.actions, all.actions, "complete") : shareOf(green, all.actions, greenWords(report)),
    complete ? "" : are(all.complete, "complete"),
    are(all.overdue, "overdue"),
    due,
  ];
  return filled(
    wording(
      report.review.settings,
      HEADLINE,
      ours
        .filter(Boolean)
        .map((part) => `${part}.`)
        .join(" "),
    ),
    {
      actions: figure(all.actions),
      green: figure(green),
      complete: figure(all.complete),
      overdue: figure(all.overdue),
      due: soon ? figure(soon.number) : "",
    },
  );
}

function aheadSentence(report: Report): string {
  const found = comingUp(report);
  if (!found) return "";
  const after = found.coming.filter((one) => !one.beforeMeeting);
  const starts = after.filter((one) => one.starts).length;
  const due = after.length - starts;
  const from = found.ahead.meeting ? "between the meeting and" : "by";
  const until = `${from} ${showDate(found.ahead.until)}`;
  if (after.length === 0) return `No action falls due ${until}.`;
  if (starts === 0) return `${count(due, "action")} ${due === 1 ? "falls" : "fall"} due ${until}.`;
  const begins = `${figure(starts)} ${starts === 1 ? "starts" : "start"}`;
  if (due === 0) return `No action falls due, and ${begins}, ${until}.`;
  return `${count(due, "action")} ${due === 1 ? "falls" : "fall"} due, and ${begins}, ${until}.`;
}

/** What is not rated at all, and what has no date to be judged by. */
function soundness(report: Report, all: Tally): string {
  const unrated = report.entries.filter((entry) => report.axes.some((axis) => ratingOf(entry, axis) === null)).length;
  const { typed, differ } = disagreementsOf(report);
  const parts = [
    all.undated === 0
      ? "Every open action has a due date."
      : `${count(all.undated, "open action")} ${all.undated === 1 ? "has" : "have"} no due date.`,
    unrated === 0
      ? shareOf(all.actions, all.actions, "rated").replace("The one action is", "It is") + "."
      : `${count(unrated, "action")} ${unrated === 1 ? "is" : "are"} not rated on every axis.`,
  ];
  if (typed > 0 && differ.length > 0)
    parts.push(
      `${figure(differ.length)} of ${count(typed, "typed rating")} ${differ.length === 1 ? "differs" : "differ"} from the rules.`,
    );
  return parts.join(" ");
}

/** The sentences after the headline. */
export function furtherSentences(report: Report, all: Tally): readonly string[] {
  if (all.actions === 0) return [];
  return [aheadSentence(report), soundness(report, all), movementSentence(report)].filter(Boolean);
}
