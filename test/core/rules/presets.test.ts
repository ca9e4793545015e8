import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { analyse } from "../../../src/core/rules/analyse";
import { sayGap, sayShadowed } from "../../../src/core/rules/analysis-words";
import { compile } from "../../../src/core/rules/compile";
import { exportRules, importRules } from "../../../src/core/rules/exchange";
import { deliveryFacts, isPossible, PLAIN_ACTION } from "../../../src/core/rules/possible";
import { DEFAULT_PRESET, presetNamed, PRESETS } from "../../../src/core/rules/presets";
import { readRulesGrid, rulesSheetPlan } from "../../../src/core/rules/sheet";
import type { Facts } from "../../../src/core/rules/table";
import { printCondition } from "../../../src/core/rules/words";
import { gridOfPlan } from "./grids";

const FOLDER = new URL("../../../src/core/rules/presets/", import.meta.url);

describe("the presets", () => {
  it("are all the files of their folder", () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ""));
    assert.deepEqual(PRESETS.map(({ id }) => id).sort(), files.sort());
  });

  it("have names, sources and reasons, and each both axes", () => {
    assert.equal(new Set(PRESETS.map(({ name }) => name)).size, PRESETS.length);
    for (const { source, table, name } of PRESETS) {
      assert.ok(source.length > 60, name);
      assert.deepEqual(new Set(table.rules.map(({ axis }) => axis)), new Set(["Outcome", "Arrangements"]));
      assert.ok(table.rules.every(({ because }) => because !== ""));
      assert.deepEqual(
        table.rules.map(({ number }) => number),
        table.rules.map((_, index) => index + 1),
      );
    }
  });

  for (const { id, table } of PRESETS) {
    it(`${id} has no gap, no rule that can never apply and none that no action meets`, () => {
      const { gaps, shadowed, impossible, unchecked } = analyse(table);
      assert.deepEqual([gaps.map(sayGap), shadowed.map(sayShadowed), impossible, unchecked], [[], [], [], []]);
    });

    it(`${id} survives the sheet and json-rules-engine JSON`, () => {
      assert.deepEqual(readRulesGrid(gridOfPlan(rulesSheetPlan(table))), { table, faults: [] });
      assert.deepEqual(importRules(JSON.parse(JSON.stringify(exportRules(table))), table.name), { table });
    });
  }

  it("begin with the two tables of the general key, row for row", () => {
    const rows = DEFAULT_PRESET.table.rules.map(({ axis, when, rating }) => [
      axis,
      Object.entries(when)
        .map(([fact, condition]) => `${fact} ${printCondition(condition)}`)
        .join("; "),
      rating,
    ]);
    assert.deepEqual(rows, [
      ["Outcome", "status complete, verified", "Blue"],
      ["Outcome", "status cancelled", "Grey"],
      ["Outcome", "daysOverdue > 30", "Red"],
      ["Outcome", "daysOverdue 1 to 30", "Amber"],
      ["Outcome", "status delayed, on-hold", "Amber"],
      ["Outcome", "dated no; hasProgress no", "Red"],
      ["Outcome", "daysUntilDue 0 to 30; hasProgress no", "Amber"],
      ["Outcome", "hasProgress yes", "Green"],
      ["Outcome", "dated yes", "Green"],
      ["Outcome", "", "Amber"],
      ["Arrangements", "status complete, verified", "Blue"],
      ["Arrangements", "status cancelled", "Grey"],
      ["Arrangements", "hasOwner no", "Red"],
      ["Arrangements", "dated no; hasProgress no", "Red"],
      ["Arrangements", "hasProgress no", "Amber"],
      ["Arrangements", "progressAgeDays > 92", "Amber"],
      ["Arrangements", "dated no", "Amber"],
      ["Arrangements", "", "Green"],
    ]);
  });
});

/** An action so many days past its date (below 0: to come), with other facts beside. */
function action(status: string, late: number | null, more: Facts = {}): Facts {
  const delivery = deliveryFacts({
    status,
    dueKind: late === null ? "unspecified" : "by",
    daysUntilDue: late === null ? null : -late,
    daysLate: null,
    slippageDays: null,
  });
  const facts = { ...PLAIN_ACTION, ...delivery, ...more };
  assert.ok(isPossible(facts), JSON.stringify(facts));
  return facts;
}

const GOING = "in-progress";
const done = (percentComplete: number | null) => ({ percentComplete });
const further = (hasFurtherAction: boolean | null) => ({ hasFurtherAction });
const evidence = (hasEvidence: boolean | null) => ({ hasEvidence });
const idle = { hasProgress: false };

/** Days past the date, facts beside, Outcome. */
const BOUNDARIES: Record<string, [string, number | null, Facts, string | null][]> = {
  "general-brag": [
    [GOING, 0, {}, "Green"],
    [GOING, 1, {}, "Amber"],
    [GOING, 30, {}, "Amber"],
    [GOING, 31, {}, "Red"],
    [GOING, 0, idle, "Amber"],
    [GOING, -30, idle, "Amber"],
    [GOING, -31, idle, "Green"],
    [GOING, null, idle, "Red"],
    [GOING, null, { hasProgress: null }, "Amber"],
    ["complete", 31, {}, "Blue"],
    ["cancelled", 31, {}, "Grey"],
    ["delayed", -100, {}, "Amber"],
  ],
  "months-behind": [
    [GOING, 0, {}, "Green"],
    [GOING, 1, {}, "Amber"],
    [GOING, 30, {}, "Amber"],
    [GOING, 31, {}, "Red"],
    [GOING, null, {}, null],
    ["complete", 31, {}, "Green"],
    ["cancelled", 31, {}, null],
  ],
  "percent-complete": [
    [GOING, 0, done(0), "Red"],
    [GOING, 0, done(25), "Red"],
    [GOING, 0, done(26), "Amber"],
    [GOING, 0, done(75), "Amber"],
    [GOING, 0, done(76), "Green"],
    [GOING, 0, done(49), "Amber"],
    [GOING, 1, done(49), "Red"],
    [GOING, 1, done(50), "Amber"],
    [GOING, 31, done(76), "Green"],
    [GOING, 30, done(26), "Red"],
    [GOING, 0, done(null), null],
    [GOING, null, done(80), null],
    ["complete", 31, done(null), "Green"],
    ["cancelled", 0, done(80), null],
  ],
  evidence: [
    ["complete", 31, evidence(true), "Green"],
    ["complete", 0, evidence(false), null],
    ["complete", 0, evidence(null), null],
    [GOING, 0, evidence(true), "Amber"],
    [GOING, 31, evidence(true), "Amber"],
    [GOING, 0, evidence(false), "Red"],
    ["not-started", 0, evidence(true), "Red"],
    ["not-stated", 0, evidence(true), null],
  ],
  verified: [
    ["verified", 31, {}, "Blue"],
    ["complete", 31, {}, "Green"],
    [GOING, 0, {}, "Amber"],
    [GOING, 1, {}, "Red"],
    [GOING, 30, {}, "Red"],
    [GOING, 31, {}, "Red"],
    ["on-hold", -30, {}, "Red"],
    ["on-target", null, {}, "Amber"],
    [GOING, null, {}, null],
    ["cancelled", 1, {}, null],
  ],
  "overdue-only": [
    [GOING, 0, {}, "Amber"],
    [GOING, 1, {}, "Red"],
    [GOING, 30, {}, "Red"],
    [GOING, 31, {}, "Red"],
    [GOING, null, {}, "Amber"],
    ["complete", 31, {}, "Green"],
    ["cancelled", 31, {}, "Grey"],
  ],
  recovery: [
    [GOING, 0, further(false), "Green"],
    [GOING, 1, further(true), "Amber"],
    [GOING, 1, further(false), "Red"],
    [GOING, 30, further(true), "Amber"],
    [GOING, 31, further(false), "Red"],
    [GOING, 31, further(null), null],
    ["on-hold", -30, further(true), "Amber"],
    ["on-hold", -30, further(false), "Red"],
    ["on-hold", -30, further(null), null],
    ["on-target", null, further(null), "Green"],
    [GOING, null, further(true), null],
    ["complete", 31, further(null), "Green"],
  ],
};

describe("the presets at their boundaries", () => {
  it("are all in the table", () => {
    assert.deepEqual(Object.keys(BOUNDARIES).sort(), PRESETS.map(({ id }) => id).sort());
  });

  for (const [id, rows] of Object.entries(BOUNDARIES)) {
    for (const [status, late, more, rating] of rows) {
      const said = `${status}, ${late ?? "no"} days past, ${JSON.stringify(more)}`;
      it(`${id}: ${said} is ${rating ?? "not rated"}`, async () => {
        const preset = presetNamed(id);
        assert.ok(preset);
        const { Outcome } = (await compile(preset.table)).decide(action(status, late, more));
        assert.ok(Outcome, "a rule matches");
        assert.equal(Outcome.rating, rating, `rule ${Outcome.number}`);
      });
    }
  }

  const arrangements: [string, Facts, string][] = [
    ["no owner", action(GOING, 0, { hasOwner: false }), "Red"],
    ["no date and no progress", action(GOING, null, idle), "Red"],
    ["no progress", action(GOING, 0, idle), "Amber"],
    ["progress 92 days old", action(GOING, 0, { progressAgeDays: 92 }), "Green"],
    ["progress 93 days old", action(GOING, 0, { progressAgeDays: 93 }), "Amber"],
    ["progress of unknown age", action(GOING, 0), "Green"],
    ["undated, with progress", action(GOING, null), "Amber"],
    ["complete without an owner", action("complete", 31, { hasOwner: false }), "Blue"],
    ["cancelled", action("cancelled", 31), "Grey"],
  ];
  for (const [name, facts, rating] of arrangements) {
    it(`arrangements: ${name} is ${rating}`, async () => {
      assert.equal((await compile(DEFAULT_PRESET.table)).decide(facts).Arrangements?.rating, rating);
    });
  }
});
