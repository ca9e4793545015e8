import assert from "node:assert/strict";
import { computedOf, disagreementsIn } from "../../../src/core/rating/disagreements";
import { fallingDue } from "../../../src/core/rating/forward";
import { keepRating } from "../../../src/core/rating/keep";
import { rateActions } from "../../../src/core/rating/rate";
import { ratingChanges } from "../../../src/core/rating/whatif";
import { compile } from "../../../src/core/rules/compile";
import { DEFAULT_PRESET, presetNamed } from "../../../src/core/rules/presets";
import type { Rating } from "../../../src/core/rating/rating";
import { DEFAULT_SETTINGS, EMPTY_STATE } from "../../../src/core/settings/settings";
import type { Override } from "../../../src/core/settings/settings";
import type { Action } from "../../../src/core/tracker/tracker";
import { aTracker, anAction, dueBy, stated } from "./build";

const settings = DEFAULT_SETTINGS;
const plan = (...actions: Partial<Action>[]) =>
  aTracker(
    actions.map((over, index) => anAction({ row: 5 + index, action: `Step ${index}`, ...over })),
    { columns: { progress: "Progress" } },
  );
const green = { outcome: stated("Green"), arrangements: null };
const ruleSet = compile(DEFAULT_PRESET.table);
const rate = async (tracker: ReturnType<typeof plan>, overrides: Override[] = [], asAt: string | null = null) =>
  rateActions({ tracker, ruleSet: await ruleSet, settings: { ...settings, asAt }, overrides });

const late = { due: dueBy("2017-09-30"), progress: "Drafted.", ratings: green };

/** The overrides after the officer keeps Green. */
const kept = (tracker: ReturnType<typeof plan>, rating: Rating): readonly Override[] => {
  const review = {
    tracker,
    findings: [],
    dismissed: [],
    ratings: [],
    movement: null,
    rules: DEFAULT_PRESET.table,
    settings,
  };
  const decision = { colour: "Green" as const, reason: "Signed off." };
  return keepRating(EMPTY_STATE, review, rating, decision, "Governance Officer", "2018-01-15").overrides;
};

describe("typed against computed", () => {
  it("lists what differs, with both, the rule and the reason", async () => {
    const tracker = plan(late, { due: dueBy("2018-03-31"), progress: "Drafted.", ratings: green }, {});
    const found = disagreementsIn(await rate(tracker));
    assert.deepEqual(
      found.map(({ rating, typed, computed, decision }) => [rating.row, typed, computed, rating.rule, decision]),
      [[5, "Green", "Red", 3, "open"]],
    );
    assert.equal(found[0]?.rating.because, "Red by rule 3: 107 days past 30 September 2017 and not complete");
  });

  it("does not list what the rules leave open", async () => {
    const table = presetNamed("months-behind")?.table;
    assert.ok(table);
    const ratings = rateActions({ tracker: plan({ ratings: green }), ruleSet: await compile(table), settings });
    assert.equal(ratings[0]?.rating, null);
    assert.deepEqual(disagreementsIn(ratings), []);
  });

  it("knows what the officer has kept, and when to look again", async () => {
    const tracker = plan(late);
    const [red] = await rate(tracker);
    assert.ok(red);
    const [override] = kept(tracker, red);
    assert.ok(override);
    const [again] = await rate(tracker, [override]);
    assert.ok(again);
    assert.deepEqual(
      [again.rating, computedOf(again), disagreementsIn([again])[0]?.decision],
      ["Green", "Red", "kept"],
    );
    const [moved] = await rate(plan({ ...late, due: dueBy("2017-10-31") }), [override]);
    assert.ok(moved);
    assert.equal(disagreementsIn([moved])[0]?.decision, "stale");
    const [later] = await rate(tracker, [override], "2018-01-20");
    assert.equal(later?.override?.stale, false, "another day and the same rating is no new fact");
  });

  it("keeps no rating of an action that is gone", async () => {
    const [red] = await rate(plan(late));
    assert.ok(red);
    assert.deepEqual(kept(plan(), red), []);
  });
});

describe("what if", () => {
  it("names the actions whose rating another key changes", async () => {
    const tracker = plan(late, { progress: "Drafted." });
    const table = presetNamed("months-behind")?.table;
    assert.ok(table);
    const other = rateActions({ tracker, ruleSet: await compile(table), settings });
    assert.deepEqual(
      ratingChanges(await rate(tracker), other).map(({ after, from, to }) => [after.row, after.axis, from, to]),
      [[6, "Outcome", "Green", null]],
    );
  });

  it("names the actions whose rating another as-at date changes", async () => {
    const tracker = plan({ due: dueBy("2018-01-20"), progress: "Drafted." });
    const changes = ratingChanges(await rate(tracker), await rate(tracker, [], "2018-02-20"));
    assert.deepEqual(
      changes.map(({ from, to, after }) => [from, to, after.because]),
      [["Green", "Red", "Red by rule 3: 31 days past 20 January 2018 and not complete"]],
    );
  });
});

describe("what falls due before the meeting", () => {
  const tracker = plan(
    { due: dueBy("2018-03-01") },
    { due: dueBy("2018-01-15") },
    { due: dueBy("2018-03-02") },
    { due: dueBy("2018-01-14") },
    { due: dueBy("2018-02-01"), status: "complete" },
    { due: dueBy("2018-02-01"), status: "cancelled" },
    {},
    { due: dueBy("2018-06-30"), originalDue: "2018-02-01" },
  );
  const rows = (more: Partial<typeof settings>) =>
    fallingDue(tracker, { ...settings, ...more }).map(({ action, daysUntilDue }) => [action.row, daysUntilDue]);

  it("is open, dated, and lies between the two days", () => {
    assert.deepEqual(rows({ meetingDate: "2018-03-01" }), [
      [6, 0],
      [5, 45],
    ]);
  });

  it("goes by the date that rates", () => {
    assert.deepEqual(rows({ meetingDate: "2018-02-10", rateOn: "original" }), [
      [6, 0],
      [12, 17],
    ]);
  });

  it("is nothing without a meeting", () => assert.deepEqual(rows({}), []));
});
