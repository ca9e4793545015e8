import assert from "node:assert/strict";
import { givesReason } from "../../../src/core/movement/reason";

const GIVEN = [
  "Delayed because the supplier withdrew.",
  "Slipped owing to the election.",
  "There was limited capacity in the team.",
  "The target date was revised following consultation.",
  "Now expected in June, to allow for the new guidance.",
];
const NOT_GIVEN = [
  "",
  "Work has begun and is going well.",
  "A revised policy is drafted.",
  "The resource plan is agreed.",
  "Following consultation, the policy is published.",
  "The new date is 30 June 2018.",
];

describe("the reason for a new date", () => {
  for (const text of GIVEN) it(`stands in “${text}”`, () => assert.equal(givesReason(text), true));
  for (const text of NOT_GIVEN) it(`does not stand in “${text}”`, () => assert.equal(givesReason(text), false));
});
