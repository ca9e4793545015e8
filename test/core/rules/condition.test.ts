import assert from "node:assert/strict";
import fc from "fast-check";
import { atomsOf, conditionOf, holds } from "../../../src/core/rules/condition";
import { isUnread, parseCondition } from "../../../src/core/rules/parse";
import { factNamed } from "../../../src/core/rules/terms";
import type { Condition, FactValue } from "../../../src/core/rules/table";
import type { FactTerm } from "../../../src/core/rules/vocabulary";
import { printCondition } from "../../../src/core/rules/words";
import { anyConditionFor } from "./arbitraries";

const term = (name: string): FactTerm => {
  const found = factNamed(name);
  assert.ok(found, name);
  return found;
};

function parse(text: string, fact: string): Condition | null {
  const parsed = parseCondition(text, term(fact));
  assert.ok(!isUnread(parsed), `${text}: ${JSON.stringify(parsed)}`);
  return parsed.condition;
}

describe("conditions as officers write them", () => {
  const readings: [string, string, Condition | null][] = [
    ["status", "complete, verified", { kind: "in", values: ["complete", "verified"] }],
    ["status", "Complete,VERIFIED", { kind: "in", values: ["complete", "verified"] }],
    ["status", "on hold", { kind: "in", values: ["on-hold"] }],
    ["status", "not complete", { kind: "not-in", values: ["complete"] }],
    ["daysOverdue", "> 30", { kind: "between", least: 31, most: null, strict: true }],
    ["daysOverdue", ">30", { kind: "between", least: 31, most: null, strict: true }],
    ["daysOverdue", ">= 5", { kind: "between", least: 5, most: null }],
    ["daysOverdue", "< 3", { kind: "between", least: null, most: 2, strict: true }],
    ["daysOverdue", "1 to 30", { kind: "between", least: 1, most: 30 }],
    ["daysOverdue", "1–30", { kind: "between", least: 1, most: 30 }],
    ["daysUntilDue", "-30 to -1", { kind: "between", least: -30, most: -1 }],
    ["daysOverdue", "0", { kind: "in", values: [0] }],
    ["hasOwner", "yes", { kind: "in", values: [true] }],
    ["hasOwner", "No", { kind: "in", values: [false] }],
    ["hasProgress", "no, blank", { kind: "in", values: [false, null] }],
    ["hasProgress", "blank", { kind: "in", values: [null] }],
    ["hasProgress", "not blank", { kind: "not-in", values: [null] }],
    ["priority", "research and development", { kind: "in", values: ["research and development"] }],
    ["priority", '"yes", "a, b"', { kind: "in", values: ["yes", "a, b"] }],
    ["column:risk level", "High, 5, yes", { kind: "in", values: ["High", 5, true] }],
    ["status", "", null],
    ["status", "any", null],
  ];
  for (const [fact, text, condition] of readings) {
    it(`reads ${fact} “${text}”`, () => assert.deepEqual(parse(text, fact), condition));
  }

  it("reads a condition that begins with not as a status where the status has that name", () => {
    assert.deepEqual(parse("not-started", "status"), { kind: "in", values: ["not-started"] });
    assert.deepEqual(parse("not not-started", "status"), { kind: "not-in", values: ["not-started"] });
    assert.deepEqual(parse("not started, not stated", "status"), { kind: "in", values: ["not-started", "not-stated"] });
  });

  const wrong: [string, string, RegExp, RegExp][] = [
    ["status", "finished", /“finished” is not something that Status can be/, /one or more of in-progress, /],
    ["daysOverdue", "thirty", /“thirty” is not something that Days overdue can be/, /whole number, > 30, 1 to 30/],
    ["daysOverdue", "30 to 1", /runs backwards/, /1 to 30/],
    ["daysOverdue", "1.5", /“1.5”/, /whole number/],
    ["hasOwner", "maybe", /“maybe”/, /yes, no or blank/],
    ["hasOwner", "yes,", /“” is not something/, /yes, no or blank/],
    ["priority", '"open', /is not something/, /words with commas/],
    ["priority", "#REF!", /#REF!/, /words/],
  ];
  for (const [fact, text, message, suggestion] of wrong) {
    it(`refuses ${fact} “${text}”`, () => {
      const parsed = parseCondition(text, term(fact));
      assert.ok(isUnread(parsed));
      assert.match(parsed.message, message);
      assert.match(parsed.suggestion, suggestion);
    });
  }

  it("takes no longer than the text is long", () => {
    for (const text of [
      "not ".repeat(400),
      '"'.repeat(1999),
      ",".repeat(1999),
      " and not".repeat(200),
      "-".repeat(1999),
    ]) {
      const start = performance.now();
      parseCondition(text, term("priority"));
      assert.ok(performance.now() - start < 200, text.slice(0, 20));
    }
  });

  it("prints what it reads, and reads what it prints, without loss", () => {
    fc.assert(
      fc.property(
        anyConditionFor(["status", "daysOverdue", "hasProgress", "priority", "column:risk"]),
        ([fact, condition]) => {
          assert.deepEqual(parse(printCondition(condition), fact), condition, printCondition(condition));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("says the same in json-rules-engine's operators and back", () => {
    fc.assert(
      fc.property(anyConditionFor(["status", "daysOverdue", "hasProgress", "column:risk"]), ([, condition]) => {
        assert.deepEqual(conditionOf(atomsOf(condition)), condition);
      }),
    );
  });
});

describe("what a condition means", () => {
  const table: [string, string, FactValue, boolean][] = [
    ["daysUntilDue", "0 to 30", null, false],
    ["daysUntilDue", "0 to 30", 0, true],
    ["daysUntilDue", "0 to 30", 30, true],
    ["daysUntilDue", "0 to 30", 31, false],
    ["daysUntilDue", "not 5", null, true],
    ["hasProgress", "no", null, false],
    ["hasProgress", "not yes", null, true],
    ["hasProgress", "blank", null, true],
    ["daysOverdue", "> 30", 30, false],
    ["daysOverdue", "> 30", 31, true],
    ["daysOverdue", "> 5 and not 7", 7, false],
    ["daysOverdue", "> 5 and not 7", 8, true],
  ];
  for (const [fact, text, value, held] of table) {
    it(`${fact} ${text} ${held ? "holds" : "does not hold"} for ${value ?? "blank"}`, () => {
      const condition = parse(text, fact);
      assert.ok(condition);
      assert.equal(holds(condition, value), held);
    });
  }
});
