import { showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { Action } from "../tracker/tracker";
import type { CheckInput, Found, TrackerCheck } from "./check";
import { asAtOf } from "./common/dates";
import { placeOf } from "./common/place";
import { bare, onlyRefers, pointersOf, refIndexes, type Pointer, type RefIndex } from "./common/refs";
import { isOpen } from "./common/status";
import { nameOf } from "./common/words";
import { forecastAfter } from "./forecast-after-target";

/** Before a pointer: this action comes after that one. */
const AFTER =
  /\b(?:post|after|following|once|subject to|depend(?:s|ent|ing) (?:up)?on|awaiting|on completion of|until|upon)\b[^.;]*$/i;

const targetOf = (action: Action, { target }: Pointer, index: RefIndex): Action | undefined => {
  const written = index.written.get(bare(target));
  const targets =
    index.byRef.get(target) ?? (written === undefined ? [] : (index.byRef.get(written.toLowerCase()) ?? []));
  return targets.length === 1 && targets[0] !== action ? targets[0] : undefined;
};

function* faultsOf(action: Action, input: CheckInput, index: RefIndex): Iterable<Found> {
  const sheet = input.tracker.sheets.find((one) => one.sheet === action.sheet);
  const due = currentDue(action);
  const asAt = sheet ? asAtOf(sheet, input) : null;
  if (!sheet || due === null || asAt === null || due < asAt) return;
  for (const pointer of pointersOf(action)) {
    const target = targetOf(action, pointer, index);
    if (!target) continue;
    const [place, name] = [placeOf(action, "due", sheet), nameOf(target)];
    const late = onlyRefers(action) ? forecastAfter(target, "progress", due, asAt) : undefined;
    const end = currentDue(target);
    if (late) {
      const words = { ref: name, quote: late.quote, due: showDate(due) };
      yield { code: "target-missed-elsewhere", place, action, words };
      return;
    }
    if (end !== null && end >= due && isOpen(target) && AFTER.test(pointer.before)) {
      yield { code: "depends-on-later", place, action, words: { ref: name, end: showDate(end), due: showDate(due) } };
      return;
    }
  }
}

/** Actions that another action keeps from their date: by what its update expects, or by its own date. */
const check: TrackerCheck = {
  name: "dependencies",
  scope: "tracker",
  codes: ["target-missed-elsewhere", "depends-on-later"],
  *run(input) {
    const indexes = refIndexes(input.tracker);
    for (const action of input.tracker.actions) {
      const index = indexes.get(action.sheet);
      if (index && isOpen(action) && pointersOf(action).length > 0) yield* faultsOf(action, input, index);
    }
  },
};

export default check;
