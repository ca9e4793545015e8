import assert from "node:assert/strict";
import { spellMonths } from "../../../../src/core/due/phrases/spelling";
import { duesOf } from "../tables";

const EXAMPLES: readonly [string, string][] = [
  ["31st Mach 2018", "31st March 2018"],
  ["Novemebr 2018", "November 2018"],
  ["by Sepetmber 18", "by September 18"],
  ["1 Arpil", "1 April"],
  // No figure beside it, another first letter, or too far off: left alone.
  ["Match the funding", "Match the funding"],
  ["30 staff by 2018", "30 staff by 2018"],
  ["Decision 2018", "Decision 2018"],
  ["31 March 2018", "31 March 2018"],
];

describe("mistyped months", () => {
  for (const [typed, meant] of EXAMPLES) it(`${typed} is ${meant}`, () => assert.equal(spellMonths(typed), meant));
});

duesOf("mistyped months", [
  ["31st Mach 2018", { kind: "by", end: "2018-03-31", precision: "day", words: "31st Mach 2018" }],
  // Too far gone: the year alone would be a guess.
  ["31st Mxxxx 2018", { end: null, problem: "unreadable" }],
]);
