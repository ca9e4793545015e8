import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { planSheets } from "../../../src/core/summary/sheets";
import { renderPlan } from "./render-plan";
import { sample } from "./sample";

/** `EXPECTED=write npx mocha …` writes the files anew: read the difference before you commit it. */
const WRITE = process.env.EXPECTED === "write";
const fileOf = (id: string): URL => new URL(`./expected/${id}.txt`, import.meta.url);

describe("the plans of a small tracker", () => {
  const { review, snapshots } = sample();
  for (const plan of planSheets(review, { snapshots })) {
    it(`${plan.id} is as reviewed`, () => {
      const file = fileOf(plan.id);
      const text = renderPlan(plan);
      if (WRITE) writeFileSync(file, text);
      assert.ok(existsSync(file), "no reviewed file yet");
      assert.equal(text, readFileSync(file, "utf8"));
    });
  }
});
