import assert from "node:assert/strict";
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { compile } from "../../../src/core/rules/compile";
import { holds } from "../../../src/core/rules/condition";
import { exportRules } from "../../../src/core/rules/exchange";
import { PRESETS } from "../../../src/core/rules/presets";
import type { DecisionTable, Facts } from "../../../src/core/rules/table";
import type { Axis } from "../../../src/core/tracker/tracker";
import { realFacts, tableOf } from "./arbitraries";

type Numbers = Readonly<Record<Axis, number | null>>;

/** Plain json-rules-engine, an action at a time: the first match of each axis by priority. */
function plainEngine(table: DecisionTable): (facts: Facts) => Promise<Numbers> {
  const engine = new Engine();
  exportRules(table).forEach(({ conditions, event }, index) => {
    const priority = table.rules.length - index;
    engine.addRule({ conditions: { all: [...conditions.all] }, event, priority, name: String(index + 1) });
  });
  return async (facts) => {
    const { results } = await engine.run({ ...facts });
    const first = (axis: Axis) => {
      const matched = results.filter(({ event }) => event?.params?.["axis"] === axis);
      const [winner] = matched.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
      return winner ? Number(winner.name) : null;
    };
    return { Outcome: first("Outcome"), Arrangements: first("Arrangements") };
  };
}

/** The same table read row by row, without the engine and without classes. */
function byHand(table: DecisionTable, facts: Facts): Numbers {
  const first = (axis: Axis) =>
    table.rules.find(
      (rule) =>
        rule.axis === axis &&
        Object.entries(rule.when).every(([fact, condition]) => holds(condition, facts[fact] ?? null)),
    )?.number ?? null;
  return { Outcome: first("Outcome"), Arrangements: first("Arrangements") };
}

async function compiled(table: DecisionTable): Promise<(facts: Facts) => Numbers> {
  const ruleSet = await compile(table);
  return (facts) => {
    const { Outcome, Arrangements } = ruleSet.decide(facts);
    return { Outcome: Outcome?.number ?? null, Arrangements: Arrangements?.number ?? null };
  };
}

const same = (one: Numbers, other: Numbers): boolean =>
  one.Outcome === other.Outcome && one.Arrangements === other.Arrangements;

describe("compiled rules", () => {
  const RANDOM_ACTIONS = 10_000;
  const actions = fc.sample(realFacts, RANDOM_ACTIONS);

  it(`decide ${RANDOM_ACTIONS} random actions as json-rules-engine does one at a time, by every preset`, async () => {
    for (const { table, id } of PRESETS) {
      const [plain, fast] = [plainEngine(table), await compiled(table)];
      for (const facts of actions) {
        const [one, other] = [fast(facts), await plain(facts)];
        if (!same(one, other)) assert.deepEqual(one, other, `${id} ${JSON.stringify(facts)}`);
      }
    }
  }).timeout(60_000);

  it(`decide ${RANDOM_ACTIONS} random actions as the table read by hand, by every preset`, async () => {
    for (const { table, id } of PRESETS) {
      const fast = await compiled(table);
      for (const facts of actions) {
        const [one, other] = [fast(facts), byHand(table, facts)];
        if (!same(one, other)) assert.deepEqual(one, other, `${id} ${JSON.stringify(facts)}`);
      }
    }
  });

  it("decide by any table as the engine and as the table read by hand", async () => {
    const facts = ["status", "daysOverdue", "daysUntilDue", "hasProgress", "percentComplete", "priority"];
    await fc.assert(
      fc.asyncProperty(
        tableOf(facts, 40),
        fc.array(realFacts, { minLength: 5, maxLength: 15 }),
        async (table, some) => {
          const [plain, fast] = [plainEngine(table), await compiled(table)];
          for (const each of some) {
            assert.deepEqual(fast(each), await plain(each));
            assert.deepEqual(fast(each), byHand(table, each));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("take the tracker's own words whatever their capitals, and other columns by their headings", async () => {
    const table: DecisionTable = {
      name: "",
      rules: [
        {
          number: 1,
          axis: "Outcome",
          when: { priority: { kind: "in", values: ["High"] } },
          rating: "Red",
          because: "",
        },
        {
          number: 2,
          axis: "Outcome",
          when: { "column:__proto__": { kind: "between", least: 3, most: null } },
          rating: "Amber",
          because: "",
        },
      ],
    };
    const decide = await compiled(table);
    assert.equal(decide({ priority: "HIGH" }).Outcome, 1);
    assert.equal(decide({ priority: "highest" }).Outcome, null);
    assert.equal(decide({ priority: null, "column:__proto__": 3 }).Outcome, 2);
    assert.equal(decide({ priority: null, "column:__proto__": "3 or so" }).Outcome, null);
    assert.equal(decide({}).Outcome, null, "what an action does not have is blank");
  });

  it("decide nothing by an empty table", async () => {
    assert.deepEqual((await compiled({ name: "", rules: [] }))({ status: "complete" }), {
      Outcome: null,
      Arrangements: null,
    });
  });
});
