/** Why an action has its rating, in words that stand up in front of a committee. */
import { showDate } from "../grid/dates";
import type { IsoDate } from "../due/due";
import type { Axis } from "../tracker/tracker";
import type { Facts, FactValue, Rule } from "../rules/table";
import { NOT_RATED } from "./looks";

/** "Red by rule 3: 107 days past 30 September 2017 and not complete". */
export function explain(rule: Rule, facts: Facts, due: IsoDate | null): string {
  const reason = fillReason(rule.because, facts, due);
  const word = rule.rating ?? NOT_RATED.word;
  return reason === "" ? `${word} by rule ${rule.number}` : `${word} by rule ${rule.number}: ${reason}`;
}

/** Puts facts in the place of their names in braces; `{due}` is the date that rates, in words. */
export function fillReason(because: string, facts: Facts, due: IsoDate | null): string {
  return because.replace(/\{([^{}]{1,140})\}( days| times| findings)?/g, (braces, name: string, unit = "") => {
    if (name === "due") return due === null ? "no date" : showDate(due);
    if (!Object.hasOwn(facts, name)) return braces;
    const value = facts[name] ?? null;
    return sayValue(value) + (value === 1 ? String(unit).replace(/s$/, "") : String(unit));
  });
}

/** A fact's value in words: "on hold", "yes", "not stated". */
export function sayValue(value: FactValue): string {
  if (value === null) return "not stated";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : value.replace(/^(on|in|not|as)-/, "$1 ");
}

/** Said when a rule set leaves an action out. */
export const noRule = (axis: Axis): string => `${NOT_RATED.word}: no rule matches the ${axis} of this action`;

/** Said when a sheet can't be judged. */
export const NO_AS_AT = `${NOT_RATED.word}: the sheet states no as-at date, and none is set`;
