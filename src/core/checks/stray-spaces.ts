import { squeeze, valueAt } from "../grid/text";
import type { Field } from "../layout/layout";
import type { TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { tablesOf } from "./common/tables";

/** Columns that are matched, sorted and counted by their words. */
const MATCHED: readonly Field[] = ["ref", "owner", "status", "ratingOutcome", "ratingArrangements", "priority"];
const STRAY = /^[\s\u00a0]|[\s\u00a0]$|\u00a0|[^\S\n\r]{2}|[\u200b\u00ad\u2060\ufeff]/;
const LONGEST = 80;

/** Spaces that do not show and keep a cell from matching its like in the column. Each carries its fix. */
const check: TrackerCheck = {
  name: "stray-spaces",
  scope: "tracker",
  codes: ["stray-spaces"],
  *run(input) {
    for (const { sheet, layout, actions } of tablesOf(input.tracker)) {
      const grid = gridOf(input, sheet.sheet);
      if (!grid || layout.shape === "block") continue;
      const fields = layout.columns.filter(({ field }) => MATCHED.includes(field));
      for (const column of new Set(fields.map((one) => one.column))) {
        const values = actions.map((action) => ({ action, value: valueAt(grid, action.row, column) }));
        const clean = new Set(values.map(({ value }) => value));
        for (const { action, value } of values) {
          if (typeof value !== "string" || value.length > LONGEST || !STRAY.test(value)) continue;
          const tidy = squeeze(value);
          if (tidy === "" || tidy === value || !clean.has(tidy)) continue;
          const place = { sheet: sheet.sheet, row: action.row, column };
          const fix = { place, before: value, value: tidy, after: tidy };
          yield { code: "stray-spaces", place, action, words: { words: tidy }, fix };
        }
      }
    }
  },
};

export default check;
