/** The dates of an action's prose, read once for all who ask: the facts that rate it, and the checks. */
import { narrativeDates, type NarrativeDate } from "../due/narrative";
import type { IsoDate } from "../due/due";
import type { Action } from "./tracker";

/** Fields that hold prose. */
export type Prose = "action" | "progress" | "furtherAction";

interface Read {
  readonly asAt: IsoDate | null;
  readonly dates: readonly NarrativeDate[];
}

const read = new WeakMap<Action, Map<Prose, Read>>();

/** A date has a figure or the name of a month: most prose is passed over at once. */
const MAY_HOLD_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\b|spring|summer|autumn|winter|quarter/i;

/** The dates in one prose field of an action, in their order. */
export function datesIn(action: Action, field: Prose, asAt: IsoDate | null): readonly NarrativeDate[] {
  const text = action[field];
  if (!text || !MAY_HOLD_DATE.test(text)) return [];
  const fields = read.get(action) ?? new Map<Prose, Read>();
  read.set(action, fields);
  const known = fields.get(field);
  if (known && known.asAt === asAt) return known.dates;
  const dates = narrativeDates(text, { asAt });
  fields.set(field, { asAt, dates });
  return dates;
}
