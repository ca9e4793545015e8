import assert from "node:assert/strict";
import { decide, decisionsOn } from "../../../src/core/rating/decide";
import type { Rating } from "../../../src/core/rating/rating";
import { EMPTY_STATE } from "../../../src/core/settings/settings";
import type { Tracker } from "../../../src/core/tracker/tracker";

const trackerOf = (...texts: string[]): Tracker =>
  ({
    sheets: [],
    actions: texts.map((action, index) => ({ sheet: "Plan", row: index + 4, action, ref: null })),
  }) as unknown as Tracker;

const rating = (change: Partial<Rating> = {}): Rating => ({
  sheet: "Plan",
  row: 4,
  ref: null,
  axis: "Outcome",
  rating: "Red",
  rule: 3,
  because: "Red by rule 3.",
  stated: "Green",
  overdue: true,
  daysOverdue: 40,
  override: null,
  ...change,
});

describe("a decision on a difference", () => {
  const tracker = trackerOf("Agree the plan", "Test the plan");
  const { decisions } = decide(EMPTY_STATE, tracker, rating(), "accepted");

  it("is known again, on its own axis and action alone", () => {
    const decided = decisionsOn(decisions, tracker);
    assert.equal(decided(rating()), "accepted");
    assert.equal(decided(rating({ axis: "Arrangements" })), null);
    assert.equal(decided(rating({ row: 5 })), null);
  });

  it("follows its action to another row", () => {
    const moved = trackerOf("A new action", "Agree the plan");
    assert.equal(decisionsOn(decisions, moved)(rating({ row: 5 })), "accepted");
  });

  it("lapses when the sheet or the rules say something else", () => {
    const decided = decisionsOn(decisions, tracker);
    assert.equal(decided(rating({ stated: "Amber" })), null);
    assert.equal(decided(rating({ rating: "Amber" })), null);
  });

  it("gives way to the next, and is taken back", () => {
    const state = { ...EMPTY_STATE, decisions };
    const ignored = decide(state, tracker, rating(), "ignored");
    assert.deepEqual(
      ignored.decisions.map(({ how }) => how),
      ["ignored"],
    );
    assert.deepEqual(decide(ignored, tracker, rating(), null).decisions, []);
  });
});
