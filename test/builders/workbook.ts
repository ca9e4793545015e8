import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";

const FILLS: Readonly<Record<string, string>> = {
  Red: "FFFF0000",
  Amber: "FFFFC000",
  Green: "FF00B050",
  Blue: "FF0070C0",
};

/** A small tracker as officers keep it: two sections, two rating columns, all that the commands need. */
export const TRACKER: readonly (readonly string[])[] = [
  ["Governance action plan"],
  [],
  [
    "Ref",
    "Area",
    "Agreed action",
    "Lead officer",
    "Target date",
    "Progress as at 15 Jan 18",
    "RAG Outcome",
    "RAG Arrangements",
  ],
  [
    "1",
    "Contracts",
    "Keep one register of contracts",
    "Head of Procurement",
    "30 September 2017",
    "The register is half built.",
    "Amber",
    "Green",
  ],
  [
    "2",
    "Contracts",
    "Train contract managers",
    "Head of Procurement",
    "31 March 2018",
    "COMPLETE Training ended on 12 December 2017.",
    "Blue",
    "Blue",
  ],
  ["3", "Training", "Publish the training plan", "", "28 February 2018", "A draft is with managers.", "Green", "Green"],
  [
    "4",
    "Training",
    "Report attendance each quarter",
    "Head of Human Resources",
    "As required",
    "First report made on 8 January 2018.",
    "Green",
    "Amber",
  ],
];

/** Writes rows as an .xlsx into a folder of its own under the temporary one; answers its path. */
export async function writeWorkbook(
  rows: readonly (readonly (string | number)[])[] = TRACKER,
  name = "tracker.xlsx",
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Action plan");
  rows.forEach((cells) => sheet.addRow([...cells]));
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const fill = FILLS[cell.text];
      if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
    }),
  );
  const file = path.join(mkdtempSync(path.join(tmpdir(), "ragbook-")), name);
  await book.xlsx.writeFile(file);
  return file;
}
