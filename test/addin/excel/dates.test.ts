import assert from "node:assert/strict";
import path from "node:path";
import ExcelJS from "exceljs";
import { excelDesk } from "../../../src/addin/excel/desk";
import { directReviewer } from "../../../src/addin/reviewer";
import { Session } from "../../../src/addin/session";
import { manifestRequirements } from "../../../src/cli/requirements";
import { openFile } from "../../../src/host/file/disk";
import { startNodeHost } from "../../../src/host/node";
import { writeWorkbook } from "../../builders/workbook";
import { UNWATCHED } from "../desk";
import { saved, under } from "./saved";

/** The small tracker in a workbook that counts its days from 1904, as Macs once did. */
async function in1904(): Promise<string> {
  const file = await writeWorkbook();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  book.properties.date1904 = true;
  const out = path.join(path.dirname(file), "tracker-1904.xlsx");
  await book.xlsx.writeFile(out);
  return out;
}

describe("dates on the sheets", () => {
  for (const [system, file] of [
    ["1900", writeWorkbook],
    ["1904", in1904],
  ] as const) {
    it(`are the right days in a workbook of the ${system} date system`, async () => {
      const host = await startNodeHost({ requirements: await manifestRequirements(), book: openFile(await file()) });
      const desk = excelDesk(new Session(() => new Date(2018, 0, 20)), directReviewer());
      await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
      const { book, tables } = await saved(host);
      assert.equal(book.properties.date1904 ?? false, system === "1904");
      const days = under(
        tables.find(({ name }) => name === "rb_action_progress")!,
        "Current date",
      );
      assert.deepEqual(
        days.slice(0, 3).map((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day)),
        ["2017-09-30", "2018-03-31", "2018-02-28"],
      );
    });
  }
});
