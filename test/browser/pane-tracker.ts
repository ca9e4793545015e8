import { newBook, saveBook } from "../../src/host/file/file";
import type { TrackerFile } from "./setup-tracker";

const HEADINGS = ["Ref", "Governance issue", "Action", "Lead officer", "Target date", "Progress", "RAGB Outcome"];
const WIDTHS = [6, 26, 38, 24, 18, 46, 12];

type Row = readonly [
  ref: string,
  issue: string,
  action: string,
  owner: string,
  due: string,
  progress: string,
  rating: string,
];

const ROWS: readonly Row[] = [
  [
    "1a",
    "Continuity",
    "Test every continuity plan",
    "Head of Resilience",
    "31 March 2018",
    "Nine plans tested.",
    "Amber",
  ],
  ["1b", "Continuity", "Report the results", "Head of Resilience", "30 June 2018", "Report drafted.", "Green"],
  [
    "2a",
    "Procurement",
    "Rewrite the contract rules",
    "Head of Procurement",
    "30 September 2017",
    "Draft with legal.",
    "Amber",
  ],
  ["2b", "Procurement", "Train budget holders", "", "28 February 2018", "Course booked.", "Green"],
  ["3a", "Appraisals", "Hold all appraisals", "Head of People", "30 April 2018", "Half are held.", "Green"],
  ["3b", "Appraisals", "Publish the results", "Head of People", "31 May 2018", "Form agreed.", "Green"],
];

export interface PaneTracker {
  readonly asAt?: string;
  /** Rows changed by their number from 0, for a second quarter. */
  readonly changes?: Readonly<Record<number, Partial<Record<"due" | "progress" | "rating", string>>>>;
  readonly rows?: number;
}

const COLUMN = { due: 5, progress: 6, rating: 7 } as const;

/** A tracker that states outcome ratings, one of which the default rules deny; an action has no owner. */
export function makeRatedTracker({
  asAt = "15 January 2018",
  changes = {},
  rows = ROWS.length,
}: PaneTracker = {}): TrackerFile {
  const book = newBook("Action plan", "rated.xlsx");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const head = book.styles.restyle(0, { font: { bold: true }, fill: { pattern: "solid", colour: "#D9D9D9" } });
  sheet.setValue(1, 1, `Governance action plan as at ${asAt}`);
  HEADINGS.forEach((heading, index) => {
    sheet.setColumns(index + 1, index + 1, { width: WIDTHS[index] ?? 10 });
    sheet.setValue(3, index + 1, heading);
    sheet.setStyle(3, index + 1, head);
  });
  for (let row = 0; row < rows; row++) {
    const { [row % ROWS.length]: values = [] } = ROWS;
    values.forEach((value, column) => {
      const shown = column === 0 && rows > ROWS.length ? String(row + 1) : value;
      if (shown) sheet.setValue(row + 4, column + 1, shown);
    });
    for (const [name, value] of Object.entries(changes[row] ?? {})) {
      sheet.setValue(row + 4, COLUMN[name as keyof typeof COLUMN], value);
    }
  }
  return { name: "rated.xlsx", bytes: saveBook(book) };
}

/** A workbook without any tracker. */
export function makeContacts(): TrackerFile {
  const book = newBook("Contacts", "contacts.xlsx");
  const [sheet] = book.sheets;
  [
    ["Name", "Telephone"],
    ["Reception", "0100 1"],
    ["Post room", "0100 2"],
  ].forEach((values, row) => values.forEach((value, column) => sheet?.setValue(row + 1, column + 1, value)));
  return { name: "contacts.xlsx", bytes: saveBook(book) };
}
