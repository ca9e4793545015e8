/** Trying a rule set before it is used: its faults, and the ratings that it would give. */
import { analyse } from "../../../core/rules/analyse";
import type { Analysis } from "../../../core/rules/analysis";
import { compile } from "../../../core/rules/compile";
import { lastReport, matchedBefore } from "../../../core/movement/last-report";
import { rateActions } from "../../../core/rating/rate";
import type { Rating } from "../../../core/rating/rating";
import type { Review } from "../../../core/review";
import { exportRules, importRulesText } from "../../../core/rules/exchange";
import { DEFAULT_PRESET, PRESETS } from "../../../core/rules/presets";
import type { DecisionTable } from "../../../core/rules/table";
import type { State } from "../../../core/settings/settings";

export { DEFAULT_PRESET, importRulesText, PRESETS };

/** The ratings that other rules would give the actions of a review. */
export async function tryRules(review: Review, kept: State, table: DecisionTable): Promise<readonly Rating[]> {
  const { tracker, settings, findings } = review;
  return rateActions({
    tracker,
    settings,
    ruleSet: await compile(table),
    previous: matchedBefore(lastReport(kept.snapshots, tracker), tracker, kept.confirmedMatches),
    findings,
    overrides: kept.overrides,
  });
}

export const faultsOf = (table: DecisionTable): Analysis => analyse(table);

/** The rules as the text of a file. */
export const rulesText = (table: DecisionTable): string => JSON.stringify(exportRules(table), null, 2);
