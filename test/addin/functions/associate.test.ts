import assert from "node:assert/strict";
import { associateFunctions, FUNCTION_IDS } from "../../../src/addin/functions/associate";
import { serialOf } from "../../../src/core/grid/dates";
import { openDesk } from "../desk";

type Asked = (...cells: readonly unknown[]) => Promise<unknown>;

/** What the real client holds for Excel to call, by id. */
const held = (): Readonly<Record<string, Asked>> =>
  (CustomFunctions as unknown as { _association: { mappings: Record<string, Asked> } })._association.mappings;

/** What Excel passes behind the arguments: where the formula stands. */
const INVOCATION = { address: "Action plan!J4" };

/**
 * The client is the real one. The local host calculates no formulas of add-ins, so the test stands where Excel does
 * and calls what the client holds.
 */
describe("the formula functions, through Office.js", () => {
  before(async () => {
    await openDesk();
    associateFunctions();
  });

  it("are all held by the client under their ids", () => {
    for (const id of FUNCTION_IDS) assert.equal(typeof held()[id], "function", id);
  });

  it("answer what Excel asks", async () => {
    const asAt = serialOf("2018-01-15");
    assert.equal(await held()["DUEDATE"]?.("End March 2018", null, INVOCATION), serialOf("2018-03-31"));
    assert.equal(await held()["DAYSOVERDUE"]?.("30 September 2017", 0, asAt, INVOCATION), 107);
    assert.equal(await held()["RATE"]?.("Outcome", null, "30 September 2017", asAt, null, null, INVOCATION), "Red");
  });

  it("fail with Excel's own errors, which carry a sentence", async () => {
    const failed = async (id: string, ...cells: unknown[]): Promise<unknown[]> => {
      const asked = held()[id];
      const error: unknown = await asked?.(...cells, INVOCATION).catch((fault: unknown) => fault);
      assert.ok(error instanceof CustomFunctions.Error);
      return [error.code, error.message];
    };
    assert.deepEqual(await failed("DUEDATE", "Ongoing", null), [
      CustomFunctions.ErrorCode.notAvailable,
      "Ragbook reads this as: ongoing, no date.",
    ]);
    assert.deepEqual(await failed("RATE", "Progress", "", "", "15 January 2018"), [
      CustomFunctions.ErrorCode.invalidValue,
      "The axis is either Outcome or Arrangements.",
    ]);
  });

  it("leave an Excel without custom functions alone", () => {
    const client = CustomFunctions;
    (globalThis as { CustomFunctions?: unknown }).CustomFunctions = undefined;
    try {
      assert.doesNotThrow(associateFunctions);
    } finally {
      (globalThis as { CustomFunctions?: unknown }).CustomFunctions = client;
    }
  });
});
