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
import type { Movement } from "./movement/movement";
import { lastReport, matchedBefore } from "./movement/last-report";
import { snapshotOf } from "./movement/snapshot";
import { rateActions } from "./rating/rate";
import type { Rating } from "./rating/rating";
import { compile } from "./rules/compile";
import { rulesInForce } from "./rules/in-force";
import type { DecisionTable } from "./rules/table";
import type { Dismissal, Settings, State } from "./settings/settings";
import { readTracker } from "./tracker/read";
import type { Tracker } from "./tracker/tracker";

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
export async function review({ grids, rulesGrid, state }: ReviewInput): Promise<Review> {
  const { settings } = state;
  const tracker = readTracker(grids, { asAt: settings.asAt, corrections: state.layout });
  const rules = rulesInForce(rulesGrid, state.rules);
  const last = lastReport(state.snapshots, tracker);
  const input: CheckInput = { tracker, grids, settings, rules: rules.table, last };

  const found = [...rules.findings, ...checkTracker(input)];
  const ratings = rateActions({
    tracker,
    settings,
    ruleSet: await compile(rules.table),
    previous: matchedBefore(last, tracker),
    findings: found,
    overrides: state.overrides,
  });
  const findings = inSheetOrder([...found, ...checkRatings(ratings, input)], tracker);
  const now = snapshotOf({ tracker, ratings });
  return {
    tracker,
    ...setAside(findings, state.dismissals),
    ratings,
    movement: last && now ? compare(last, now) : null,
    rules: rules.table,
    settings,
  };
}

function setAside(
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
