/**
 * The pipeline: workbook as grids in, one immutable value out, which every screen, sheet and command shows.
 *
 *     Grid[] -> Tracker -> Finding[]
 *                       -> Facts -> Rating[] -> Finding[]
 *                       -> Movement
 */
import { checkRatings, checkTracker } from "./checks/run";
import type { CheckInput } from "./checks/check";
import { findingKey } from "./findings/key";
import { inSheetOrder } from "./findings/order";
import type { Finding } from "./findings/finding";
import type { Grid } from "./grid/grid";
import { compare } from "./movement/compare";
import { confirmedBy } from "./movement/confirmed";
import type { Movement, SnapshotAction } from "./movement/movement";
import { lastReport, matchedBefore } from "./movement/last-report";
import { snapshotOf } from "./movement/snapshot";
import { rateActions } from "./rating/rate";
import type { Rating } from "./rating/rating";
import { compile, type RuleSet } from "./rules/compile";
import { rulesInForce } from "./rules/in-force";
import type { DecisionTable } from "./rules/table";
import type { Dismissal, Settings, State } from "./settings/settings";
import { readAll, type Reading } from "./tracker/read";
import type { Action, Tracker } from "./tracker/tracker";

export interface Review {
  readonly tracker: Tracker;
  /** What stands, in sheet order; dismissed ones are not among them. */
  readonly findings: readonly Finding[];
  /** Findings that the officer set aside, with her reasons. */
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  /** Two an action, Outcome then Arrangements, in the order of the actions. */
  readonly ratings: readonly Rating[];
  /** Null at the first report. */
  readonly movement: Movement | null;
  /** The rules in force. */
  readonly rules: DecisionTable;
  readonly settings: Settings;
}

export interface ReviewInput {
  readonly grids: readonly Grid[];
  /** The sheet "Ragbook rules", null when the workbook has none. */
  readonly rulesGrid: Grid | null;
  readonly state: State;
}

/** Reads, checks, rates and compares. Never throws on bad data: what is wrong with it is among the findings. */
export const review = async (input: ReviewInput): Promise<Review> => (await judge(input)).review;

/** A review with what it takes to judge one of its rows again. */
export interface Judged {
  readonly review: Review;
  readonly reading: Reading;
  readonly ruleSet: RuleSet;
  readonly checkInput: CheckInput;
  readonly previous: ReadonlyMap<Action, SnapshotAction>;
}

/** As `review`, for a live recheck. */
export async function judge({ grids, rulesGrid, state }: ReviewInput): Promise<Judged> {
  const { settings } = state;
  const reading = readAll(grids, { asAt: settings.asAt, corrections: state.layout });
  const { tracker } = reading;
  const rules = rulesInForce(rulesGrid, state.rules);
  const ruleSet = await compile(rules.table);
  const last = lastReport(state.snapshots, tracker);
  const previous = matchedBefore(last, tracker, state.confirmedMatches);
  const checkInput: CheckInput = { tracker, grids, settings, rules: rules.table, last };

  const found = [...rules.findings, ...checkTracker(checkInput)];
  const ratings = rateActions({ tracker, settings, ruleSet, previous, findings: found, overrides: state.overrides });
  const findings = inSheetOrder([...found, ...checkRatings(ratings, checkInput)], tracker);
  const now = snapshotOf({ tracker, ratings });
  const done: Review = {
    tracker,
    ...setAside(findings, state.dismissals),
    ratings,
    movement: last && now ? compare(last, now, confirmedBy(last.actions, now.actions, state.confirmedMatches)) : null,
    rules: rules.table,
    settings,
  };
  return { review: done, reading, ruleSet, checkInput, previous };
}

/** Parts what stands from what the officer set aside. */
export function setAside(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): Pick<Review, "findings" | "dismissed"> {
  const byKey = new Map(dismissals.map((dismissal) => [dismissal.finding, dismissal]));
  const dismissalOf = (finding: Finding) => (byKey.size === 0 ? undefined : byKey.get(findingKey(finding)));
  return {
    findings: findings.filter((finding) => !dismissalOf(finding)),
    dismissed: findings.flatMap((finding) => {
      const dismissal = dismissalOf(finding);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}
