import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse } from "../../../src/core/rules/analyse";
import type { Analysis } from "../../../src/core/rules/analysis";
import { analysisJson, sayGap, sayImpossible, sayOverlap, sayShadowed } from "../../../src/core/rules/analysis-words";
import { conditionOf, holds } from "../../../src/core/rules/condition";
import { preset } from "../../../src/core/rules/preset";
import type { PresetRow } from "../../../src/core/rules/preset";
import { isPossible } from "../../../src/core/rules/possible";
import { DEFAULT_PRESET } from "../../../src/core/rules/presets";
import { STATUSES } from "../../../src/core/rules/vocabulary";
import type { Condition, DecisionTable, Facts, FactValue, Rule } from "../../../src/core/rules/table";
import type { Colour } from "../../../src/core/tracker/tracker";

const { table: general } = DEFAULT_PRESET;
const tableOf = (...rows: PresetRow[]): DecisionTable => preset({ id: "x", name: "X", source: "" }, rows, []).table;
const row = (when: PresetRow["when"], rating: Colour | null = "Green"): PresetRow => ({ when, rating, because: "so" });
const without = (...numbers: number[]): DecisionTable => ({
  ...general,
  rules: general.rules.filter(({ number }) => !numbers.includes(number)),
});

describe("the analysis of a rule set", () => {
  it("finds a planted gap, with an example in plain words", () => {
    const { gaps } = analyse(without(10));
    assert.deepEqual(gaps.map(sayGap), [
      "An undated action in progress, with no progress column matches no Outcome rule.",
    ]);
    assert.ok(gaps.every(({ example }) => isPossible(example)));
  });

  it("says the gap that a key of percentages has", () => {
    const key = tableOf(
      row({ dated: "yes", percentComplete: "<= 25" }, "Red"),
      row({ dated: "yes", percentComplete: "> 25" }),
    );
    assert.deepEqual(analyse(key).gaps.map(sayGap), [
      "An action with no percentage matches no Outcome rule.",
      "An undated action matches no Outcome rule.",
    ]);
  });

  it("finds a planted rule that can never apply, and the one rule that hides it", () => {
    const extra: Rule = {
      number: 6,
      axis: "Outcome",
      when: { status: { kind: "in", values: ["on-hold"] }, hasProgress: { kind: "in", values: [false] } },
      rating: "Red",
      because: "",
    };
    const rules = [...general.rules.slice(0, 5), extra, ...general.rules.slice(5)];
    const { shadowed } = analyse({ name: "", rules: rules.map((rule, at) => ({ ...rule, number: at + 1 })) });
    assert.deepEqual(shadowed.map(sayShadowed), [
      "Rule 6 can never apply: rule 5 comes first and takes every action that it fits.",
    ]);
  });

  it("finds a rule that several hide together", () => {
    const { shadowed } = analyse(
      tableOf(
        row({ priority: "low" }),
        row({ hasOwner: "yes", priority: "high" }, "Amber"),
        row({ hasOwner: "no" }, "Red"),
        row({ priority: "high" }, "Blue"),
        row({}),
      ),
    );
    assert.deepEqual(shadowed, [{ axis: "Outcome", rule: 4, by: [2, 3] }]);
  });

  it("tells a pair whose order is a choice, and an exception that is no fault", () => {
    const table = tableOf(row({ daysOverdue: "> 30" }, "Red"), row({ percentComplete: "> 75" }), row({}, "Amber"));
    const { overlaps } = analyse(table);
    assert.deepEqual(
      overlaps.map(({ rules, exception }) => [...rules, exception]),
      [
        [1, 2, false],
        [1, 3, true],
        [2, 3, true],
      ],
    );
    const [choice] = overlaps;
    assert.ok(choice);
    assert.equal(
      sayOverlap(choice, table),
      "Rules 1 and 2 both fit an action 31 days overdue, 76% done. " +
        "Rule 1 comes first, so it is Red; after rule 2 it would be Green.",
    );
  });

  it("does not call rules of one rating or of two axes an overlap", () => {
    const arrangements = { ...row({}, "Red"), axis: "Arrangements" as const };
    const both = preset({ id: "x", name: "", source: "" }, [row({}), row({ hasOwner: "no" })], [arrangements]).table;
    assert.deepEqual(analyse(both).overlaps, []);
  });

  const impossible: [string, PresetRow["when"], RegExp][] = [
    ["undated and overdue", { dated: "no", daysOverdue: "> 5" }, /Dated “no” and Days overdue “> 5” never go together/],
    ["complete and overdue", { status: "complete", daysOverdue: ">= 1" }, /never go together/],
    ["over 100%", { percentComplete: "> 100" }, /Percent complete “> 100” can’t be/],
    ["overdue and due in a week", { daysOverdue: "> 0", daysUntilDue: "> 6" }, /never go together/],
    ["below 0 days overdue", { daysOverdue: "< 0" }, /can’t be/],
    ["a blank status", { status: "blank" }, /can’t be/],
    ["an end by an event", { dueKind: "event", dated: "yes" }, /never go together/],
    ["late and not complete", { daysLate: "> 0", status: "not complete, verified" }, /never go together/],
    ["old progress that is not there", { hasProgress: "no", progressAgeDays: "> 92" }, /never go together/],
    ["two things at once", { percentComplete: "> 50 and < 40" }, /can’t be/],
  ];
  for (const [name, when, sentence] of impossible) {
    it(`finds a rule that no action meets: ${name}`, () => {
      const table = tableOf(row(when), row({}));
      const analysis = analyse(table);
      assert.deepEqual(
        analysis.impossible.map((each) => each.rule),
        [1],
      );
      assert.deepEqual(analysis.shadowed, []);
      assert.match(sayImpossible(analysis.impossible[0]!, table), sentence);
    });
  }

  it("gives the public JSON", () => {
    const json = analysisJson(analyse(without(10, 18)));
    assert.deepEqual(Object.keys(json), ["gaps", "shadowed", "overlaps", "impossible"]);
    assert.deepEqual(
      json.gaps.map((gap) => [Object.keys(gap), gap.axis]),
      [
        [["axis", "example"], "Outcome"],
        [["axis", "example"], "Arrangements"],
      ],
    );
    assert.deepEqual(Object.keys(json.overlaps[0] ?? {}), ["rules", "example"]);
  });

  it("does not take an axis without rules for a gap", () => {
    assert.deepEqual(analyse(tableOf(row({}))).gaps, []);
  });

  it("keeps the words of the rules in its examples", () => {
    const { overlaps } = analyse(tableOf(row({ priority: "High" }, "Red"), row({ priority: "high, Low" }, "Amber")));
    assert.equal(overlaps[0]?.example["priority"], "High");
  });

  it("copes with a large rule set, or says that it can't", () => {
    const facts = ["priority", "column:a", "column:b", "column:c", "column:d", "column:e", "column:f", "column:g"];
    const rows = Array.from({ length: 160 }, (_, at) =>
      row(
        {
          [facts[at % 8] ?? ""]: `w${at % 7}`,
          [facts[(at * 3 + 1) % 8] ?? ""]: `w${at % 5}`,
          daysUntilDue: `${at} to ${at + 40}`,
        },
        at % 2 === 0 ? "Red" : "Green",
      ),
    );
    const start = performance.now();
    const { gaps, unchecked } = analyse(tableOf(...rows));
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
    assert.ok(gaps.length > 0 || unchecked.length > 0);
  });
});

/** Every action of a small world: dates within 5 days, ages up to 5, percentages 0 to 5 and 100. */
function everyAction(): Facts[] {
  const few = [0, 1, 2, 3, 4, 5];
  const until = [null, ...few, -1, -2, -3, -4, -5];
  const progress = [[true, null], ...few.map((age) => [true, age]), [false, null], [null, null]] as const;
  return STATUSES.flatMap((status) =>
    until.flatMap((daysUntilDue) =>
      progress.flatMap(([hasProgress, progressAgeDays]) =>
        [null, ...few, 100].flatMap((percentComplete) =>
          [true, false].map((hasOwner) => ({
            status,
            dated: daysUntilDue !== null,
            daysUntilDue,
            daysOverdue:
              daysUntilDue === null || ["complete", "verified", "cancelled"].includes(status)
                ? 0
                : Math.max(0, -daysUntilDue),
            ...{ hasProgress, progressAgeDays, percentComplete, hasOwner },
          })),
        ),
      ),
    ),
  );
}

const small = fc.integer({ min: -3, max: 3 });
const whole = (blank: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom("greaterThan", "greaterThanInclusive", "lessThan", "lessThanInclusive"), small)
      .map(([operator, value]) => conditionOf([{ operator, value }])),
    fc.tuple(small, fc.nat(3)).map(([least, more]): Condition => ({ kind: "between", least, most: least + more })),
    fc
      .tuple(fc.constantFrom("equal", "notEqual"), blank ? fc.option(small) : small)
      .map(([operator, value]) => conditionOf([{ operator, value }])),
  );
const listed = (values: readonly FactValue[]): fc.Arbitrary<Condition> =>
  fc
    .tuple(fc.constantFrom("in", "notIn"), fc.subarray([...values], { minLength: 1 }))
    .map(([operator, value]) => conditionOf([{ operator, value }]));
const CONDITIONS: Record<string, fc.Arbitrary<Condition>> = {
  status: listed(STATUSES),
  dated: listed([true, false]),
  daysOverdue: whole(false),
  daysUntilDue: whole(true),
  hasProgress: listed([true, false, null]),
  progressAgeDays: whole(true),
  percentComplete: whole(true),
  hasOwner: listed([true, false]),
};
const anyRule = fc.record({
  axis: fc.constant("Outcome" as const),
  when: fc
    .subarray(Object.keys(CONDITIONS), { maxLength: 3 })
    .chain((facts) =>
      fc.record(Object.fromEntries(facts.map((fact) => [fact, CONDITIONS[fact] ?? fc.constant(null as never)]))),
    ),
  rating: fc.constantFrom<Colour | null>("Red", "Green", null),
  because: fc.constant(""),
});

describe("the analysis of any rule set", () => {
  const world = everyAction();
  const fits = (rule: Rule, facts: Facts): boolean =>
    Object.entries(rule.when).every(([fact, condition]) => holds(condition, facts[fact] ?? null));

  it("says what going through every action of a small world says", () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 6 }), (some) => {
        const rules: Rule[] = some.map((rule, at) => ({ ...rule, number: at + 1 }));
        checkAgainst(analyse({ name: "", rules }), rules);
      }),
      { numRuns: 150 },
    );
  });

  function checkAgainst(analysis: Analysis, rules: readonly Rule[]): void {
    const matches = world.map((facts) => rules.map((rule) => fits(rule, facts)));
    const someone = (test: (matched: readonly boolean[]) => boolean): boolean => matches.some(test);
    const numbers = rules.map((_, at) => at);

    assert.equal(
      analysis.gaps.length > 0,
      someone((matched) => !matched.includes(true)),
      "gaps",
    );
    for (const { example } of analysis.gaps) {
      assert.ok(isPossible(example) && !rules.some((rule) => fits(rule, example)), JSON.stringify(example));
    }

    const met = numbers.map((at) => someone((matched) => matched[at] === true));
    assert.deepEqual(
      analysis.impossible.map(({ rule }) => rule - 1),
      numbers.filter((at) => !met[at]),
    );

    const first = numbers.map((at) => someone((matched) => matched.indexOf(true) === at));
    assert.deepEqual(
      analysis.shadowed.map(({ rule }) => rule - 1),
      numbers.filter((at) => met[at] && !first[at]),
    );
    const hidden = (at: number, by: readonly number[]): boolean =>
      matches.every((matched) => !matched[at] || by.some((each) => matched[each - 1]));
    for (const { rule, by } of analysis.shadowed) {
      assert.ok(hidden(rule - 1, by), "together they take all");
      for (const one of by)
        assert.ok(
          !hidden(
            rule - 1,
            by.filter((each) => each !== one),
          ),
          "none for nothing",
        );
    }

    const pairs = numbers.flatMap((a) =>
      numbers
        .filter((b) => b > a && rules[a]?.rating !== rules[b]?.rating)
        .filter((b) => someone((matched) => matched[a] === true && matched[b] === true))
        .map((b) => [a + 1, b + 1]),
    );
    assert.deepEqual(
      analysis.overlaps.map((overlap) => [...overlap.rules]),
      pairs,
    );
    for (const { rules: pair, example } of analysis.overlaps) {
      assert.ok(isPossible(example));
      for (const number of pair) assert.ok(fits(rules[number - 1]!, example), JSON.stringify(example));
    }
    assert.deepEqual(analysis.unchecked, []);
  }
});
