import assert from "node:assert/strict";
import { openFile } from "../../../src/host/file/disk";
import { openBook, saveBook } from "../../../src/host/file/file";
import { TRACKER, writeWorkbook } from "../../builders/workbook";
import { openDeskOn, UNWATCHED } from "../desk";

/** 31 March 2018 as a workbook of that date system counts. */
const SERIALS = { 1900: 43_190, 1904: 41_728 };

describe("the date system of the workbook", () => {
  for (const [system, serial] of Object.entries(SERIALS)) {
    it(`reads dates of a ${system} workbook, in three round trips`, async () => {
      const rows = TRACKER.map((row, index) =>
        index < 3 ? [...row] : row.map((text, at) => (at === 4 ? serial : text)),
      );
      const made = openFile(await writeWorkbook(rows));
      made.date1904 = system === "1904";
      const sheet = made.sheets[0]!;
      for (let row = 4; row < 8; row++) sheet.setStyle(row, 5, made.styles.restyle(0, { format: "dd/mm/yyyy" }));
      const { desk, host } = await openDeskOn(openBook(saveBook(made), "dates.xlsx"));
      host.counters.reset();
      const { tracker } = await desk.review(UNWATCHED);
      assert.deepEqual(new Set(tracker.actions.map(({ due }) => due.end)), new Set(["2018-03-31"]));
      assert.equal(host.counters.read().roundTrips, 3);
    });
  }
});
