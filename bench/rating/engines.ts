/** Five ways to the same decisions: ours, what is measured against it, and the limit. */
import { Engine } from "json-rules-engine";
import { ZenEngine } from "@gorules/zen-engine";
import jsonLogic from "json-logic-js";
import { AXES } from "../../src/core/rules/axes";
import { compile } from "../../src/core/rules/compile";
import { engineRule } from "../../src/core/rules/engine";
import type { DecisionTable, Facts, Rule } from "../../src/core/rules/table";
import type { Axis } from "../../src/core/tracker/tracker";
import { byHand } from "./by-hand";
import { jsonLogicOf } from "./json-logic";
import { zenModelOf } from "./zen";

/** The rule that decides each axis, or its number; null where none matches. */
export type Decided = Readonly<Record<Axis, Rule | number | null>>;

/** The numbers alone, to compare. */
export const numbersOf = (decided: Decided) => Object.fromEntries(AXES.map((axis) => [axis, numberOf(decided[axis])]));

const numberOf = (rule: Rule | number | null): number | null =>
  rule === null || typeof rule === "number" ? rule : rule.number;

export interface Contestant {
  readonly name: string;
  /** Decides all actions, ready-made: what a table is turned into is made before, and anew for each run. */
  readonly ready: () => Promise<(facts: readonly Facts[]) => Decided[] | Promise<Decided[]>>;
}

export const contestants = (table: DecisionTable): readonly Contestant[] => [
  { name: "Ragbook", ready: () => ragbook(table) },
  { name: "written by hand", ready: async () => (facts) => facts.map(byHand) },
  { name: "json-logic-js", ready: async () => withJsonLogic(table) },
  { name: "json-rules-engine, one at a time", ready: async () => plainEngine(table) },
  { name: "@gorules/zen-engine", ready: async () => zen(table) },
];

async function ragbook(table: DecisionTable) {
  const ruleSet = await compile(table);
  return (facts: readonly Facts[]) => facts.map((action): Decided => ruleSet.decide(action));
}

/** As its documentation shows it: one engine, one run an action, and the first rule of each axis among what fired. */
function plainEngine(table: DecisionTable) {
  const engine = new Engine();
  for (const rule of table.rules) {
    const { conditions, event } = engineRule(rule);
    engine.addRule({ conditions: { all: [...conditions.all] }, event, name: String(rule.number) });
  }
  return async (facts: readonly Facts[]) => {
    const decided: Decided[] = [];
    for (const action of facts) {
      const { results } = await engine.run(action);
      const first = (axis: Axis) => {
        const numbers = results.flatMap(({ name, event }) => (event?.params?.["axis"] === axis ? [Number(name)] : []));
        return numbers.length === 0 ? null : Math.min(...numbers);
      };
      decided.push({ Outcome: first("Outcome"), Arrangements: first("Arrangements") });
    }
    return decided;
  };
}

function withJsonLogic(table: DecisionTable) {
  const [outcome, arrangements] = AXES.map((axis) => jsonLogicOf(table, axis));
  return (facts: readonly Facts[]) =>
    facts.map((action): Decided => ({
      Outcome: jsonLogic.apply(outcome, action) as number | null,
      Arrangements: jsonLogic.apply(arrangements, action) as number | null,
    }));
}

function zen(table: DecisionTable) {
  const decision = new ZenEngine().createDecision(zenModelOf(table));
  return async (facts: readonly Facts[]) => {
    const decided: Decided[] = [];
    for (const action of facts) {
      const { result } = await decision.evaluate(action);
      decided.push({ Outcome: result.Outcome ?? null, Arrangements: result.Arrangements ?? null });
    }
    return decided;
  };
}
