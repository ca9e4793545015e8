import type { CellPlace } from "../grid/grid";
import type { Field } from "../layout/layout";
import type { TrackerCheck } from "./check";
import { tablesOf } from "./common/tables";

const ACRONYM = /\b(?:RAGB|BRAG|RAG|GRAB|BRAGG)\b/i;
const FIELDS: readonly Field[] = ["ratingOutcome", "ratingArrangements"];

/** "RAGB" over one table and "BRAG" over the next: told once a workbook, at the first heading that differs. */
const check: TrackerCheck = {
  name: "mixed-headings",
  scope: "tracker",
  codes: ["mixed-headings"],
  *run({ tracker }) {
    let first: string | null = null;
    for (const { sheet, layout } of tablesOf(tracker))
      for (const { field, heading, column } of layout.columns) {
        const here = FIELDS.includes(field) ? ACRONYM.exec(heading)?.[0].toUpperCase() : undefined;
        if (here === undefined) continue;
        first ??= here;
        if (here === first) continue;
        const place: CellPlace = { sheet: sheet.sheet, row: layout.headerRows[0] ?? layout.firstRow, column };
        yield { code: "mixed-headings", place, action: null, words: { here, there: first } };
        return;
      }
  },
};

export default check;
