/** The ratings that an action's row states. */
import type { Field } from "../../layout/layout";
import type { Rating } from "../../rating/rating";
import { computedOf } from "../../rating/disagreements";
import { COLOURS } from "../../rating/looks";
import type { Action, Axis, StatedRating, Tracker } from "../../tracker/tracker";
import type { CellPlace } from "../../grid/grid";
import { memo } from "./memo";
import { isDone, isOpen } from "./status";

export const FIELD_OF: Readonly<Record<Axis, Field>> = {
  Outcome: "ratingOutcome",
  Arrangements: "ratingArrangements",
};

export interface StatedAxis {
  readonly field: Field;
  readonly rating: StatedRating | null;
}

export const axesOf = ({ ratings }: Action): readonly StatedAxis[] => [
  { field: "ratingOutcome", rating: ratings.outcome },
  { field: "ratingArrangements", rating: ratings.arrangements },
];

/** The cell that states the rating; the action's own where none does. */
export const placeOfRating = (action: Action, { axis }: Rating): CellPlace =>
  action.cells[FIELD_OF[axis]] ?? action.cells.action ?? { sheet: action.sheet, row: action.row, column: 1 };

/** Bodies whose key ends at Green rate what is complete Green. */
const usesBlue = memo((tracker: Tracker): boolean =>
  tracker.actions.some((action) => axesOf(action).some(({ rating }) => rating?.colour === "Blue")),
);

/**
 * What is wrong with a stated rating: one fault at most, the gravest. A rating that the officer kept with a reason is
 * no fault.
 */
export function ratingFault(rating: Rating, action: Action, tracker: Tracker): string | null {
  const { stated, override } = rating;
  const computed = computedOf(rating);
  if (stated === null || (override !== null && !override.stale)) return null;
  if ((stated === "Green" || stated === "Blue") && rating.overdue && isOpen(action)) return "green-but-overdue";
  if (computed === null || computed === stated) return null;
  if (isDone(action)) return stated === "Green" && !usesBlue(tracker) ? null : "complete-not-blue";
  if (stated === "Blue") return "blue-not-complete";
  return COLOURS.indexOf(stated) > COLOURS.indexOf(computed) ? "rating-differs" : "rating-cautious";
}
