import { actionKeys } from "../movement/key";
import type { Decision, State } from "../settings/settings";
import type { Tracker } from "../tracker/tracker";
import { computedOf } from "./disagreements";
import type { Rating } from "./rating";

/**
 * The state with what the officer decided of a difference, or without it when `how` is null. A rating that the sheet
 * does not state differs from nothing: there is nothing to decide.
 */
export function decide(state: State, tracker: Tracker, rating: Rating, how: Decision["how"] | null): State {
  const index = tracker.actions.findIndex(({ sheet, row }) => sheet === rating.sheet && row === rating.row);
  const action = actionKeys(tracker.actions)[index];
  if (action === undefined || rating.stated === null) return state;
  const others = state.decisions.filter((one) => one.action !== action || one.axis !== rating.axis);
  const made = { action, axis: rating.axis, stated: rating.stated, computed: computedOf(rating) };
  return { ...state, decisions: how === null ? others : [...others, { ...made, how }] };
}

/** Answers what was decided of a rating; null where nothing was, or where the sheet or the rules have changed since. */
export function decisionsOn(
  decisions: readonly Decision[],
  { actions }: Tracker,
): (rating: Rating) => Decision["how"] | null {
  const keys = actionKeys(actions);
  const keyOf = new Map(actions.map(({ sheet, row }, index) => [`${row} ${sheet}`, keys[index]]));
  const made = new Map(decisions.map((decision) => [`${decision.axis} ${decision.action}`, decision]));
  return (rating) => {
    const decision = made.get(`${rating.axis} ${keyOf.get(`${rating.row} ${rating.sheet}`)}`);
    const stands = decision?.stated === rating.stated && decision.computed === computedOf(rating);
    return decision && stands ? decision.how : null;
  };
}
