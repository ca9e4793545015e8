/** Slips of the keyboard in a year, seen from the date on which the sheet is judged. */
import { addMonths, daysBetween, partsOf } from "../grid/dates";
import type { DateMention } from "./dates/date-phrase";
import type { IsoDate } from "./due";
import type { DateRole } from "./role";

/** A forecast that is older than this many days at the as-at date was never meant so. */
const STALE_FORECAST = 180;

/** In these many days after new year, fingers still type the old one. */
const NEW_YEAR = 92;

/** "218" for 2018, "2108" for 2018, "1918" for 2018: the same figures with one lost, two changed places or one wrong. */
function isSlipOf(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  if (typed.length === meant.length - 1)
    return [...meant].some((_, at) => meant.slice(0, at) + meant.slice(at + 1) === typed);
  if (typed.length !== meant.length) return false;
  const wrong = [...meant].filter((figure, at) => typed[at] !== figure).length;
  return (
    wrong === 1 ||
    [...typed].sort().join("") === [...meant].sort().join("") ||
    (wrong === 2 && typed.slice(2) === meant.slice(2))
  );
}

function unlikelyYear(text: string, asAt: IsoDate): number | null {
  const typed = /(\d{3,4})\D*$/.exec(text)?.[1];
  const { year } = partsOf(asAt);
  return typed === undefined
    ? null
    : ([year, year + 1, year - 1].find((meant) => isSlipOf(typed, String(meant))) ?? null);
}

/** "80% by 8 January 2017" behind "31 October 2017" in a report of January 2018: the old year, typed in the new one. */
function oldYear(date: DateMention, before: readonly DateMention[], asAt: IsoDate): number | null {
  if (date.precision !== "day" || date.end === null) return null;
  const meant = addMonths(date.end, 12);
  const late = daysBetween(`${asAt.slice(0, 4)}-01-01`, asAt);
  const last = before.at(-1)?.end;
  const goesBack = last != null && last > date.end && last <= meant;
  return late <= NEW_YEAR && meant <= asAt && meant.slice(0, 4) === asAt.slice(0, 4) && goesBack
    ? partsOf(meant).year
    : null;
}

/**
 * The year that was probably meant, or null where the written one may stand. `before` are the dates that stand before it
 * in the text.
 */
export function likelyYearOf(
  date: DateMention,
  role: DateRole,
  before: readonly DateMention[],
  asAt: IsoDate | null,
): number | null {
  if (asAt === null) return null;
  if (date.problem === "unlikely-year") return unlikelyYear(date.text, asAt);
  if (date.problem !== null || date.end === null) return null;
  if (role === "past-event") return oldYear(date, before, asAt);
  const stale = role === "forecast" && daysBetween(date.end, asAt) > STALE_FORECAST && date.precision !== "year";
  const next = addMonths(date.end, 12);
  return stale && next >= asAt ? partsOf(next).year : null;
}
