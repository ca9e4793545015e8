import assert from "node:assert/strict";
import {
  addDays as addDaysOfDateFns,
  addMonths as addMonthsOfDateFns,
  differenceInCalendarDays,
  format,
} from "date-fns";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  dateOfSerial,
  daysBetween,
  endOfMonth,
  financialYearOf,
  isIsoDate,
  isoDate,
  serialOf,
  showDate,
} from "../../../src/core/grid/dates";

/** Local noon, as date-fns wants it. */
const local = (date: string): Date => new Date(`${date}T12:00:00`);
const anyDate = fc
  .integer({ min: 0, max: 40000 })
  .map((days) => format(addDaysOfDateFns(local("1990-01-01"), days), "yyyy-MM-dd"));

describe("Excel serial numbers", () => {
  it("are days of the 1900 system, with its day that never was", () => {
    assert.equal(dateOfSerial(1), "1900-01-01");
    assert.equal(dateOfSerial(59), "1900-02-28");
    assert.equal(dateOfSerial(60), null);
    assert.equal(dateOfSerial(61), "1900-03-01");
    assert.equal(dateOfSerial(43190), "2018-03-31");
    assert.equal(dateOfSerial(43190.75), "2018-03-31");
  });

  it("are days of the 1904 system where the workbook says so", () => {
    assert.equal(dateOfSerial(0, true), "1904-01-01");
    assert.equal(dateOfSerial(43190 - 1462, true), "2018-03-31");
    assert.equal(serialOf("2018-03-31", true), 43190 - 1462);
  });

  it("are null where Excel shows no day", () => {
    for (const serial of [0, -3, 2958466, NaN, Infinity]) assert.equal(dateOfSerial(serial), null);
  });

  it("come back from the day that they gave", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), fc.boolean(), (serial, date1904) => {
        const date = dateOfSerial(serial, date1904);
        return date === null ? serial === 60 || serial > 2957003 : serialOf(date, date1904) === serial;
      }),
    );
  });
});

describe("day arithmetic", () => {
  it("agrees with date-fns", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -900, max: 900 }), (date, count) => {
        assert.equal(addDays(date, count), format(addDaysOfDateFns(local(date), count), "yyyy-MM-dd"));
        assert.equal(addMonths(date, count), format(addMonthsOfDateFns(local(date), count), "yyyy-MM-dd"));
        assert.equal(daysBetween(date, addDays(date, count)), count);
      }),
    );
    fc.assert(
      fc.property(anyDate, anyDate, (first, second) =>
        Object.is(daysBetween(first, second) + 0, differenceInCalendarDays(local(second), local(first)) + 0),
      ),
    );
  });

  it("knows the ends of months, leap years included", () => {
    assert.equal(endOfMonth(2016, 2), "2016-02-29");
    assert.equal(endOfMonth(2100, 2), "2100-02-28");
    assert.equal(endOfMonth(2017, 9), "2017-09-30");
    assert.equal(isoDate(2018, 3, 1), "2018-03-01");
  });

  it("turns the financial year in April", () => {
    assert.equal(financialYearOf("2018-03-31"), 2017);
    assert.equal(financialYearOf("2018-04-01"), 2018);
  });

  it("takes only real days for dates", () => {
    assert.ok(isIsoDate("2016-02-29"));
    for (const text of ["2015-02-29", "2018-13-01", "2018-1-1", "31/03/2018", ""]) assert.ok(!isIsoDate(text), text);
  });

  it("shows a date in the words of the house", () => {
    assert.equal(showDate("2018-03-31"), "31 March 2018");
    assert.equal(showDate("2018-04-01"), "1 April 2018");
  });
});
