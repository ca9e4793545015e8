import assert from "node:assert/strict";
import { rulesInForce } from "../../../src/core/rules/in-force";
import { DEFAULT_PRESET, presetNamed } from "../../../src/core/rules/presets";
import { rulesSheetPlan } from "../../../src/core/rules/sheet";
import type { DecisionTable } from "../../../src/core/rules/table";
import { gridOf, gridOfPlan } from "./grids";

const months = presetNamed("months-behind")?.table ?? DEFAULT_PRESET.table;
const broken = gridOf([
  ["Axis", "Status", "Rating"],
  ["Outcome", "finished", "Blue"],
]);

describe("the rules in force", () => {
  it("are the sheet's where it can be read whole", () => {
    const { table, findings } = rulesInForce(gridOfPlan(rulesSheetPlan(months)), null);
    assert.deepEqual([table, findings], [months, []]);
  });

  it("stay the last good ones while a cell is wrong, and the cell is a finding", () => {
    const { table, findings } = rulesInForce(broken, months);
    assert.equal(table, months);
    assert.deepEqual(
      findings.map(({ code, cell, row }) => [code, cell, row]),
      [["rule-fault", "B2", 2]],
    );
  });

  it("are the default key where nothing else stands", () => {
    assert.equal(rulesInForce(null, null).table, DEFAULT_PRESET.table);
    assert.equal(rulesInForce(broken, null).table, DEFAULT_PRESET.table);
  });

  const [rule] = months.rules;
  const hostile: [string, DecisionTable["rules"]][] = [
    ["unknown facts", [{ ...rule!, when: { constructor: { kind: "in" as const, values: ["x"] } } }]],
    ["far too many rules", Array.from({ length: 5000 }, () => rule!)],
    ["numbers that are not whole", [{ ...rule!, when: { daysOverdue: { kind: "between", least: 0.5, most: null } } }]],
  ];
  for (const [what, rules] of hostile) {
    it(`are not kept ones with ${what}`, () => {
      assert.equal(rulesInForce(null, { name: "Kept", rules }).table, DEFAULT_PRESET.table);
    });
  }
});
