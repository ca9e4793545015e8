import assert from "node:assert/strict";
import { actionKeys } from "../../../src/core/movement/key";

const named = (ref: string | null, action: string) => ({ sheet: "Plan", ref, action });

describe("the key of an action", () => {
  it("outlasts renumbering, case and punctuation", () => {
    const [before] = actionKeys([named("1.", "1. Appoint a data protection officer")]);
    const [after] = actionKeys([named("2a)", "2a) Appoint a Data Protection Officer.")]);
    assert.equal(before, after);
  });

  it("tells actions of the same words apart by their order", () => {
    const keys = actionKeys([named("a", "Report"), named("b", "Report"), named("c", "Report to the board")]);
    assert.equal(new Set(keys).size, 3);
  });

  it("tells sheets apart", () => {
    const keys = actionKeys([named("a", "Report"), { ...named("a", "Report"), sheet: "Other" }]);
    assert.equal(new Set(keys).size, 2);
  });
});
