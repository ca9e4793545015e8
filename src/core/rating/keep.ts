import type { IsoDate } from "../due/due";
import { actionKeys } from "../movement/key";
import { lastReport, matchedBefore } from "../movement/last-report";
import type { Review } from "../review";
import type { Override, State } from "../settings/settings";
import type { Colour } from "../tracker/tracker";
import { judgeActions } from "./judge";
import { factsDigest } from "./override";
import type { Rating } from "./rating";

/**
 * The state with the officer's own rating in place of the computed one, or without it when `kept` is null.
 * @param who who decided, as the settings name her
 * @param when the day of the decision
 */
export function keepRating(
  state: State,
  review: Review,
  rating: Rating,
  kept: { readonly colour: Colour; readonly reason: string } | null,
  who: string,
  when: IsoDate,
): State {
  const { tracker } = review;
  const index = tracker.actions.findIndex(({ sheet, row }) => sheet === rating.sheet && row === rating.row);
  const action = actionKeys(tracker.actions)[index];
  if (action === undefined) return state;
  const others = state.overrides.filter((one) => one.action !== action || one.axis !== rating.axis);
  if (!kept) return { ...state, overrides: others };
  const previous = matchedBefore(lastReport(state.snapshots, tracker), tracker, state.confirmedMatches);
  const judged = judgeActions({ tracker, settings: state.settings, previous, findings: review.findings })[index];
  const computed = rating.override ? rating.override.computed : rating.rating;
  const override: Override = {
    action,
    axis: rating.axis,
    rating: kept.colour,
    reason: kept.reason,
    who,
    when,
    facts: judged?.facts ? factsDigest(judged.facts, judged.due, computed) : "",
  };
  return { ...state, overrides: [...others, override] };
}
