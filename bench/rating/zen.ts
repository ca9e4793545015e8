import { AXES } from "../../src/core/rules/axes";
import { atomsOf } from "../../src/core/rules/condition";
import type { Atom } from "../../src/core/rules/condition";
import type { DecisionTable } from "../../src/core/rules/table";
import type { Axis } from "../../src/core/tracker/tracker";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** The same table in GoRules' own form: a decision table an axis, first match wins, both fed by the one input. */
export function zenModelOf(table: DecisionTable): object {
  const nodes = [
    { id: "input", name: "Facts", type: "inputNode" },
    ...AXES.map((axis) => ({ id: axis, name: axis, type: "decisionTableNode", content: contentOf(table, axis) })),
    { id: "output", name: "Decision", type: "outputNode" },
  ];
  const edges = AXES.flatMap((axis) => [
    { id: `to-${axis}`, type: "edge", sourceId: "input", targetId: axis },
    { id: `from-${axis}`, type: "edge", sourceId: axis, targetId: "output" },
  ]);
  return { nodes, edges };
}

function contentOf(table: DecisionTable, axis: Axis): object {
  const rules = table.rules.filter((rule) => rule.axis === axis);
  const facts = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))];
  return {
    hitPolicy: "first",
    inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
    outputs: [{ id: "rule", name: axis, field: axis }],
    rules: rules.map(({ number, when }) => ({
      _id: String(number),
      rule: String(number),
      ...Object.fromEntries(facts.map((fact) => [fact, when[fact] ? cellOf(atomsOf(when[fact])) : ""])),
    })),
  };
}

/** Conditions on one fact as the words of a table's cell; "$" is the fact. */
const cellOf = (atoms: readonly Atom[]): string => atoms.map(expressionOf).join(" and ");

function expressionOf({ operator, value }: Atom): string {
  const written = JSON.stringify(value);
  if (operator === "in") return `$ in ${written}`;
  if (operator === "notIn") return `$ not in ${written}`;
  const compared = `$ ${COMPARISONS[operator]!} ${written}`;
  return operator.includes("Than") ? `$ != null and ${compared}` : compared;
}
