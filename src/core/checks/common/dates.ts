/** What checks ask of the dates in an action's prose. */
import type { IsoDate } from "../../due/due";
import type { NarrativeDate } from "../../due/narrative";
import { squeeze } from "../../grid/text";
import type { TrackerSheet } from "../../tracker/tracker";
import type { CheckInput } from "../check";

/** The date on which a sheet is judged: the officer's, else the sheet's own; null when neither says. */
export const asAtOf = (sheet: TrackerSheet, { settings }: CheckInput): IsoDate | null =>
  settings.asAt ?? sheet.asAt?.date ?? null;

export { datesIn, type Prose } from "../../tracker/prose-dates";

/** Read with trust enough to be held against the row: a whole date, its year written and likely. */
export const isFirm = ({ problem, precision, likelyYear, end }: NarrativeDate): boolean =>
  problem === null && precision !== "year" && likelyYear === null && end !== null;

/** What the row expects then, or has to do by then. */
export const isAhead = ({ role }: NarrativeDate): boolean => role === "forecast" || role === "deadline";

const TOLD_BEHIND = /^[^.;•]{0,80}\b(?:was|were|has|have|had|took place|did)\b/i;
const EXPECTED_ONCE = /\b(?:was|were|had been|originally|initially|previously|as planned|as scheduled)\b[^.;•]{0,60}$/i;
const REACH = 100;

/**
 * A date that was expected once, and of which the sentence itself tells what came: "was due in May 2017 and has been
 * put back". Nobody forgot to bring it up to date.
 */
export function isSpent({ index, text: words }: NarrativeDate, prose: string | null): boolean {
  const line = squeeze(prose ?? "");
  const [before, behind] = [
    line.slice(Math.max(0, index - REACH), index),
    line.slice(index + words.length, index + REACH),
  ];
  return TOLD_BEHIND.test(behind) || EXPECTED_ONCE.test(before);
}
