import assert from "node:assert/strict";
import fc from "fast-check";
import { daysOverdue } from "../../../src/addin/functions/days-overdue";
import { rate } from "../../../src/addin/functions/rate";
import { reviewOf, type Row } from "../../builders/tracker";

const AS_AT = "15 January 2018";
const UNREADABLE = "31 February 2018";
const STATUSES = ["", "Complete", "In progress", "Not started", "On hold", "Delayed", "Cancelled", "On target"];
const DUES = [
  ...["", "Ongoing", "As required", "TBC", UNREADABLE, "Completed", "From 1 October 2017"],
  ...["30 September 2017", "31 December 2017", "14 January 2018", "15 January 2018", "31 January 2018", "Mid-Nov 17"],
  ...["Q4 2017/18", "March 2019"],
];
const PROGRESS = [
  "",
  "The register is half built.",
  "COMPLETE Training ended in May.",
  "TBC",
  "Report made 8 May 2017.",
];
const OWNERS = ["", "Head of Legal", "TBC", "Head of Audit and Director of Finance"];

/** A row that says something beside its action and owner: one that does not may be taken for a heading. */
const anyRow = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    due: fc.constantFrom(...DUES),
    progress: fc.constantFrom(...PROGRESS),
    owner: fc.constantFrom(...OWNERS),
  })
  .filter(({ status, due, progress }) => status + due + progress !== "");

/** Rows in good order above them, so that the columns are known for what they are. */
const IN_ORDER: readonly Row[] = Array.from({ length: 20 }, () => ({ status: "In progress" }));

/** A row of status words alone was once taken for headings. */
const STATUS_WORDS = [
  { status: "On target", due: "Completed", progress: "", owner: "" },
  { status: "", due: "Mid-Nov 17", progress: "", owner: "" },
];

describe("formulas and the pane", () => {
  it("say the same of the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 10 }), async (rows) => {
        const { ratings } = await reviewOf({ rows: [...IN_ORDER, ...rows], settings: { asAt: "2018-01-15" } });
        const judged = ratings.slice(2 * IN_ORDER.length);
        assert.equal(judged.length, 2 * rows.length);
        for (const [index, { axis, rating, daysOverdue: days }] of judged.entries()) {
          const { status, due, owner, progress } = rows[Math.floor(index / 2)]!;
          const told = JSON.stringify({ axis, status, due, owner, progress });
          assert.equal(await rate(axis, status, due, AS_AT, owner, progress), rating ?? "Not rated", told);
          // A date that can't be read is no number of days.
          if (due !== UNREADABLE) assert.equal(daysOverdue(due, status || progress, AS_AT), days, told);
        }
      }),
      { numRuns: 25, examples: [[STATUS_WORDS]] },
    );
  }).timeout(20_000);
});
