import assert from "node:assert/strict";
import fc from "fast-check";
import { compare } from "../../../src/core/movement/compare";
import { confirmedBy } from "../../../src/core/movement/confirmed";
import { actionKeys } from "../../../src/core/movement/key";
import type { SnapshotAction } from "../../../src/core/movement/movement";

let row = 0;
const entry = (ref: string | null, action: string, rest: Partial<SnapshotAction> = {}): SnapshotAction => ({
  sheet: "Plan",
  row: ++row,
  ref,
  fullRef: ref,
  sections: ["Contracts"],
  action,
  owners: ["AD Finance"],
  originalDue: null,
  due: "2017-10-31",
  dueText: "By 31st October 2017",
  status: "in-progress",
  outcome: "Amber",
  arrangements: "Green",
  progressDigest: null,
  reasonGiven: false,
  ...rest,
});

const changesBetween = (before: SnapshotAction[], after: SnapshotAction[]) =>
  compare({ asAt: "2017-08-31", actions: before }, { asAt: "2017-11-30", actions: after }).changes;

const kinds = (before: SnapshotAction[], after: SnapshotAction[]) =>
  changesBetween(before, after).map(({ change }) => change);

const guidance = "Issue guidance on effective contract management to all managers of significant contracts";
const training = "Deliver risk management training to members and senior officers";
const register = "Keep one register of contracts for the whole council, with owners and end dates";

/** Each row: what changed, the action then, the action now, and the changes that must be named. */
const ONE_ACTION: readonly [string, SnapshotAction, SnapshotAction, string[]][] = [
  ["nothing", entry("1", guidance), entry("1", guidance), []],
  ["closed", entry("1", guidance), entry("1", guidance, { status: "complete" }), ["closed"]],
  [
    "verified after complete",
    entry("1", guidance, { status: "complete" }),
    entry("1", guidance, { status: "verified" }),
    [],
  ],
  ["reopened", entry("1", guidance, { status: "complete" }), entry("1", guidance), ["reopened"]],
  ["date moved", entry("1", guidance), entry("1", guidance, { due: "2018-01-31", reasonGiven: true }), ["date-moved"]],
  [
    "date moved silently",
    entry("1", guidance),
    entry("1", guidance, { due: "2018-01-31" }),
    ["date-moved-without-reason"],
  ],
  ["re-rated worse", entry("1", guidance), entry("1", guidance, { outcome: "Red" }), ["re-rated-worse"]],
  ["re-rated better", entry("1", guidance), entry("1", guidance, { arrangements: "Blue" }), ["re-rated-better"]],
  ["first rating", entry("1", guidance, { outcome: null }), entry("1", guidance), []],
  ["first dated", entry("1", guidance, { due: null }), entry("1", guidance), ["date-moved"]],
  [
    "date moved with last time's words",
    entry("1", guidance, { reasonGiven: true, reasonDigest: "x.1" }),
    entry("1", guidance, { due: "2018-01-31", reasonGiven: true, reasonDigest: "x.1" }),
    ["date-moved-without-reason"],
  ],
  ["cancelled", entry("1", guidance), entry("1", guidance, { status: "cancelled" }), ["closed"]],
  [
    "cancelled after complete",
    entry("1", guidance, { status: "complete" }),
    entry("1", guidance, { status: "cancelled" }),
    [],
  ],
  ["renumbered", entry("1", guidance), entry("4", guidance), ["renumbered"]],
  ["number written differently", entry("1.", guidance), entry("1)", guidance), []],
  ["reworded", entry("1", guidance), entry("1", `${guidance}, and report on its use`), ["reworded"]],
  ["capital letters only", entry("1", guidance), entry("1", guidance.toUpperCase()), []],
  ["owner", entry("1", guidance), entry("1", guidance, { owners: ["AD Transformation"] }), ["owner-changed"]],
  [
    "closed and moved",
    entry("1", guidance),
    entry("1", guidance, { status: "complete", due: "2017-11-30", reasonGiven: true }),
    ["closed", "date-moved"],
  ],
];

describe("movement", () => {
  for (const [name, was, now, expected] of ONE_ACTION) {
    it(`names ${name}`, () => assert.deepEqual(kinds([was], [now]), expected));
  }

  it("names new and vanished actions", () => {
    const changes = changesBetween([entry("1", guidance)], [entry("1", register)]);
    assert.deepEqual(
      changes.map(({ change }) => change),
      ["new", "vanished"],
    );
    assert.match(changes[1]!.what, /No longer in the tracker/);
  });

  it("follows an action that is renumbered and reworded at once", () => {
    const now = entry("7", "Deliver risk management training to all members and to senior officers");
    assert.deepEqual(kinds([entry("1", guidance), entry("2", training)], [entry("1", guidance), now]), [
      "renumbered",
      "reworded",
    ]);
  });

  it("names a split with its parts", () => {
    const whole = entry("3", `${training}, and keep one register of contracts with owners and end dates`);
    const parts = [entry("3a", training), entry("3b", "Keep one register of contracts with owners and end dates")];
    const changes = changesBetween([whole], parts);
    assert.deepEqual(
      changes.map(({ change }) => change),
      ["split"],
    );
    assert.deepEqual(
      changes[0]!.after,
      parts.map(({ sheet, row: at, ref }) => ({ sheet, row: at, ref })),
    );
  });

  it("asks where it is not sure", () => {
    const now = entry("2", "Training for the new board");
    assert.deepEqual(kinds([entry("2", training)], [now]), ["doubtful"]);
  });

  it("invents nothing when rows are sorted anew", () => {
    const actions = [entry("1", guidance), entry("2", training), entry("3", register)];
    assert.deepEqual(kinds(actions, [...actions].reverse()), []);
  });

  it("accounts for every action of both reports once", () => {
    const words = fc.array(fc.constantFrom("review", "contract", "training", "risk", "register", "board", "budget"), {
      maxLength: 6,
    });
    const actions = fc.array(fc.tuple(fc.constantFrom(null, "1", "2", "3a"), words), { maxLength: 8 });
    fc.assert(
      fc.property(actions, actions, (was, now) => {
        const before = was.map(([ref, text]) => entry(ref, text.join(" ")));
        const after = now.map(([ref, text]) => entry(ref, text.join(" ")));
        const changes = changesBetween(before, after);
        const addedRows = changes
          .filter(({ change }) => change === "new")
          .map(({ after: place }) => JSON.stringify(place));
        const goneRows = changes
          .filter(({ change }) => change === "vanished")
          .map(({ before: place }) => JSON.stringify(place));
        assert.equal(new Set(addedRows).size, addedRows.length);
        assert.equal(new Set(goneRows).size, goneRows.length);
        const split = changes
          .filter(({ change }) => change === "split")
          .flatMap(({ after: places }) => places as unknown[]);
        const splits = changes.filter(({ change }) => change === "split").length;
        assert.equal(before.length - goneRows.length - splits, after.length - addedRows.length - split.length);
      }),
    );
  });
});

describe("what the officer says of a doubtful match", () => {
  const was = entry("2", training);
  const now = entry("2", "Training for the new board");
  const after = (same: boolean) => {
    const [before, later] = [
      { asAt: "2017-08-31", actions: [was] },
      { asAt: "2017-11-30", actions: [now] },
    ];
    const [[b], [a]] = [actionKeys([was]), actionKeys([now])];
    const confirmed = confirmedBy([was], [now], [{ before: b!, after: a!, same }]);
    return compare(before, later, confirmed).changes.map(({ change }) => change);
  };

  it("makes the two one action", () => assert.deepEqual(after(true), ["reworded"]));
  it("parts them", () => assert.deepEqual(after(false), ["new", "vanished"]));
});
