import { narrativeDates } from "../due/narrative";
import { showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { Action, Section, TrackerSheet } from "../tracker/tracker";
import type { CheckInput, TrackerCheck } from "./check";
import { asAtOf, isAhead, isFirm } from "./common/dates";
import { placeHolding, placeOf } from "./common/place";
import { isOpen } from "./common/status";
import { forecastAfter } from "./forecast-after-target";

interface Target {
  readonly path: string;
  readonly row: number;
  readonly date: string;
}

const targetsOf = (sections: readonly Section[]): Target[] =>
  sections.flatMap(({ path, row, prospect }) =>
    prospect?.target ? [{ path: path.join("\n"), row, date: prospect.target }] : [],
  );

/** The target of the nearest section over the action that has one. */
const targetOf = (targets: readonly Target[], { sections, row }: Action): string | undefined => {
  const path = sections.join("\n");
  return targets.findLast(
    (target) => target.row <= row && (path === target.path || path.startsWith(`${target.path}\n`)),
  )?.date;
};

function* actionsAfter(sheet: TrackerSheet, input: CheckInput, targets: readonly Target[]) {
  const asAt = asAtOf(sheet, input);
  for (const action of input.tracker.actions) {
    if (action.sheet !== sheet.sheet || !isOpen(action)) continue;
    const [target, due] = [targetOf(targets, action), currentDue(action)];
    if (target === undefined) continue;
    if (due !== null && due > target) {
      const words = { due: showDate(due), target: showDate(target) };
      yield { code: "due-after-prospect", place: placeOf(action, "due", sheet), action, words };
      continue;
    }
    // Not overdue and dated: forecast-after-target has it.
    if (due !== null && asAt !== null && due >= asAt && !action.due.ongoing) continue;
    for (const field of ["progress", "furtherAction"] as const) {
      const late = forecastAfter(action, field, target, asAt);
      if (!late) continue;
      const place = placeHolding(late.text, action, field, sheet, input);
      yield { code: "forecast-after-prospect", place, action, words: { quote: late.quote, target: showDate(target) } };
      break;
    }
  }
}

/** Dates after the one by which the whole issue is to be achieved ("in full by 31st March"). */
const check: TrackerCheck = {
  name: "after-prospect",
  scope: "tracker",
  codes: ["due-after-prospect", "forecast-after-prospect"],
  *run(input) {
    for (const sheet of input.tracker.sheets) {
      const targets = targetsOf(sheet.sections);
      if (targets.length === 0) continue;
      yield* actionsAfter(sheet, input, targets);
      for (const { prospect } of sheet.sections) {
        const target = prospect?.target;
        if (!prospect || !target) continue;
        const late = narrativeDates(prospect.text, { asAt: asAtOf(sheet, input) }).find(
          (date) => isFirm(date) && isAhead(date) && (date.end ?? "") > target,
        );
        const words = { quote: late?.quote ?? "", target: showDate(target) };
        if (late) yield { code: "forecast-after-prospect", place: prospect.place, action: null, words };
      }
    }
  },
};

export default check;
