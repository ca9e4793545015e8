import assert from "node:assert/strict";
import fc from "fast-check";
import { daysOverdue } from "../../../src/addin/functions/days-overdue";
import { dueDate } from "../../../src/addin/functions/due-date";
import { FormulaProblem } from "../../../src/addin/functions/problem";
import { rate } from "../../../src/addin/functions/rate";
import { addDays, dateOfSerial, serialOf, showDate } from "../../../src/core/grid/dates";

const AS_AT = serialOf("2018-01-15");

/** What went wrong, as the officer sees it. */
function problem(code: FormulaProblem["code"], words: RegExp) {
  return (error: unknown): true => {
    assert.ok(error instanceof FormulaProblem);
    assert.equal(error.code, code);
    assert.match(error.message, words);
    return true;
  };
}

describe("RAGBOOK.DUEDATE", () => {
  const READ: readonly (readonly [string | number, string, (string | number)?])[] = [
    ["31 March 2018", "2018-03-31"],
    ["End March 2018", "2018-03-31"],
    ["Q3 2017/18", "2017-12-31"],
    ["Commencing 1st November 2017 to 31st March 2018", "2018-03-31"],
    ["31 March", "2018-03-31", AS_AT],
    ["31 March", "2018-03-31", "as at 15 Jan 18".slice(6)],
    [serialOf("2018-03-31"), "2018-03-31"],
    [serialOf("2018-03-31") + 0.75, "2018-03-31"],
    [String(serialOf("2018-03-31")), "2018-03-31"],
    [2018, "2018-12-31"],
  ];
  for (const [cell, date, asAt] of READ) {
    it(`reads ${cell} as ${date}${asAt === undefined ? "" : ", with an as-at date"}`, () => {
      assert.equal(dateOfSerial(dueDate(cell, asAt)), date);
    });
  }

  const UNDATED: readonly (readonly [string | number | null, RegExp])[] = [
    ["", /empty/],
    [null, /empty/],
    [0, /empty/],
    ["Ongoing", /ongoing, no date/],
    ["From 1 October 2017", /from 1 October 2017, no end/],
    ["As required", /as required, no date/],
    ["31 February 2018", /no such day/],
    ["31 March", /year is missing.*give the as-at date/],
  ];
  for (const [cell, words] of UNDATED) {
    it(`says why ${JSON.stringify(cell)} has no due date`, () => {
      assert.throws(() => dueDate(cell), problem("notAvailable", words));
    });
  }

  it("refuses an as-at date that is none", () => {
    assert.throws(() => dueDate("31 March", "soon"), problem("invalidValue", /as-at date/));
  });

  it("gives back every day that Excel hands over, as a number or in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: serialOf("1990-01-01"), max: serialOf("2099-12-31") }), (serial) => {
        assert.equal(dueDate(serial), serial);
        const words = showDate(dateOfSerial(serial) ?? "");
        assert.equal(dueDate(words, serial), serial);
      }),
    );
  });
});

describe("RAGBOOK.DAYSOVERDUE", () => {
  const COUNTED: readonly (readonly [string, string | number | null, string | number | null, number])[] = [
    ["past", "30 September 2017", "In progress", 107],
    ["the day itself", "15 January 2018", "", 0],
    ["the day after", "14 January 2018", null, 1],
    ["ahead", "31 March 2018", 0, 0],
    ["complete", "30 September 2017", "Completed", 0],
    ["cancelled", "30 September 2017", "No longer required", 0],
    ["undated", "Ongoing", "In progress", 0],
    ["empty", null, null, 0],
    ["complete, said in the due cell", "Completed 12 December 2017", "", 0],
    ["complete with a date that cannot be read", "31 February 2018", "Complete", 0],
  ];
  for (const [what, due, status, days] of COUNTED) {
    it(`counts ${days} when ${what}`, () => assert.equal(daysOverdue(due, status, AS_AT), days));
  }

  it("does not count a date that cannot be read as on time", () => {
    assert.throws(() => daysOverdue("31 February 2018", "", AS_AT), problem("notAvailable", /no such day/));
  });

  it("needs an as-at date", () => {
    for (const asAt of ["", null, 0, "one day"]) {
      assert.throws(() => daysOverdue("31 March 2018", "", asAt), problem("invalidValue", /as-at date/));
    }
  });

  it("is the days between two dates, and never below 0", () => {
    const day = fc.integer({ min: 0, max: 20000 });
    fc.assert(
      fc.property(day, day, (due, asAt) => {
        const date = (days: number) => serialOf(addDays("1995-01-01", days));
        assert.equal(daysOverdue(date(due), "", date(asAt)), Math.max(0, asAt - due));
      }),
    );
  });
});

describe("RAGBOOK.RATE", () => {
  type Row = Parameters<typeof rate>;
  const RATED: readonly (readonly [string, Row, string])[] = [
    ["complete", ["Outcome", "Complete", "30 September 2017", AS_AT], "Blue"],
    ["far past", ["Outcome", "", "30 September 2017", AS_AT, "Head of Legal", "Half built."], "Red"],
    ["just past", ["outcome", "", "31 December 2017", AS_AT, "Head of Legal", "Half built."], "Amber"],
    ["on its way", [" OUTCOME ", "", "31 March 2018", AS_AT, "", "Half built."], "Green"],
    ["cancelled", ["Outcome", "Cancelled", "", AS_AT], "Grey"],
    ["complete in its progress", ["Outcome", "", "31 March 2018", AS_AT, "", "COMPLETE. Made in May."], "Blue"],
    ["soon due without progress", ["Outcome", "", "31 January 2018", AS_AT], "Amber"],
    ["soon due, the progress cell empty", ["Outcome", "", "31 January 2018", AS_AT, null, 0], "Amber"],
    ["soon due, progress not tracked", ["Outcome", "", "31 January 2018", AS_AT, "", "Not tracked"], "Green"],
    ["undated, progress not tracked", ["Outcome", "", "Ongoing", AS_AT, "", "not tracked"], "Amber"],
    ["without date and progress", ["Outcome", "", "", AS_AT], "Red"],
    ["without owner", ["Arrangements", "", "31 March 2018", AS_AT, "", "Half built."], "Red"],
    ["with all it needs", ["Arrangements", "", "31 March 2018", AS_AT, "Head of Legal", "Half built."], "Green"],
  ];
  for (const [what, row, word] of RATED) {
    it(`gives ${word} to an action ${what}, ${String(row[0]).trim()}`, async () =>
      assert.equal(await rate(...row), word));
  }

  it("knows two axes", async () => {
    for (const axis of ["", null, "Progress"]) {
      await assert.rejects(rate(axis, "", "", AS_AT), problem("invalidValue", /Outcome or Arrangements/));
    }
  });

  it("needs an as-at date", async () => {
    await assert.rejects(rate("Outcome", "", "31 March 2018", ""), problem("invalidValue", /as-at date/));
  });
});
