import assert from "node:assert/strict";
import type { Finding } from "../../../src/core/findings/finding";
import { findingKey } from "../../../src/core/findings/key";

const finding = (change: Partial<Finding>): Finding => ({
  code: "overdue",
  severity: "error",
  sheet: "Plan",
  cell: "E8",
  row: 8,
  ref: "3a",
  message: "This action was due by 30 September 2017, 107 days before 15 January 2018.",
  suggestion: "",
  fix: null,
  ...change,
});

describe("the key of a finding", () => {
  it("is the same at the next report, and after a new row above", () => {
    const later = { message: "This action was due by 30 September 2017, 197 days before 15 April 2018." };
    assert.equal(findingKey(finding(later)), findingKey(finding({})));
    assert.equal(findingKey(finding({ cell: "E9", row: 9 })), findingKey(finding({})));
  });

  it("is another for another action, another code and other words", () => {
    for (const change of [
      { ref: "3b" },
      { code: "missing-due" },
      { message: "The date has no year." },
      { sheet: "Other" },
    ]) {
      assert.notEqual(findingKey(finding(change)), findingKey(finding({})));
    }
  });

  it("goes by the cell where the action has no reference", () => {
    assert.notEqual(findingKey(finding({ ref: null, cell: "E9" })), findingKey(finding({ ref: null })));
  });
});
