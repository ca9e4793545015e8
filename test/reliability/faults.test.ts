import assert from "node:assert/strict";
import { PlainError } from "../../src/addin/desk";
import { failAt, failHalfWay } from "../../src/host/protocol/faults";
import { assertSame, openDesk, UNWATCHED, type OpenDesk } from "../addin/desk";
import { hers, ours, whole } from "./print";
import { TASKS, type Task } from "./tasks";

/** Error codes of Office that a request may meet, whatever it asks for. */
const CODES = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "InvalidReference",
  "InsertDeleteConflict",
  "ConflictException",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
  "UnsupportedOperation",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ActivityLimitReached",
];

/** When a round trip fails: before it takes effect, half way, when it has taken effect, or for good from then on. */
const WAYS: Readonly<Record<string, (desk: OpenDesk, index: number, code: string) => void>> = {
  "before it takes effect": ({ host }, index, code) => {
    host.faults.before = failAt(index, code);
  },
  "half way": ({ host }, index, code) => {
    host.faults.before = failHalfWay(index, code);
  },
  "after it has taken effect": ({ host }, index, code) => {
    host.faults.after = failAt(index, code);
  },
  "half way, and the connection with it": ({ host }, index, code) => {
    const first = failHalfWay(index, code);
    host.faults.before = (trip) => (trip.index > index ? { code } : first(trip));
  },
};

/** How many round trips the task takes, and what stands afterwards. */
async function cleanRun(task: Task): Promise<{ trips: number; after: string[] }> {
  const desk = await openDesk();
  await task.prepare(desk);
  desk.host.counters.reset();
  await task.run(desk);
  return { trips: desk.host.counters.read().roundTrips, after: whole(desk.host) };
}

describe("when a round trip fails", () => {
  for (const task of TASKS) {
    for (const [way, spoil] of Object.entries(WAYS)) {
      it(`${task.name}: each in turn, ${way}`, async () => {
        const { trips, after } = await cleanRun(task);
        let desk: OpenDesk | null = null;
        for (let index = 0; index < trips; index++) {
          const code = CODES[index % CODES.length]!;
          const when = `round trip ${index} of ${trips}, ${code}`;
          desk ??= await prepared(task);
          const before = { hers: hers(desk.host), ours: ours(desk.host) };
          desk.host.counters.reset();
          spoil(desk, index, code);
          const error = await task.run(desk).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          desk.host.faults.reset();
          assert.deepEqual(desk.host.bugs, [], when);
          if (error === null) {
            // The task could do without that round trip: then all of it stands.
            assertSame(whole(desk.host), after, when);
            desk = null;
            continue;
          }
          assert.ok(error instanceof PlainError, `${when}: ${String((error as Error).stack)}`);
          const same =
            JSON.stringify([hers(desk.host), ours(desk.host)]) === JSON.stringify([before.hers, before.ours]);
          if (same) continue;
          // What was not taken back is named.
          if (!task.changesHers) assertSame(hers(desk.host), before.hers, when);
          assert.match(error.message, /may/, when);
          await task.again(desk);
          assertSame(whole(desk.host), after, `${when}, run again`);
          desk = null;
        }
      }).timeout(60_000);
    }
  }

  it("says why in plain words, whatever the code", async () => {
    const desk = await openDesk();
    for (const code of [...CODES, "SomethingNew"]) {
      desk.host.counters.reset();
      desk.host.faults.before = failAt(0, code);
      await assert.rejects(desk.desk.review(UNWATCHED), (error: Error) => {
        assert.ok(error instanceof PlainError, code);
        assert.match(error.message, /^[A-Z][^{}]*\.$/);
        assert.doesNotMatch(error.message, /Exception|undefined|null/);
        return true;
      });
    }
  });
});

async function prepared(task: Task): Promise<OpenDesk> {
  const desk = await openDesk();
  await task.prepare(desk);
  return desk;
}
