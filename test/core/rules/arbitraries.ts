/** Random conditions, rules and facts. */
import fc from "fast-check";
import { conditionOf } from "../../../src/core/rules/condition";
import { factNamed } from "../../../src/core/rules/terms";
import { STATUSES } from "../../../src/core/rules/vocabulary";
import type { Condition, DecisionTable, Facts, FactValue, Rule } from "../../../src/core/rules/table";
import type { Colour } from "../../../src/core/tracker/tracker";

const WORDS = [
  "high",
  "low",
  "yes",
  "a, b",
  'say "so"',
  "not this",
  "5",
  "one of two",
  "research and not that",
  "1 to 2",
];

function valueFor(fact: string): fc.Arbitrary<FactValue> {
  const term = factNamed(fact);
  const whole = fc.integer({ min: -40, max: 130 });
  if (term?.words) return fc.constantFrom<FactValue>(...term.words, ...(term.blank ? [null] : []));
  if (term?.kind === "whole") return fc.oneof(whole, fc.constant(null));
  if (term?.kind === "yes-no") return fc.constantFrom<FactValue>(true, false, null);
  const words = fc.constantFrom<FactValue>(...WORDS, null);
  return term?.kind === "any" ? fc.oneof(words, whole, fc.boolean()) : words;
}

/** A random condition on a fact. */
export function conditionFor(fact: string): fc.Arbitrary<Condition> {
  const values = fc.uniqueArray(valueFor(fact), { minLength: 1, maxLength: 3 });
  const whole = fc.integer({ min: -40, max: 130 });
  const lists: fc.Arbitrary<Condition>[] = [
    values.map((some) => conditionOf([{ operator: "in", value: some }])),
    values.map((some) => conditionOf([{ operator: "notIn", value: some }])),
    valueFor(fact).map((value) => conditionOf([{ operator: "equal", value }])),
    valueFor(fact).map((value) => conditionOf([{ operator: "notEqual", value }])),
  ];
  const kind = factNamed(fact)?.kind;
  if (kind !== "whole" && kind !== "any") return fc.oneof(...lists);
  const bounds = fc.constantFrom("greaterThan", "greaterThanInclusive", "lessThan", "lessThanInclusive");
  return fc.oneof(
    ...lists,
    fc.tuple(bounds, whole).map(([operator, value]) => conditionOf([{ operator, value }])),
    fc.tuple(whole, fc.nat(40)).map(([least, more]): Condition => ({ kind: "between", least, most: least + more })),
    fc.tuple(whole, valueFor(fact)).map(([least, value]) =>
      conditionOf([
        { operator: "greaterThan", value: least },
        { operator: "notEqual", value },
      ]),
    ),
  );
}

export const anyConditionFor = (facts: readonly string[]): fc.Arbitrary<[string, Condition]> =>
  fc.constantFrom(...facts).chain((fact) => fc.tuple(fc.constant(fact), conditionFor(fact)));

const COLOURS: readonly (Colour | null)[] = ["Red", "Amber", "Green", "Blue", "Grey", null];

/** A random decision table on these facts. */
export function tableOf(facts: readonly string[], most = 8): fc.Arbitrary<DecisionTable> {
  const when = fc
    .uniqueArray(anyConditionFor(facts), { maxLength: 3, selector: ([fact]) => fact })
    .map((pairs) => Object.fromEntries(pairs));
  const rule = fc.record({
    axis: fc.constantFrom("Outcome" as const, "Arrangements" as const),
    when,
    rating: fc.constantFrom(...COLOURS),
    because: fc.constantFrom("", "{daysOverdue} days past {due}", "no owner"),
  });
  return fc
    .array(rule, { minLength: 1, maxLength: most })
    .map((rules) => ({ name: "Random", rules: rules.map((each, at): Rule => ({ number: at + 1, ...each })) }));
}

/** Facts of an action that can really be. */
export const realFacts: fc.Arbitrary<Facts> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    until: fc.option(fc.integer({ min: -130, max: 130 })),
    hasProgress: fc.constantFrom(true, false, null),
    age: fc.option(fc.nat(200)),
    hasOwner: fc.boolean(),
    hasFurtherAction: fc.constantFrom(true, false, null),
    hasEvidence: fc.constantFrom(true, false, null),
    percentComplete: fc.option(fc.nat(100)),
    priority: fc.constantFrom("high", "low", null),
    findingCount: fc.nat(4),
  })
  .map(({ until, age, ...facts }) => {
    const closed = ["complete", "verified", "cancelled"].includes(facts.status);
    return {
      ...facts,
      dueKind: until === null ? "unspecified" : "by",
      dated: until !== null,
      daysUntilDue: until,
      daysOverdue: closed ? 0 : Math.max(0, -(until ?? 0)),
      daysLate: null,
      slippageDays: null,
      timesRevised: null,
      progressAgeDays: facts.hasProgress ? age : null,
      statedOutcome: null,
      statedArrangements: null,
      previousOutcome: null,
      previousArrangements: null,
    };
  });
