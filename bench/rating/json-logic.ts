import { atomsOf } from "../../src/core/rules/condition";
import type { Atom } from "../../src/core/rules/condition";
import type { DecisionTable } from "../../src/core/rules/table";
import type { Axis } from "../../src/core/tracker/tracker";

type Logic = unknown;

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** The rules of one axis as one JsonLogic "if": the number of the first whose conditions hold. */
export function jsonLogicOf(table: DecisionTable, axis: Axis): Logic {
  const rules = table.rules.filter((rule) => rule.axis === axis);
  const branches = rules.flatMap(({ when, number }) => {
    const all = Object.entries(when).flatMap(([fact, condition]) =>
      atomsOf(condition).map((atom) => logicOf(fact, atom)),
    );
    return [all.length === 0 ? true : { and: all }, number];
  });
  return { if: [...branches, null] };
}

function logicOf(fact: string, { operator, value }: Atom): Logic {
  const of = { var: fact };
  if (operator === "in") return { in: [of, value] };
  if (operator === "notIn") return { "!": { in: [of, value] } };
  const compared = { [COMPARISONS[operator]!]: [of, value] };
  // JsonLogic takes blank for 0; here blank lies in no range.
  return operator.includes("Than") ? { and: [{ "!==": [of, null] }, compared] } : compared;
}
