/** What changes under our hands: sheets that go, protection, other people, two commands at once, a pane reloaded. */
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PlainError } from "../../src/addin/desk";
import { excelDesk } from "../../src/addin/excel/desk";
import { directReviewer } from "../../src/addin/reviewer";
import { Session } from "../../src/addin/session";
import { startNodeHost } from "../../src/host/node";
import { manifestRequirements } from "../../src/cli/requirements";
import { assertSame, openDesk, sheetNames, UNWATCHED, valueAt, type OpenDesk } from "../addin/desk";
import { hers, whole } from "./print";

const columns = [{ fact: "Outcome", column: 7 }] as const;

/** What somebody else does between the reading and the writing, and what Ragbook's tasks say to it. */
const MEANWHILE: Readonly<Record<string, (desk: OpenDesk) => void>> = {
  "the sheet is deleted": ({ host }) => {
    host.book.addSheet("Another");
    host.book.removeSheet(host.book.sheets[0]!);
  },
  "the sheet is renamed": ({ host }) => {
    host.book.sheets[0]!.name = "Plan of 2018";
  },
  "the sheet is protected": ({ host }) => {
    host.book.sheets[0]!.protection = { sheet: "1" };
  },
  "she is typing in a cell": ({ host }) => {
    host.faults.cellEditMode = true;
  },
};

describe("when the workbook changes between reading and writing", () => {
  for (const [what, happens] of Object.entries(MEANWHILE)) {
    it(`writes no rating when ${what}, and says so`, async () => {
      const open = await openDesk();
      const review = await open.desk.review(UNWATCHED);
      happens(open);
      const before = whole(open.host);
      await assert.rejects(open.desk.writeRatings(review, columns, UNWATCHED), PlainError);
      assertSame(whole(open.host), before);
    });
  }

  it("makes no sheet in a workbook whose structure is protected, and says so", async () => {
    const open = await openDesk();
    const review = await open.desk.review(UNWATCHED);
    open.host.book.protection = { lockStructure: "1" };
    const before = whole(open.host);
    await assert.rejects(open.desk.makeSheets(review, null, UNWATCHED), { name: "PlainError", message: /protected/ });
    assertSame(whole(open.host), before);
  });

  it("reads hidden sheets and leaves very hidden ones alone", async () => {
    const open = await openDesk();
    const hidden = open.host.book.addSheet("Hidden");
    const veryHidden = open.host.book.addSheet("Very hidden");
    hidden.visibility = "hidden";
    veryHidden.visibility = "veryHidden";
    veryHidden.setValue(1, 1, "secret");
    const before = hers(open.host);
    const review = await open.desk.review(UNWATCHED);
    await open.desk.makeSheets(review, null, UNWATCHED);
    assert.ok(!JSON.stringify(review).includes("secret"));
    assertSame(hers(open.host), before);
  });

  it("refuses an answer that is null for being too large, in a plain sentence", async () => {
    const open = await openDesk();
    open.host.counters.reset();
    open.host.faults.after = ({ index }) =>
      index === 2
        ? {
            answer: (answer) => ({
              ...answer,
              Results: answer.Results.map((one) => ({ ...one, Value: nulled(one.Value) })),
            }),
          }
        : null;
    await assert.rejects(open.desk.review(UNWATCHED), PlainError);
  });

  it("waits for a slow answer", async () => {
    const { desk, host } = await openDesk();
    host.faults.after = () => ({ delay: 30 });
    assert.equal((await desk.review(UNWATCHED)).tracker.actions.length, 4);
  });
});

function nulled(value: unknown): unknown {
  if (value === null || typeof value !== "object" || !("Values" in value)) return value;
  return { ...value, Values: null, NumberFormat: null };
}

describe("two things at once", () => {
  it("does one task at a time: a double click makes one set of sheets", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    const before = hers(host);
    await Promise.all([
      desk.makeSheets(review, null, UNWATCHED),
      desk.makeSheets(review, null, UNWATCHED),
      desk.writeRatings(review, columns, UNWATCHED),
      desk.undo(),
    ]);
    assert.equal(new Set(sheetNames(host)).size, sheetNames(host).length);
    assertSame(hers(host), before);
  });

  it("loses no edit that she makes during a review", async () => {
    const { desk, host } = await openDesk();
    host.faults.after = ({ index }) => {
      if (index === 1) host.officer.type("Action plan", 6, 4, "Head of Legal");
    };
    await desk.review(UNWATCHED);
    assert.equal(valueAt(host, "Action plan", 6, 4), "Head of Legal");
  });

  it("completes the sheets when the pane was reloaded while it wrote them", async () => {
    const open = await openDesk();
    const review = await open.desk.review(UNWATCHED);
    const clean = await openDesk();
    await clean.desk.makeSheets(await clean.desk.review(UNWATCHED), null, UNWATCHED);
    const expected = whole(clean.host);
    const again = await startNodeHost({ requirements: await manifestRequirements(), book: open.host.book });
    again.counters.reset();
    again.faults.before = ({ index }) => (index > 6 ? { code: "ServiceNotAvailable" } : null);
    await assert.rejects(open.desk.makeSheets(review, null, UNWATCHED), PlainError);
    again.faults.reset();
    const reloaded = excelDesk(new Session(() => new Date(2018, 0, 20, 9, 30)), directReviewer());
    await reloaded.makeSheets(await reloaded.review(UNWATCHED), null, UNWATCHED);
    assertSame(whole({ ...open.host, book: open.host.book } as OpenDesk["host"]), expected);
  });
});

describe("fifty reviews in one pane", () => {
  it("do not grow the heap, and let every range go", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const { desk, host } = await openDesk();
    const heap = async (reviews: number): Promise<number> => {
      for (let times = 0; times < reviews; times++) await desk.review(UNWATCHED);
      collect();
      return process.memoryUsage().heapUsed / 1024 / 1024;
    };
    const before = await heap(10);
    const after = await heap(50);
    assert.ok(after - before < 5, `${before.toFixed(1)} MB grew to ${after.toFixed(1)} MB`);
    assert.equal(host.heldReferences, 0);
  }).timeout(60_000);
});
