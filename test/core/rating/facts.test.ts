import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../src/core/grid/dates";
import { judgeActions } from "../../../src/core/rating/judge";
import type { SnapshotAction } from "../../../src/core/movement/movement";
import { isPossible } from "../../../src/core/rules/possible";
import { factNamed } from "../../../src/core/rules/terms";
import { STATUSES, VOCABULARY } from "../../../src/core/rules/vocabulary";
import type { Facts } from "../../../src/core/rules/table";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import type { Action, Status } from "../../../src/core/tracker/tracker";
import { aTracker, anAction, dueBy, NO_DUE, stated } from "./build";
import type { TrackerParts } from "./build";

const AS_AT = "2018-01-15";

function factsOf(over: Partial<Action>, parts: TrackerParts = {}, rateOn: "current" | "original" = "current"): Facts {
  const tracker = aTracker([anAction(over)], { asAt: AS_AT, ...parts });
  const [judged] = judgeActions({ tracker, settings: { ...DEFAULT_SETTINGS, rateOn } });
  assert.ok(judged?.facts);
  return judged.facts;
}

const told = (facts: Facts, ...names: string[]) => names.map((name) => facts[name]);

describe("the facts of an action", () => {
  it("are those of the vocabulary, in its order", () => {
    assert.deepEqual(
      Object.keys(factsOf({})),
      VOCABULARY.map(({ name }) => name),
    );
  });

  const days: [string, Partial<Action>, unknown[]][] = [
    ["due today", { due: dueBy(AS_AT) }, [true, 0, 0]],
    ["due yesterday", { due: dueBy("2018-01-14") }, [true, 1, -1]],
    ["due tomorrow", { due: dueBy("2018-01-16") }, [true, 0, 1]],
    ["undated", {}, [false, 0, null]],
    ["complete and past", { due: dueBy("2017-01-15"), status: "complete" }, [true, 0, -365]],
    ["verified and past", { due: dueBy("2017-01-15"), status: "verified" }, [true, 0, -365]],
    ["cancelled and past", { due: dueBy("2017-01-15"), status: "cancelled" }, [true, 0, -365]],
  ];
  for (const [name, over, expected] of days) {
    it(`${name}: dated, days overdue and days until due`, () => {
      assert.deepEqual(told(factsOf(over), "dated", "daysOverdue", "daysUntilDue"), expected);
    });
  }

  it("take the date that the switch asks for", () => {
    const moved = { due: dueBy("2018-03-31"), originalDue: "2017-12-31" };
    assert.deepEqual(told(factsOf(moved), "daysUntilDue", "slippageDays"), [75, 90]);
    assert.deepEqual(told(factsOf(moved, {}, "original"), "daysUntilDue", "daysOverdue"), [-15, 15]);
    const revised = { due: dueBy("2017-12-31"), originalDue: "2017-12-31", revisedDue: "2018-03-31" };
    assert.equal(factsOf(revised)["daysUntilDue"], 75);
    const history = { due: { ...dueBy("2018-03-31"), history: { original: "2017-12-31", timesRevised: 2 } } };
    assert.deepEqual(told(factsOf(history, {}, "original"), "daysOverdue", "timesRevised"), [15, 2]);
    assert.equal(factsOf({ originalDue: "2018-01-31" })["daysUntilDue"], 16, "where no other date stands");
  });

  it("let the kind of due agree with the date that rates", () => {
    assert.equal(factsOf({ due: { ...NO_DUE, kind: "ongoing" } })["dueKind"], "ongoing");
    assert.equal(factsOf({ due: { ...NO_DUE, kind: "by", problem: "impossible" } })["dueKind"], "unspecified");
    assert.equal(factsOf({ due: { ...NO_DUE, kind: "from" }, revisedDue: "2018-03-31" })["dueKind"], "by");
  });

  it("say how late an action was completed, and nothing where a date is missing", () => {
    const complete = { status: "complete" as Status, due: dueBy("2017-12-31") };
    assert.equal(factsOf({ ...complete, completedOn: "2018-01-10" })["daysLate"], 10);
    assert.equal(factsOf({ ...complete, completedOn: "2017-12-01" })["daysLate"], 0);
    assert.equal(factsOf(complete)["daysLate"], null);
    assert.equal(factsOf({ ...complete, status: "ongoing", completedOn: "2018-01-10" })["daysLate"], null);
  });

  it("take words that say nothing for nothing", () => {
    const columns = { progress: "Progress", evidence: "Evidence" };
    for (const words of [null, "", " - ", "TBC", "n/a", "No update", "To be confirmed."]) {
      const facts = factsOf({ owners: [], ownerText: words, progress: words, evidence: words }, { columns });
      assert.deepEqual(told(facts, "hasOwner", "hasProgress", "hasEvidence"), [false, false, false], String(words));
    }
    const facts = factsOf({ progress: "Not needed now: drafted." }, { columns });
    assert.equal(facts["hasProgress"], true);
  });

  it("leave blank what the tracker has no column for", () => {
    assert.deepEqual(told(factsOf({}), "hasProgress", "hasFurtherAction", "hasEvidence"), [null, null, null]);
  });

  it("count the age of progress from its newest past date, else from its heading", () => {
    const columns = { progress: "Progress update to September 2017" };
    const age = (progress: string | null, heading = columns.progress) =>
      factsOf({ progress }, { columns: { progress: heading } })["progressAgeDays"];
    assert.equal(age("Agreed at the group on 1 November 2017. Draft sent 15 December 2017."), 31);
    assert.equal(age("Drafted."), 107);
    assert.equal(age("Drafted.", "Progress"), null);
    assert.equal(age("Drafted.", "Progress update to March 2018"), null, "a heading of a later report");
    assert.equal(age(null), null, "no progress has no age");
  });

  it("bring percentages to whole numbers from 0 to 100", () => {
    const percent = (percentComplete: number) => factsOf({ percentComplete })["percentComplete"];
    assert.deepEqual([25.4, 25.5, 0, 100, 104, -1].map(percent), [25, 26, 0, 100, 100, 0]);
  });

  it("know the ratings stated now and at the last report, and count findings", () => {
    const action = anAction({ ratings: { outcome: stated("Red"), arrangements: null } });
    const before: SnapshotAction = {
      ...{ sheet: "Plan", row: 4, ref: null, fullRef: null, sections: [], action: "", owners: [], originalDue: null },
      ...{
        due: null,
        dueText: null,
        status: "ongoing",
        outcome: "Amber",
        arrangements: "Green",
        progressDigest: null,
        reasonGiven: false,
      },
    };
    const finding = { code: "missing-owner", severity: "error", sheet: "Plan", cell: "A5", row: 5, ref: null } as const;
    const [judged] = judgeActions({
      tracker: aTracker([action]),
      settings: DEFAULT_SETTINGS,
      previous: new Map([[action, before]]),
      findings: [
        { ...finding, message: "", suggestion: "", fix: null },
        { ...finding, row: 6, message: "", suggestion: "", fix: null },
      ],
    });
    const names = ["statedOutcome", "statedArrangements", "previousOutcome", "previousArrangements", "findingCount"];
    assert.deepEqual(told(judged?.facts ?? {}, ...names), ["Red", null, "Amber", "Green", 1]);
  });

  it("take in every other column by its heading, hostile ones too", () => {
    const others = new Map<string, string | number | boolean>([
      ["Risk  Level", "High"],
      ["Score", "12"],
      ["Signed off", "Yes"],
      ["__proto__", "x"],
      ["constructor", 7],
      ["status", "mine"],
      ["", "no heading"],
    ]);
    const facts = factsOf({ others });
    const columns = ["risk level", "score", "signed off", "__proto__", "constructor", "status"];
    assert.deepEqual(told(facts, ...columns.map((name) => `column:${name}`)), ["High", 12, true, "x", 7, "mine"]);
    assert.equal(facts["status"], "not-stated");
    assert.equal(Object.getPrototypeOf(facts), Object.prototype);
    assert.ok(columns.every((name) => factNamed(`column:${name}`)));
  });

  it("keep within the kinds and ranges that the vocabulary states, whatever the action", () => {
    const date = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(AS_AT, days)));
    const words = fc.constantFrom(null, "TBC", "Drafted 1 May 2017.");
    const actions = fc.record({
      status: fc.constantFrom(...(STATUSES as Status[])),
      due: date.map((end) => (end === null ? NO_DUE : dueBy(end))),
      originalDue: date,
      revisedDue: date,
      completedOn: date,
      progress: words,
      evidence: words,
      percentComplete: fc.option(fc.double({ min: -10, max: 200, noNaN: true })),
    });
    fc.assert(
      fc.property(actions, fc.constantFrom("current" as const, "original" as const), (over, rateOn) => {
        const facts = factsOf(over, { columns: { progress: "Progress" } }, rateOn);
        assert.ok(isPossible(facts), JSON.stringify(facts));
        for (const { name, kind, words: allowed, least, most, blank } of VOCABULARY) {
          const value = facts[name] ?? null;
          if (value === null) assert.ok(blank, `${name} is blank`);
          else if (kind === "yes-no") assert.equal(typeof value, "boolean", name);
          else if (kind === "word") assert.ok(allowed === null || allowed.includes(String(value)), `${name} ${value}`);
          else {
            assert.ok(Number.isSafeInteger(value), `${name} ${value}`);
            assert.ok(Number(value) >= (least ?? -Infinity) && Number(value) <= (most ?? Infinity), `${name} ${value}`);
          }
        }
      }),
    );
  });
});
