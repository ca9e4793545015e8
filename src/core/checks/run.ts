import { CATALOGUE, type Entry } from "../findings/catalogue";
import type { Finding, Severity } from "../findings/finding";
import { cellName } from "../grid/address";
import type { Rating } from "../rating/rating";
import type { Action, TrackerSheet } from "../tracker/tracker";
import type { Check, CheckInput, Found } from "./check";
import { CHECKS } from "./checks";
import { memo } from "./common/memo";

/** The checks by what they look at, sorted out once a list. */
const sorted = memo((checks: readonly Check[]) => ({
  action: checks.filter((check) => check.scope === "action"),
  tracker: checks.filter((check) => check.scope === "tracker"),
  rating: checks.filter((check) => check.scope === "rating"),
}));

/** All checks but those of ratings, over the whole tracker. Never throws on bad data. */
export function checkTracker(input: CheckInput, checks: readonly Check[] = CHECKS): Finding[] {
  const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
  const byAction = input.tracker.actions.flatMap((action) => {
    const sheet = sheets.get(action.sheet);
    return sheet ? checkAction(action, sheet, input, checks) : [];
  });
  return [...byAction, ...checkTogether(input, checks)];
}

/** The checks that look at actions together, at headings or at the sheets: after an edit they can wait. */
export function checkTogether(input: CheckInput, checks: readonly Check[] = CHECKS): Finding[] {
  return sorted(checks).tracker.flatMap((check) => guarded(check, input, null, () => check.run(input)));
}

/** The checks of one action: what an edited row needs at once. They look at no other action. */
export function checkAction(
  action: Action,
  sheet: TrackerSheet,
  input: CheckInput,
  checks: readonly Check[] = CHECKS,
): Finding[] {
  return sorted(checks).action.flatMap((check) => guarded(check, input, action, () => check.run(action, sheet, input)));
}

/** The checks of ratings, two ratings an action in the order of the actions. */
export function checkRatings(
  ratings: readonly Rating[],
  input: CheckInput,
  checks: readonly Check[] = CHECKS,
): Finding[] {
  return ratings.flatMap((rating, index) => {
    const action = input.tracker.actions[Math.floor(index / 2)];
    return action ? checkRating(rating, action, input, checks) : [];
  });
}

/** The checks of one rating of one action. */
export function checkRating(
  rating: Rating,
  action: Action,
  input: CheckInput,
  checks: readonly Check[] = CHECKS,
): Finding[] {
  return sorted(checks).rating.flatMap((check) =>
    guarded(check, input, action, () => check.run(rating, action, input)),
  );
}

/** A check that fails is our fault, reported as such, and the others still run. */
function guarded(check: Check, input: CheckInput, action: Action | null, run: () => Iterable<Found>): Finding[] {
  try {
    const findings: Finding[] = [];
    for (const found of run()) findings.push(...findingOf(found, input));
    return findings;
  } catch (error) {
    const sheet = action?.sheet ?? input.tracker.sheets[0]?.sheet ?? "";
    const place = { sheet, row: action?.row ?? 1, column: action?.cells.action?.column ?? 1 };
    const words = { check: check.name, error: error instanceof Error ? error.message : String(error) };
    return findingOf({ code: "check-failed", place, action, words }, input);
  }
}

function findingOf({ code, place, action, words = {}, fix }: Found, { settings }: CheckInput): Finding[] {
  const entry: Entry | undefined = CATALOGUE[code];
  if (!entry) throw new Error(`The catalogue has no entry “${code}”`);
  const severity: Severity | "off" = settings.severities[code] ?? entry.severity;
  if (severity === "off") return [];
  return [
    {
      code,
      severity,
      sheet: place.sheet,
      cell: cellName(place),
      row: action && action.sheet === place.sheet ? action.row : place.row,
      ref: action?.ref ?? null,
      message: fill(entry.message, words),
      suggestion: fill(entry.suggestion, words),
      fix: fix ?? null,
    },
  ];
}

/** "{date}" becomes the word of that name. */
const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ""));
