import assert from "node:assert/strict";
import { dueSoon, shareOf } from "../../../src/core/summary/committee/headlines";
import { movementLead, movementSentence } from "../../../src/core/summary/report/changed";
import { asAtSpan, asAtWords, endOfNextQuarter, undatedWords } from "../../../src/core/summary/report/dates";
import { makeReport } from "../../../src/core/summary/report/report";
import { greenIsOnTarget, meaningOf, ruleWords } from "../../../src/core/summary/report/rule-words";
import { planSheets } from "../../../src/core/summary/sheets";
import { are, count, fall, figure, list } from "../../../src/core/summary/text/words";
import { DEFAULT_PRESET } from "../../../src/core/rules/presets";
import type { DecisionTable } from "../../../src/core/rules/table";
import { aDue, anAction, aReview } from "../../builders/review";
import type { Rated } from "../../builders/review";

const rated = (row: number, changes: Parameters<typeof anAction>[0] = {}): Rated => ({
  action: anAction({ row, ...changes }),
  outcome: "Green",
  arrangements: "Green",
});
const reportOf = (parts: Parameters<typeof aReview>[0]) => makeReport(aReview(parts), { snapshots: [] });

describe("words of the sheets", () => {
  it("count in the singular and the plural", () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => are(n, "overdue")),
      ["None is overdue", "1 is overdue", "2 are overdue"],
    );
    assert.deepEqual(
      [0, 1, 5].map((n) => fall(n, "due before the meeting")),
      ["None falls due before the meeting", "1 falls due before the meeting", "5 fall due before the meeting"],
    );
    assert.deepEqual(
      [1, 10000].map((n) => count(n, "action")),
      ["1 action", "10,000 actions"],
    );
    assert.equal(figure(1234567), "1,234,567");
    assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(list), ["", "a", "a and b", "a, b and c"]);
  });

  it("share out a plan", () => {
    const told: readonly (readonly [number, number, string])[] = [
      [23, 26, "23 of 26 actions are on target"],
      [1, 26, "1 of 26 actions is on target"],
      [26, 26, "All 26 actions are on target"],
      [0, 26, "None of the 26 actions is on target"],
      [1, 1, "The one action is on target"],
      [0, 1, "The one action is not on target"],
    ];
    for (const [number, of, words] of told) assert.equal(shareOf(number, of, "on target"), words);
  });

  it("say why there is no due date", () => {
    const told: readonly (readonly [Parameters<typeof aDue>[0], string])[] = [
      [{ kind: "from", start: "2018-01-31", words: "From 31st January 2018" }, "From 31 Jan 2018"],
      [{ kind: "as-required", words: "As required" }, "No date: as required"],
      [{ kind: "ongoing", words: "Ongoing" }, "No date: ongoing"],
      [{ kind: "event", words: "Before each contract" }, "No date: tied to an event"],
      [{ kind: "recurring", words: "Six monthly" }, "No date: six monthly"],
      [{ kind: "unspecified", words: "TBC" }, "No date: “TBC”"],
      [{ kind: "unspecified", words: "As set out in the plan that the inspectors agreed" }, "No date that can be read"],
      [{ kind: "unspecified", words: null }, "No date stated"],
    ];
    for (const [due, words] of told) assert.equal(undatedWords(aDue(due)), words);
  });

  it("look ahead to the end of the quarter after", () => {
    assert.deepEqual(["2017-12-11", "2018-01-01", "2018-03-31", "2017-11-30", "2018-09-30"].map(endOfNextQuarter), [
      "2018-03-31",
      "2018-06-30",
      "2018-06-30",
      "2018-03-31",
      "2018-12-31",
    ]);
  });

  it("name every as-at date of a workbook whose sheets differ", () => {
    const report = reportOf({
      rated: [rated(5, { sheet: "Plan" }), rated(5, { sheet: "Annex" })],
      asAt: { Plan: "2017-09-30", Annex: "2017-11-30" },
    });
    assert.equal(asAtWords(report), "30 September 2017 (Plan) and 30 November 2017 (Annex)");
    assert.equal(asAtSpan(report), "30 September 2017 to 30 November 2017");
  });

  it("name what stands above a section: its heading, else its sheet where there are several", () => {
    const under = (actions: readonly Rated[]) => reportOf({ rated: actions }).sections.map((section) => section.under);
    const nested = rated(5, { sections: ["Principle 1", "Budget"] });
    const flat = rated(6, { sections: ["Risk"] });
    assert.deepEqual(under([nested, flat]), ["Principle 1", null]);
    assert.deepEqual(under([flat, rated(5, { sheet: "Annex", sections: ["Risk"] })]), ["Plan", "Annex"]);
  });

  it("count what is due within the days that count as soon where no meeting is set", () => {
    const due = (end: string) => ({ due: aDue({ kind: "by", end }) });
    const report = reportOf({
      rated: [rated(5, due("2017-12-30")), rated(6, due("2017-12-31")), rated(7, due("2017-11-29"))],
    });
    assert.deepEqual(dueSoon(report), { number: 1, when: "within 30 days" });
  });

  it("say what is empty", () => {
    const lead = (id: string, parts: Parameters<typeof aReview>[0]): unknown =>
      planSheets(aReview(parts), { snapshots: [] }).find((plan) => plan.id === id)?.rows[3]?.cells[0]?.value;
    const one = { rated: [rated(5, { due: aDue({ kind: "by", end: "2018-06-30" }) })] };
    assert.equal(lead("overdue-and-at-risk", one), "No action is overdue.");
    assert.equal(lead("decisions-requested", one), "No decision is requested.");
    assert.equal(lead("movement", one), "This is the first report.");
    assert.equal(
      lead("rating-disagreements", one),
      "There is nothing to compare: the tracker states no ratings of its own.",
    );
    assert.equal(lead("validation-findings", one), "No findings.");
    assert.equal(lead("committee-summary", { rated: [] }), "The tracker holds no actions.");
    assert.equal(
      lead("due-before-the-meeting", { ...one, settings: { meetingDate: "2017-12-11" } }),
      "No action falls due before the meeting on 11 December 2017.",
    );
  });

  it("keep a rating that the officer stands by apart from the column for her notes", () => {
    const typed = { ratings: { outcome: { colour: "Amber" as const, text: "Amber", fill: null }, arrangements: null } };
    const review = aReview({ rated: [rated(5, typed)] });
    const override = { computed: "Green" as const, reason: "The supplier has left.", stale: false };
    const ratings = review.ratings.map((one) =>
      one.axis === "Outcome" ? { ...one, rating: "Amber" as const, override } : one,
    );
    const plan = planSheets({ ...review, ratings }, { snapshots: [] }).find((one) => one.id === "rating-disagreements");
    const last = plan?.rows.at(-1)?.cells.map((cell) => cell?.value) ?? [];
    assert.deepEqual(last.slice(-2), ["Kept Amber: The supplier has left.", null]);
    assert.equal(plan?.notes?.column, last.length);
  });

  it("say that nothing has changed", () => {
    const before = { asAt: "2017-08-31", actions: [] };
    const report = reportOf({ rated: [], before });
    assert.equal(movementSentence(report), "Nothing has changed since 31 August 2017.");
    assert.equal(movementLead(report), "Nothing has changed since 31 August 2017.");
  });
});

describe("rules in words", () => {
  const words = (number: number): string => {
    const rule = DEFAULT_PRESET.table.rules.find((one) => one.number === number);
    return rule ? ruleWords(rule) : "";
  };

  it("are made from the rules' own conditions", () => {
    assert.deepEqual([1, 3, 4, 5, 6, 7, 10].map(words), [
      "Complete or verified",
      "More than 30 days overdue",
      "1 to 30 days overdue",
      "Delayed or on hold",
      "No due date, and no progress reported",
      "Due within 30 days, and no progress reported",
      "Anything else",
    ]);
  });

  it("fall back to the heading and the condition where there is no wording", () => {
    const when = { priority: { kind: "in", values: ["High"] } } as const;
    assert.equal(ruleWords({ when }), "Priority: High");
  });

  it("tell what a colour means on an axis", () => {
    assert.equal(meaningOf(DEFAULT_PRESET.table, "Outcome", "Grey"), "Cancelled");
    assert.equal(
      meaningOf(DEFAULT_PRESET.table, "Arrangements", "Red"),
      "No owner; no due date, and no progress reported",
    );
  });

  it("tell what is left over by its reason, where that is the same for every action", () => {
    const rest = (because: string): DecisionTable => ({
      name: "Rest",
      rules: [{ number: 1, axis: "Outcome", when: {}, rating: "Amber", because }],
    });
    assert.equal(meaningOf(rest("it has no date"), "Outcome", "Amber"), "Has no date");
    assert.equal(meaningOf(rest("{daysOverdue} days late"), "Outcome", "Amber"), "Anything else");
  });

  it("call Green on target only where the rules do", () => {
    const finished: DecisionTable = {
      name: "Evidence",
      rules: [
        {
          number: 1,
          axis: "Outcome",
          when: { status: { kind: "in", values: ["complete"] } },
          rating: "Green",
          because: "",
        },
      ],
    };
    assert.equal(greenIsOnTarget(DEFAULT_PRESET.table), true);
    assert.equal(greenIsOnTarget(finished), false);
  });
});
