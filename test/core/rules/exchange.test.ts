import assert from "node:assert/strict";
import fc from "fast-check";
import { exportRules, importRules, importRulesText } from "../../../src/core/rules/exchange";
import { readRulesGrid, rulesSheetPlan } from "../../../src/core/rules/sheet";
import { tableOf } from "./arbitraries";
import { gridOfPlan } from "./grids";

const params = { axis: "Outcome", rating: "Red", because: "so" };
const rule = (...all: unknown[]) => ({ conditions: { all }, event: { type: "rating", params } });
const status = { fact: "status", operator: "equal", value: "complete" };

describe("rules as json-rules-engine JSON", () => {
  const FACTS = ["status", "daysOverdue", "daysUntilDue", "hasProgress", "priority", "column:risk level"];

  it("come back as the same table, through JSON and through the sheet", () => {
    fc.assert(
      fc.property(tableOf(FACTS), (table) => {
        const json: unknown = JSON.parse(JSON.stringify(exportRules(table)));
        const imported = importRules(json, table.name);
        assert.deepEqual(imported, { table });
        const sheet = readRulesGrid(gridOfPlan(rulesSheetPlan(table)));
        assert.ok(sheet.table);
        assert.deepEqual(
          JSON.parse(JSON.stringify(exportRules(sheet.table))),
          sortedByFact(json, exportRules(sheet.table)),
        );
      }),
    );
  });

  it("come back as the same JSON, operator for operator", () => {
    const json = [
      rule(
        { fact: "status", operator: "in", value: ["complete", "verified"] },
        { fact: "status", operator: "notEqual", value: "cancelled" },
        { fact: "daysOverdue", operator: "greaterThan", value: 30 },
        { fact: "daysUntilDue", operator: "greaterThanInclusive", value: 0 },
        { fact: "daysUntilDue", operator: "lessThanInclusive", value: 30 },
        { fact: "percentComplete", operator: "lessThan", value: 50 },
        { fact: "hasProgress", operator: "equal", value: null },
        { fact: "hasOwner", operator: "equal", value: true },
        { fact: "priority", operator: "notIn", value: ["low"] },
      ),
      rule(),
    ];
    const imported = importRules(json);
    assert.ok("table" in imported);
    assert.deepEqual(exportRules(imported.table), json);
  });

  it("may carry names and priorities that agree with their order", () => {
    const named = [
      { ...rule(status), name: "first", priority: 9 },
      { ...rule(), priority: 1 },
    ];
    assert.ok("table" in importRules(named));
    assert.deepEqual(importRules(named.slice().reverse()), {
      refused: "The priorities of the rules go against their order; put the rule of the highest priority first.",
    });
  });

  const refused: [string, unknown, RegExp][] = [
    ["what is no list", { rules: [] }, /should be a list/],
    ["what is no rule", ["rule"], /^Rule 1 can’t be used/],
    ["a path", [rule({ ...status, path: "$.constructor" })], /“path” is not allowed here/],
    ["params that call for code", [rule({ ...status, params: { x: 1 } })], /“params” is not allowed here/],
    ["an unknown fact", [rule({ ...status, fact: "mood" })], /“mood” is no fact that rules know/],
    ["a fact called __proto__", [rule({ ...status, fact: "__proto__" })], /“__proto__” is no fact/],
    ["a fact called constructor", [rule({ ...status, fact: "constructor" })], /“constructor” is no fact/],
    [
      "an unknown operator",
      [rule({ ...status, operator: "matches", value: "(a+)+$" })],
      /an operator is not one of equal/,
    ],
    ["a decorated operator", [rule({ ...status, operator: "not:equal" })], /an operator is not one of equal/],
    ["a value that is another fact", [rule({ ...status, value: { fact: "x" } })], /a value is neither text/],
    [
      "a number that is not whole",
      [rule({ fact: "daysOverdue", operator: "lessThan", value: 1.5 })],
      /not a whole number/,
    ],
    ["a number too large", [rule({ fact: "daysOverdue", operator: "lessThan", value: 1e12 })], /not a whole number/],
    ["text where a number belongs", [rule({ fact: "daysOverdue", operator: "lessThan", value: "5" })], /value/],
    ["an empty list", [rule({ ...status, operator: "in", value: [] })], /list of values is empty/],
    ["a list that is none", [rule({ ...status, operator: "in", value: "complete" })], /value/],
    ["a word without end", [rule({ ...status, value: "a".repeat(100_000) })], /longer than 200 characters/],
    ["any instead of all", [{ conditions: { any: [status] }, event: { type: "rating", params } }], /“all” is missing/],
    ["conditions in conditions", [rule({ all: [status] })], /operator/],
    ["another event", [{ ...rule(), event: { type: "mail", params } }], /not of the type “rating”/],
    ["a handler", [{ ...rule(), onSuccess: "alert(1)" }], /“onSuccess” is not allowed here/],
    [
      "a colour that is none",
      [{ ...rule(), event: { type: "rating", params: { ...params, rating: "Pink" } } }],
      /its rating is not Red/,
    ],
    [
      "an axis that is none",
      [{ ...rule(), event: { type: "rating", params: { ...params, axis: "Mood" } } }],
      /neither Outcome/,
    ],
    ["a thousand conditions", [rule(...Array.from({ length: 1000 }, () => status))], /more than 60 conditions/],
    ["10,000 rules", Array.from({ length: 10_000 }, () => rule()), /There are 10000 rules; at most 300/],
  ];
  for (const [what, json, sentence] of refused) {
    it(`refuses ${what} with a sentence`, () => {
      const answer = importRules(json);
      assert.ok("refused" in answer);
      assert.match(answer.refused, sentence);
      assert.match(answer.refused, /\.$/);
    });
  }

  it("refuses text that is not JSON, or far too long, or has hostile keys", () => {
    assert.deepEqual(importRulesText("[{"), { refused: "The file is not JSON." });
    assert.ok("refused" in importRulesText(" ".repeat(5_000_001)));
    const hostile = JSON.stringify([rule(status)]).replace('"all"', '"__proto__":{"polluted":true},"all"');
    assert.ok("refused" in importRulesText(hostile));
    assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, "polluted"), undefined);
  });

  it("takes a formula for the word that it is, and writes it as text in quotes", () => {
    const imported = importRules([rule({ fact: "priority", operator: "equal", value: '=HYPERLINK("x")' })]);
    assert.ok("table" in imported);
    const plan = rulesSheetPlan(imported.table);
    const cells = plan.rows.flatMap(({ cells: row }) => row.flatMap((cell) => (cell ? [String(cell.value)] : [])));
    assert.ok(!cells.some((text) => text.startsWith("=")));
    assert.deepEqual(readRulesGrid(gridOfPlan(plan)).table?.rules, imported.table.rules);
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (one, other) => {
        importRules(one);
        importRules([one, other]);
        importRules([rule(one), rule({ ...status, value: other })]);
        importRulesText(String(JSON.stringify(other)));
      }),
    );
  });
});

/** The sheet keeps the conditions of a rule in the order of its columns. */
function sortedByFact(json: unknown, order: ReturnType<typeof exportRules>): unknown {
  return (json as typeof order).map((each, at) => {
    const facts = order[at]?.conditions.all.map(({ fact }) => fact) ?? [];
    const all = [...each.conditions.all].sort((a, b) => facts.indexOf(a.fact) - facts.indexOf(b.fact));
    return { ...each, conditions: { all } };
  });
}
