import assert from "node:assert/strict";
import { newBook } from "../../../src/host/file/file";
import { startHost } from "../start";

describe("Worksheet functions through the client", () => {
  for (const [date1904, serial] of [
    [true, 1],
    [false, 1463],
  ] as const) {
    it(`count days as a workbook ${date1904 ? "of 1904" : "of 1900"} does, in functions and in formulas`, async () => {
      const book = newBook("Plan");
      book.date1904 = date1904;
      await startHost(book);
      await Excel.run(async (context) => {
        const day = context.workbook.functions.date(1904, 1, 2);
        day.load("value,error");
        const cell = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
        cell.formulas = [["=DATE(1904,1,2)", "=YEAR(A1)"]];
        await context.sync();
        cell.load("values");
        await context.sync();
        assert.deepEqual([day.value, cell.values[0]], [serial, [serial, 1904]]);
      });
    });
  }
});
