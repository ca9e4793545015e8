import type { Field } from "../layout/layout";
import type { ActionCheck } from "./check";
import { gridOf } from "./common/place";
import { valueAt } from "../grid/text";

/** Where older exports and Excel itself cut a text: characters a cell. */
const LIMITS: ReadonlySet<number> = new Set([255, 256, 32767]);
const FIELDS: readonly Field[] = ["action", "progress", "furtherAction", "evidence", "slippageReason"];
const WHOLE = /[.!?)\]”"’']\s*$/;

/** A text of exactly the length at which texts are cut, without an end. */
const check: ActionCheck = {
  name: "text-cut",
  scope: "action",
  codes: ["text-cut"],
  *run(action, _, input) {
    for (const field of FIELDS) {
      const place = action.cells[field];
      const grid = place && gridOf(input, place.sheet);
      const value = place && grid ? valueAt(grid, place.row, place.column) : "";
      if (!place || typeof value !== "string" || !LIMITS.has(value.length) || WHOLE.test(value.slice(-3))) continue;
      yield { code: "text-cut", place, action, words: { length: value.length } };
    }
  },
};

export default check;
