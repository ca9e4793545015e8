/** Rates every action on both axes, each with its rule and its reason. */
import { actionKeys } from "../movement/key";
import { AXES } from "../rules/axes";
import type { RuleSet } from "../rules/compile";
import type { Facts, Rule } from "../rules/table";
import type { Override } from "../settings/settings";
import type { Axis } from "../tracker/tracker";
import { explain, NO_AS_AT, noRule } from "./explain";
import { judgeActions } from "./judge";
import type { FactsInput, JudgedAction } from "./judge";
import { factsDigest, overrideKey, overridesByKey } from "./override";
import type { Rating } from "./rating";

export interface RateInput extends FactsInput {
  readonly ruleSet: RuleSet;
  readonly overrides?: readonly Override[];
}

/** Two ratings an action, Outcome then Arrangements, in the tracker's order. */
export function rateActions(input: RateInput): Rating[] {
  const overrides = overridesByKey(input.overrides ?? []);
  const keys = overrides.size === 0 ? [] : actionKeys(input.tracker.actions);
  return judgeActions(input).flatMap((judged, index) => {
    const decision = judged.facts && input.ruleSet.decide(judged.facts);
    return AXES.map((axis) => {
      const rating = computed(judged, axis, decision?.[axis] ?? null);
      const override = overrides.get(overrideKey(keys[index] ?? "", axis));
      return override ? overridden(rating, override, judged) : rating;
    });
  });
}

function computed({ action, facts, due }: JudgedAction, axis: Axis, rule: Rule | null): Rating {
  const stated = axis === "Outcome" ? action.ratings.outcome : action.ratings.arrangements;
  const daysOverdue = Number(facts?.["daysOverdue"] ?? 0);
  return {
    sheet: action.sheet,
    row: action.row,
    ref: action.ref,
    axis,
    rating: rule?.rating ?? null,
    rule: rule?.number ?? null,
    because: facts ? reasonOf(rule, facts, due, axis) : NO_AS_AT,
    stated: stated?.colour ?? null,
    overdue: daysOverdue > 0,
    daysOverdue,
    override: null,
  };
}

const reasonOf = (rule: Rule | null, facts: Facts, due: JudgedAction["due"], axis: Axis): string =>
  rule ? explain(rule, facts, due) : noRule(axis);

/** The officer's rating in force, the computed one beside it; stale when what it was decided on has changed. */
function overridden(rating: Rating, override: Override, { facts, due }: JudgedAction): Rating {
  const stale = facts === null || factsDigest(facts, due, rating.rating) !== override.facts;
  const kept = `${override.rating} kept by the officer: ${override.reason}`;
  return {
    ...rating,
    rating: override.rating,
    because: `${kept.replace(/\.$/, "")}. The rules say ${rating.because}`,
    override: { computed: rating.rating, reason: override.reason, stale },
  };
}
