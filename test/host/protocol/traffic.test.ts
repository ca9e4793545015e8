import assert from "node:assert/strict";
import { failAt } from "../../../src/host/protocol/faults";
import { failure, startHost } from "../start";

const write = async (context: Excel.RequestContext, value: unknown): Promise<void> => {
  context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[value]];
  await context.sync();
};

describe("Traffic with the local host", () => {
  it("is counted, and the count can begin anew", async () => {
    const host = await startHost();
    await Excel.run((context) => write(context, "as at"));
    const { roundTrips, actions, requestBytes, responseBytes, largestRequest } = host.counters.read();
    assert.equal(roundTrips, 1);
    assert.ok(actions >= 2 && requestBytes > 100 && responseBytes > 20);
    assert.equal(largestRequest, requestBytes);
    host.counters.reset();
    assert.equal(host.counters.read().roundTrips, 0);
  });

  it("is limited as by Excel on the web, when asked to", async () => {
    const host = await startHost();
    host.limits = { request: 2000, response: 2000 };
    const request = await failure((context) => write(context, "x".repeat(3000)));
    assert.equal(request.code, "RequestPayloadSizeLimitExceeded");
    const response = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:Z100").load("values");
      await context.sync();
    });
    assert.equal(response.code, "ResponsePayloadSizeLimitExceeded");
    assert.equal(host.book.sheets[0]?.value(1, 1), null);
  });

  for (const code of [
    "GeneralException",
    "AccessDenied",
    "InvalidOperationInCellEditMode",
    "ActivityLimitReached",
    "RequestAborted",
  ]) {
    it(`fails with ${code} before it takes effect, or after`, async () => {
      const host = await startHost();
      host.faults.before = failAt(0, code);
      assert.equal((await failure((context) => write(context, "lost"))).code, code);
      assert.equal(host.book.sheets[0]?.value(1, 1), null);
      host.faults.reset();
      host.counters.reset();
      host.faults.after = failAt(0, code);
      assert.equal((await failure((context) => write(context, "stands"))).code, code);
      assert.equal(host.book.sheets[0]?.value(1, 1), "stands");
    });
  }

  it("fails at the round trip that is named only", async () => {
    const host = await startHost();
    host.faults.before = failAt(1, "ServiceNotAvailable");
    const error = await failure(async (context) => {
      await write(context, "first");
      await write(context, "second");
    });
    assert.equal(error.code, "ServiceNotAvailable");
    assert.equal(host.book.sheets[0]?.value(1, 1), "first");
  });

  it("can be slow, answer null, and meet a sheet that somebody deleted", async () => {
    const host = await startHost();
    host.faults.before = () => ({ delay: 5 });
    host.faults.after = () => ({
      answer: (answer) => ({
        ...answer,
        Results: answer.Results.map((result) => {
          const value = result.Value as { Values?: unknown } | null;
          return value?.Values ? { ...result, Value: { ...value, Values: null } } : result;
        }),
      }),
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("values");
      await context.sync();
      assert.equal(range.values, null);
    });
    host.faults.reset();
    host.book.addSheet("Other");
    host.faults.before = ({ index }) => {
      if (index > 1) host.book.removeSheet(host.book.sheets[0]!);
    };
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    assert.equal(error.code, "ItemNotFound");
  });

  it("waits for nobody in cell edit mode", async () => {
    const host = await startHost();
    host.faults.cellEditMode = true;
    assert.equal((await failure((context) => write(context, 1))).code, "InvalidOperationInCellEditMode");
  });
});
