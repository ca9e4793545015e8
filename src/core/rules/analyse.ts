/**
 * Checks a rule set exactly: actions that no rule fits, rules that can never apply and what hides them, rules whose
 * order is a choice, and rules that no action can meet. Each axis by itself, over the cells of `space`.
 */
import { AXES } from "./axes";
import type { Analysis, AxisRules } from "./analysis";
import { gapsOf } from "./gaps";
import { overlapsOf } from "./overlaps";
import { TooManyCases } from "./search";
import { impossibleRule, shadowedRule } from "./shadows";
import { spaceOf } from "./space";
import type { Axis } from "../tracker/tracker";
import type { DecisionTable, Rule } from "./table";

/** All that there is to say of a rule set, in the order of its rules. What is too big to check is said, not guessed. */
export function analyse(table: DecisionTable): Analysis {
  const parts = AXES.map((axis) =>
    analyseAxis(
      axis,
      table.rules.filter((rule) => rule.axis === axis),
    ),
  );
  return {
    gaps: parts.flatMap(({ gaps }) => gaps),
    shadowed: parts.flatMap(({ shadowed }) => shadowed).sort((a, b) => a.rule - b.rule),
    overlaps: parts
      .flatMap(({ overlaps }) => overlaps)
      .sort((a, b) => a.rules[0] - b.rules[0] || a.rules[1] - b.rules[1]),
    impossible: parts.flatMap(({ impossible }) => impossible).sort((a, b) => a.rule - b.rule),
    unchecked: parts.flatMap(({ unchecked }) => unchecked),
  };
}

const NOTHING: Analysis = { gaps: [], shadowed: [], overlaps: [], impossible: [], unchecked: [] };

/** An axis without a rule is one that the council does not rate: that is no gap. */
function analyseAxis(axis: Axis, rules: readonly Rule[]): Analysis {
  if (rules.length === 0) return NOTHING;
  const space = spaceOf(rules);
  if (!space) return { ...NOTHING, unchecked: [`The ${axis} rules could not be checked: ${TOO_MANY}`] };
  const all: AxisRules = { axis, rules, space };
  const unchecked: string[] = [];
  const attempt = <Found>(what: string, find: () => Found[]): Found[] => {
    try {
      return find();
    } catch (error) {
      if (!(error instanceof TooManyCases)) throw error;
      unchecked.push(`${what} could not be checked: ${TOO_MANY}`);
      return [];
    }
  };
  return {
    gaps: attempt(`Whether some actions have no ${axis} rule`, () => gapsOf(all)),
    shadowed: rules.flatMap(({ number }, at) =>
      attempt(`Whether rule ${number} can apply`, () => shadowedRule(all, at)),
    ),
    overlaps: overlapsOf(all),
    impossible: rules.flatMap((_, at) => impossibleRule(all, at)),
    unchecked,
  };
}

const TOO_MANY = "the rules tell too many cases apart. Use fewer facts or fewer rules.";
