import assert from "node:assert/strict";
import { addDays } from "../../../src/core/grid/dates";
import { actionKeys } from "../../../src/core/movement/key";
import { judgeActions } from "../../../src/core/rating/judge";
import { factsDigest } from "../../../src/core/rating/override";
import { rateActions } from "../../../src/core/rating/rate";
import { compile } from "../../../src/core/rules/compile";
import type { RuleSet } from "../../../src/core/rules/compile";
import { DEFAULT_PRESET } from "../../../src/core/rules/presets";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import type { Action, Status } from "../../../src/core/tracker/tracker";
import { aTracker, anAction, dueBy, stated } from "./build";
import type { TrackerParts } from "./build";

const AS_AT = "2018-01-15";
const settings = DEFAULT_SETTINGS;

describe("rating actions by the default preset", () => {
  let ruleSet: RuleSet;
  before(async () => {
    ruleSet = await compile(DEFAULT_PRESET.table);
  });

  const rate = (action: Action, parts: TrackerParts = { columns: { progress: "Progress" } }) =>
    rateActions({ tracker: aTracker([action], parts), ruleSet, settings });

  const late = (days: number) => dueBy(addDays(AS_AT, -days));
  const rows: [string, Partial<Action>, string | null, number][] = [
    ["complete, whatever its date", { status: "complete", due: late(200) }, "Blue", 1],
    ["cancelled", { status: "cancelled", due: late(200) }, "Grey", 2],
    ["31 days overdue", { due: late(31), progress: "Drafted." }, "Red", 3],
    ["30 days overdue", { due: late(30), progress: "Drafted." }, "Amber", 4],
    ["1 day overdue", { due: late(1), progress: "Drafted." }, "Amber", 4],
    ["due today", { due: late(0), progress: "Drafted." }, "Green", 8],
    ["on hold", { status: "on-hold", due: late(-60), progress: "Drafted." }, "Amber", 5],
    ["no date and no progress", {}, "Red", 6],
    ["due today and no progress", { due: late(0) }, "Amber", 7],
    ["due in 30 days and no progress", { due: late(-30) }, "Amber", 7],
    ["due in 31 days and no progress", { due: late(-31) }, "Green", 9],
  ];
  for (const [name, parts, rating, rule] of rows) {
    it(`${name}: ${rating} by rule ${rule}`, () => {
      const [outcome] = rate(anAction(parts));
      assert.deepEqual([outcome?.rating, outcome?.rule], [rating, rule], outcome?.because);
    });
  }

  it("falls to rule 10 where the tracker has no progress column", () => {
    assert.equal(rate(anAction(), {})[0]?.rule, 10);
  });

  it("numbers the rules down the whole sheet", () => {
    const [, arrangements] = rate(anAction({ owners: [], ownerText: "TBC" }));
    assert.deepEqual([arrangements?.axis, arrangements?.rating, arrangements?.rule], ["Arrangements", "Red", 13]);
  });

  it("gives each reason in words", () => {
    const [red] = rate(anAction({ due: dueBy("2017-09-30") }));
    assert.equal(red?.because, "Red by rule 3: 107 days past 30 September 2017 and not complete");
    const [oneDay] = rate(anAction({ due: late(1) }));
    assert.equal(oneDay?.because, "Amber by rule 4: 1 day past 14 January 2018 and not complete");
    const [green] = rate(anAction({ due: late(-5), progress: "Drafted." }));
    assert.equal(green?.because, "Green by rule 8: progress is reported and it is not overdue");
    const [held] = rate(anAction({ status: "on-hold", due: late(-60) }));
    assert.equal(held?.because, "Amber by rule 5: on hold");
  });

  it("does not rate a sheet without an as-at date, and says so", () => {
    const [outcome] = rate(anAction({ status: "complete" }), { asAt: null });
    assert.deepEqual(
      [outcome?.rating, outcome?.rule, outcome?.because],
      [null, null, "Not rated: the sheet states no as-at date, and none is set"],
    );
  });

  it("judges on the date that the officer set before the sheet's own", () => {
    const input = { tracker: aTracker([anAction({ due: dueBy("2018-01-01") })]), ruleSet };
    const [rating] = rateActions({ ...input, settings: { ...settings, asAt: "2017-12-31" } });
    assert.equal(rating?.daysOverdue, 0);
  });

  it("rates on the original date when asked", () => {
    const moved = anAction({ due: late(-60), originalDue: addDays(AS_AT, -40), progress: "Drafted." });
    const tracker = aTracker([moved], { columns: { progress: "Progress" } });
    const on = (rateOn: "current" | "original") =>
      rateActions({ tracker, ruleSet, settings: { ...settings, rateOn } })[0]?.rating;
    assert.deepEqual([on("current"), on("original")], ["Green", "Red"]);
  });

  it("keeps a stated rating beside the computed one", () => {
    const ratings = { outcome: stated("Green"), arrangements: null };
    const [outcome, arrangements] = rate(anAction({ due: late(31), ratings }));
    assert.deepEqual([outcome?.stated, outcome?.rating, arrangements?.stated], ["Green", "Red", null]);
  });

  it("says that no rule matches rather than leave a blank", async () => {
    const table = { name: "Narrow", rules: DEFAULT_PRESET.table.rules.slice(0, 2) };
    const tracker = aTracker([anAction()]);
    const ratings = rateActions({ tracker, ruleSet: await compile(table), settings });
    assert.deepEqual(
      ratings.map(({ rating, because }) => [rating, because]),
      [
        [null, "Not rated: no rule matches the Outcome of this action"],
        [null, "Not rated: no rule matches the Arrangements of this action"],
      ],
    );
  });

  describe("with the officer's own rating", () => {
    const decided = anAction({ due: late(31), progress: "Drafted." });
    const overrideOf = (action: Action) => {
      const tracker = aTracker([action], { columns: { progress: "Progress" } });
      const [judged] = judgeActions({ tracker, settings });
      assert.ok(judged?.facts);
      return {
        action: actionKeys([action])[0] ?? "",
        axis: "Outcome" as const,
        rating: "Amber" as const,
        reason: "The supplier confirmed delivery this week.",
        who: "Governance Officer",
        when: AS_AT,
        facts: factsDigest(judged.facts, judged.due, "Red"),
      };
    };
    const rateWith = (action: Action) =>
      rateActions({
        tracker: aTracker([action], { columns: { progress: "Progress" } }),
        ruleSet,
        settings,
        overrides: [overrideOf(decided)],
      })[0];

    it("puts it in force, with its reason and the computed one beside it", () => {
      const rating = rateWith(decided);
      assert.equal(rating?.rating, "Amber");
      assert.deepEqual(rating?.override, {
        computed: "Red",
        reason: "The supplier confirmed delivery this week.",
        stale: false,
      });
      assert.match(rating?.because ?? "", /^Amber kept by the officer: .* The rules say Red by rule 3: 31 days past/);
    });

    for (const [what, change] of [
      ["status", { status: "delayed" as Status }],
      ["date", { due: late(60) }],
      ["owner", { owners: [], ownerText: null }],
    ] as const) {
      it(`is stale when the ${what} has changed`, () => {
        assert.equal(rateWith({ ...decided, ...change })?.override?.stale, true);
      });
    }
  });
});
