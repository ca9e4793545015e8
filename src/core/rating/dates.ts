/** Which of an action's dates it is judged by. */
import type { IsoDate } from "../due/due";
import type { Settings } from "../settings/settings";
import type { Action, Status } from "../tracker/tracker";

type Dated = Pick<Action, "due" | "originalDue" | "revisedDue">;

/** The date that holds now: a revised date, else the due phrase's end, else the original where no other stands. */
export function currentDue({ due, originalDue, revisedDue }: Dated): IsoDate | null {
  return revisedDue ?? due.end ?? (due.words === null ? originalDue : null);
}

/** The date first agreed; the current one where the tracker tells of no other. */
export function originalDue(action: Dated): IsoDate | null {
  return statedOriginal(action) ?? currentDue(action);
}

/** The date first agreed, null where the tracker does not tell it. */
export function statedOriginal(action: Dated): IsoDate | null {
  return action.originalDue ?? action.due.history?.original ?? null;
}

/** The date that rates the action, by the officer's switch; null when it is undated. */
export function ratedDue(action: Dated, rateOn: Settings["rateOn"]): IsoDate | null {
  return rateOn === "original" ? originalDue(action) : currentDue(action);
}

export const isComplete = (status: Status): boolean => status === "complete" || status === "verified";

/** Nothing more is expected: it can't be overdue, whatever its date. */
export const isClosed = (status: Status): boolean => isComplete(status) || status === "cancelled";
