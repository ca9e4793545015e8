import { newBook, saveBook } from "../../src/host/file/file";

const HEADINGS = ["Ref", "Governance issue", "Action", "Responsible officer", "Target date", "Status", "Progress"];
const WIDTHS = [6, 26, 38, 24, 18, 14, 46];

/** Rows as an officer keeps them; the last two hold slips that a careful reader notices. */
const ROWS: readonly (readonly string[])[] = [
  [
    "1a",
    "Business continuity",
    "Test every continuity plan",
    "Head of Resilience",
    "31 March 2018",
    "In progress",
    "Nine of twelve plans tested by 8 January 2018.",
  ],
  [
    "1b",
    "Business continuity",
    "Report the results to committee",
    "Head of Resilience",
    "June 2018",
    "Not started",
    "",
  ],
  [
    "2a",
    "Procurement rules",
    "Rewrite the contract rules",
    "Head of Procurement",
    "30 September 2017",
    "Delayed",
    "Draft with legal services since November 2017.",
  ],
  ["2b", "Procurement rules", "Train budget holders", "", "As required", "", ""],
  [
    "3a",
    "Appraisals",
    "Complete all appraisals",
    "Head of People",
    "31 October 2017",
    "Complete",
    "Completed 8 Jan 218.",
  ],
];

export interface TrackerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A small tracker, or one with as many rows as are asked for; the same bytes every time. */
export function makeTracker(rows = ROWS.length): TrackerFile {
  const book = newBook("Action plan", "tracker.xlsx");
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const { styles } = book;
  const title = styles.restyle(0, { font: { bold: true, size: 14 } });
  const head = styles.restyle(0, {
    font: { bold: true, colour: "#FFFFFF" },
    fill: { pattern: "solid", colour: "#1F3864" },
    alignment: { wrap: true, vertical: "center" },
  });
  const text = styles.restyle(0, { alignment: { wrap: true, vertical: "top" } });
  sheet.setValue(1, 1, "Governance action plan as at 15 January 2018");
  sheet.setStyle(1, 1, title);
  HEADINGS.forEach((heading, index) => {
    sheet.setColumns(index + 1, index + 1, { width: WIDTHS[index] ?? 10 });
    sheet.setValue(3, index + 1, heading);
    sheet.setStyle(3, index + 1, head);
  });
  for (let row = 0; row < rows; row++) {
    (ROWS[row % ROWS.length] ?? []).forEach((value, column) => {
      const shown = column === 0 && rows > ROWS.length ? String(row + 1) : value;
      sheet.setValue(row + 4, column + 1, shown === "" ? null : shown);
      sheet.setStyle(row + 4, column + 1, text);
    });
  }
  sheet.view = { ...sheet.view, frozenRows: 3 };
  const notes = book.addSheet("Notes");
  notes.setValue(1, 1, "Key to initials");
  return { name: "tracker.xlsx", bytes: saveBook(book) };
}
