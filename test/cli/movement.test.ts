import assert from "node:assert/strict";
import { run } from "../../src/cli/run";
import { plan, writePlan, type Row } from "./quarters";

interface Told {
  readonly change: string;
  readonly before: { ref: string; row: number } | null;
  readonly after: { ref: string; row: number } | { ref: string; row: number }[] | null;
  readonly what: string;
}

/** What the command says of two quarters. */
async function movement(before: readonly Row[], after: readonly Row[]): Promise<readonly Told[]> {
  const files = [await writePlan(before, "31 Dec 2017"), await writePlan(after, "31 Mar 2018")];
  const { out, err, exit } = await run(["movement", ...files, "--json"]);
  assert.deepEqual([err, exit], ["", 0]);
  return (JSON.parse(out) as { changes: Told[] }).changes;
}

/** "renumbered 6>7", "split 5>5a+5b", "new >9". */
const short = ({ change, before, after }: Told): string => {
  const now = after === null ? [] : [after].flat();
  return `${change} ${before?.ref ?? ""}>${now.map(({ ref }) => ref).join("+")}`;
};
const told = async (before: readonly Row[], after: readonly Row[]) => (await movement(before, after)).map(short).sort();

const COMPLETE = "COMPLETE All of it was done on 4 December 2017.";
const splitText = "Appoint a privacy lead for the council and write a retention schedule for paper records";

type Edit = (rows: Row[]) => void;
const at = (rows: Row[], ref: string): Row => rows.find((row) => row.ref === ref)!;
const set =
  (ref: string, change: Partial<Row>): Edit =>
  (rows) =>
    Object.assign(at(rows, ref), change);

/** One of each, on a plan of thirty: [what the command must say, what the officer did]. */
const EDITS: readonly (readonly [readonly string[], Edit])[] = [
  [["closed 2>2"], set("2", { progress: "COMPLETE Ended on 2 March 2018." })],
  [["reopened 3>3"], set("3", { progress: "A new case was found in March, so the work goes on." })],
  [
    ["date-moved 4>4"],
    set("4", { due: "30 September 2018", progress: "Delayed because the supplier withdrew from the tender." }),
  ],
  [["date-moved-without-reason 5>5"], set("5", { due: "31 December 2018" })],
  [["re-rated-worse 6>6"], set("6", { outcome: "Amber" })],
  [["re-rated-better 7>7"], set("7", { arrangements: "Blue" })],
  [["owner-changed 8>8"], set("8", { owner: "Chief Executive" })],
  [["reworded 9>9"], (rows) => void (at(rows, "9").action += " and tell the board what was found")],
  [["renumbered 10>99"], set("10", { ref: "99" })],
  [
    ["split 11>11a+11b"],
    (rows) => {
      const index = rows.findIndex(({ ref }) => ref === "11");
      const [whole] = rows.splice(index, 1);
      rows.splice(
        index,
        0,
        { ...whole!, ref: "11a", action: "Appoint a privacy lead for the council" },
        { ...whole!, ref: "11b", action: "Write a retention schedule for paper records" },
      );
    },
  ],
  [["vanished 12>"], (rows) => void rows.splice(rows.indexOf(at(rows, "12")), 1)],
  [
    ["new >31"],
    (rows) =>
      void rows.push({ ...at(rows, "1"), ref: "31", action: "Open a hotline where suppliers can raise concerns" }),
  ],
  [["owner-changed 14>14", "re-rated-worse 14>14"], set("14", { owner: "Chief Executive", outcome: "Red" })],
  [
    ["renumbered 15>15A", "reworded 15>15A"],
    (rows) => Object.assign(at(rows, "15"), { ref: "15A", action: `${at(rows, "15").action} each quarter` }),
  ],
];

const expected = EDITS.flatMap(([says]) => says).sort();

/** The plan before, with what the edits need, and after them. */
function quarters(actions = 30): readonly [Row[], Row[]] {
  const before = plan(actions);
  at(before, "3").progress = COMPLETE;
  at(before, "11").action = splitText;
  const after = before.map((row) => ({ ...row }));
  for (const [, edit] of EDITS) edit(after);
  return [before, after];
}

/** A fixed order that is not the old one. */
const shuffled = <T>(rows: readonly T[]): T[] =>
  rows
    .map((row, index) => ({ row, key: (index * 7919) % 211 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

describe("movement between two quarters", function () {
  this.timeout(30_000);

  for (const [says, edit] of EDITS) {
    it(`names ${says.join(" and ")} and nothing else`, async () => {
      const [before] = quarters();
      const after = before.map((row) => ({ ...row }));
      edit(after);
      assert.deepEqual(await told(before, after), [...says].sort());
    });
  }

  it("names all of them at once, none invented", async () => assert.deepEqual(await told(...quarters()), expected));

  it("names the same among 200 actions", async () => {
    const [before, after] = quarters(200);
    // The new action has the number that another one has here: it is told by its row.
    assert.deepEqual(await told(before, after), expected);
  });

  it("names the same when the rows are sorted anew", async () => {
    const [before, after] = quarters(200);
    assert.deepEqual(await told(before, shuffled(after)), expected);
  });

  it("names the same when every theme has a new name", async () => {
    const [before, after] = quarters();
    const renamed = after.map((row) => ({ ...row, section: row.section.replace("Theme", "Priority") }));
    assert.deepEqual(await told(before, renamed), expected);
  });

  it("follows each action when one goes in at the top and all are numbered anew", async () => {
    const before = plan(20);
    const added = { ...before[0]!, action: "Open a hotline where suppliers can raise concerns" };
    const after = [added, ...before].map((row, index) => ({ ...row, ref: String(index + 1) }));
    const numbers = before.map(({ ref }) => `renumbered ${ref}>${Number(ref) + 1}`);
    assert.deepEqual(await told(before, after), ["new >1", ...numbers].sort());
  });

  it("keeps apart sections whose numbers start again", async () => {
    const before = plan(40, true);
    const after = before.map((row) => ({ ...row }));
    after[13]!.action += " and tell the board what was found";
    after[23]!.owner = "Chief Executive";
    const changes = await movement(before, after);
    assert.deepEqual(
      changes.map(({ change, before: was }) => [change, was?.row]),
      [
        ["reworded", 17],
        ["owner-changed", 27],
      ],
    );
  });

  it("does not take one of a family of alike texts for another", async () => {
    const audiences = [
      "members",
      "school governors",
      "contract managers",
      "new starters",
      "social workers",
      "foster carers",
    ];
    const train = (who: string) => `Deliver information security training to ${who}`;
    const before = plan(6).map((row, index) => ({ ...row, action: train(audiences[index]!) }));
    const after = before.slice(0, 5).map((row) => ({ ...row }));
    after.push({ ...before[5]!, ref: "7", action: train("elected mayors") });
    assert.deepEqual(await told(before, after), ["new >7", "vanished 6>"]);
  });

  it("says nothing when nothing changed but the day", async () => {
    const before = plan(30);
    assert.deepEqual(await told(before, before), []);
  });
});
