/**
 * Makes the sample trackers of `samples/`: `npm run samples`. Headings, dates, references, statuses and ratings are
 * those of published papers; all narrative is our own, and roles stand in place of people.
 */
import { readFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";

interface SampleSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly merges: readonly string[];
  readonly fills: Readonly<Record<string, string>>;
}

interface Sample {
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
  /** Characters, by sheet and column. */
  readonly widths: readonly (readonly number[])[];
}

const root = path.join(import.meta.dirname, "..");

/** A layout of the tests' fixtures, whose narrative is short. */
const fixture = (name: string): SampleSheet[] =>
  (
    JSON.parse(readFileSync(path.join(root, "test/fixtures/councils", `${name}.json`), "utf8")) as {
      sheets: SampleSheet[];
    }
  ).sheets;

/** The fixture with richer narrative in the columns that have one: the first sample that people see. */
function twoAxes(): SampleSheet[] {
  const [sheet] = fixture("two-axes-2018");
  const rows = sheet!.rows.map((cells, index) => {
    const told = NARRATIVE[index + 1];
    return told ? [told.area ?? cells[0]!, told.action, cells[2]!, told.progress, ...cells.slice(4)] : cells;
  });
  return [{ ...sheet!, rows }];
}

const NARRATIVE: Readonly<Record<number, { area?: string; action: string; progress: string }>> = {
  4: {
    action:
      "An improvement plan answers each finding of the inspection. The Improvement Board meets every month with an independent chair and reports to cabinet.",
    progress:
      "The plan was refreshed in July and put to the Improvement Board. The fourth monitoring visit took place on 11 and 12 December 2017. Social workers’ caseloads have fallen, and permanent staff are in all but two teams.",
  },
  6: {
    area: "ICT Business Continuity Planning\nServices need plans that would carry them through the loss of their systems.",
    action: "Every critical service writes a continuity plan, tests it at the desk once a year and reports the result.",
    progress:
      "Plans are in place for all 26 critical services. Walk-through exercises have been held for all but one.\nTwo plans have not been reviewed in time:\n- Adult Transport, due Oct 16, is planned for 22 January 2018\n- Specialist Services, due October 2015.",
  },
  8: {
    area: "ICT Resilience Planning\nThere is no disaster recovery plan for the data centres.",
    action:
      "Move the second data centre out of the main building and write a disaster recovery plan. The project remains on course for completion within the proposed time.",
    progress:
      "Most services now run from the new data centre. The last of them should be moved by the end of January, and disaster recovery is on schedule to be completed by end of February.",
  },
  9: {
    area: "Compliance Absence Management\nReturn-to-work interviews are not held in every case.",
    action: "Support managers with a revised policy, training and monthly figures for each directorate.",
    progress:
      "A revised action plan went to the leadership team on 12 September 2017. A workshop for senior managers was held on 9 January 2018. Absence stands at 10.7 days a person against a target of 10.75.",
  },
  11: {
    action: "Launch the essential training programme and give managers a monthly report of who has completed it.",
    progress:
      "62% of employees had completed Responsibility for Information by its deadline of 31 October 2017. This figure has risen to 80% by 8 January 2017. Workshops for line managers are due to be delivered by June 2018, stress management first (due October – December 2017).",
  },
  13: {
    action: "Put a new procurement structure in place by September 2017, and train officers in the contract rules.",
    progress:
      "The rules have been reviewed and go to members in January 2018. The new structure is expected to be operational from the middle of January 2018.",
  },
  17: {
    action: "(Not reported as a significant issue in the statement; given here for information.)",
    progress:
      "90% of appraisals due by 31 October were completed by the deadline. 96% have been completed by 8 January 2018. In one directorate 59% were completed by 8 Jan 218 (deadline 31 March 2018).",
  },
};

const SAMPLES: readonly Sample[] = [
  { file: "two-ratings.xlsx", sheets: twoAxes(), widths: [[28, 38, 30, 62, 13, 15]] },
  {
    file: "deliverables.xlsx",
    sheets: fixture("ags-2017-12"),
    widths: [
      [46, 56, 50],
      [7, 34, 17, 20, 22, 44, 22, 48],
    ],
  },
  { file: "principles.xlsx", sheets: fixture("principles-2015"), widths: [[6, 34, 48, 12, 22, 52, 24]] },
  { file: "progress-by-quarter.xlsx", sheets: fixture("ags-2016"), widths: [[46, 56, 50]] },
];

const WHITE_ON = new Set(["#1F3864", "#8497B0", "#31859C", "#1F4E79"]);

function writeSheet(
  book: ExcelJS.Workbook,
  { sheet, rows, merges, fills }: SampleSheet,
  widths: readonly number[],
): void {
  const worksheet = book.addWorksheet(sheet, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  worksheet.columns = widths.map((width) => ({ width }));
  rows.forEach((values, index) => {
    const row = worksheet.getRow(index + 1);
    const tabular = values.filter((value) => value !== null && value !== "").length > 1;
    let lines = 1;
    values.forEach((value, at) => {
      const cell = row.getCell(at + 1);
      if (value !== null && value !== "") cell.value = value;
      const fill = fills[cell.address];
      const dark = fill !== undefined && WHITE_ON.has(fill);
      const rating = fill !== undefined && !dark;
      if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill.slice(1)}` } };
      cell.font = {
        name: "Arial",
        size: index === 0 ? 13 : 10,
        bold: index === 0 || dark || rating,
        color: { argb: dark ? "FFFFFFFF" : "FF000000" },
      };
      cell.alignment = {
        vertical: rating || dark ? "middle" : "top",
        horizontal: rating || dark ? "center" : "left",
        wrapText: true,
      };
      if (tabular || dark) {
        const line = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
        cell.border = { top: line, left: line, bottom: line, right: line };
      }
      const width = tabular ? (widths[at] ?? 10) : widths.reduce((sum, one) => sum + one, 0);
      const needs = String(value ?? "")
        .split("\n")
        .reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * 1.12) / width)), 0);
      lines = Math.max(lines, needs);
    });
    row.height = Math.min(409, Math.max(15, lines * 13 + 4));
  });
  merges.forEach((area) => worksheet.mergeCells(area));
}

mkdirSync(path.join(root, "samples"), { recursive: true });
for (const { file, sheets, widths } of SAMPLES) {
  const book = new ExcelJS.Workbook();
  // The same file at every run.
  book.created = book.modified = new Date(Date.UTC(2018, 0, 15));
  sheets.forEach((sheet, index) => writeSheet(book, sheet, widths[index]!));
  await book.xlsx.writeFile(path.join(root, "samples", file));
}
