import { narrativeDates } from "../due/narrative";
import type { IsoDate } from "../due/due";
import { showDate } from "../grid/dates";
import { wordsOf } from "../grid/text";
import type { TrackerSheet } from "../tracker/tracker";
import type { CheckInput, TrackerCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { gridOf, placeHolding } from "./common/place";
import { isOpen } from "./common/status";
import { quotes } from "./common/words";

const MEETING = /\b(?:committee|cabinet|council|board|panel|meeting)\b/i;
const LONGEST_LINE = 150;
const FIRST_ROWS = 6;

/** The day of the meeting: the officer's, else the one in the lines over the first table. */
function meetingOf(sheet: TrackerSheet, asAt: IsoDate, input: CheckInput): IsoDate | null {
  if (input.settings.meetingDate !== null) return input.settings.meetingDate;
  const grid = gridOf(input, sheet.sheet);
  if (!grid) return null;
  const header = sheet.layout.tables[0]?.headerRows[0] ?? 1;
  for (let row = grid.firstRow; row < Math.min(header, grid.firstRow + FIRST_ROWS); row++) {
    for (let column = grid.firstColumn; column < grid.firstColumn + 3; column++) {
      const line = wordsOf(grid, row, column);
      if (line === "" || line.length > LONGEST_LINE || !MEETING.test(line)) continue;
      const day = narrativeDates(line, { asAt }).find(({ precision, problem }) => precision === "day" && !problem)?.end;
      if (day && day > asAt) return day;
    }
  }
  return null;
}

/** What is put as to come, but has passed when the committee reads it: one finding a cell. */
const check: TrackerCheck = {
  name: "past-by-meeting",
  scope: "tracker",
  codes: ["past-by-meeting"],
  *run(input) {
    const sheets = new Map(
      input.tracker.sheets.map((sheet) => {
        const asAt = asAtOf(sheet, input);
        return [sheet.sheet, { sheet, asAt, meeting: asAt === null ? null : meetingOf(sheet, asAt, input) }];
      }),
    );
    for (const action of input.tracker.actions) {
      const { sheet, asAt, meeting } = sheets.get(action.sheet) ?? {};
      if (!sheet || !asAt || !meeting || meeting <= asAt || !isOpen(action)) continue;
      for (const field of ["progress", "furtherAction"] as const) {
        const past = datesIn(action, field, asAt).filter(
          ({ role, precision, end, likelyYear }) =>
            role === "forecast" && precision === "day" && end !== null && end > asAt && end < meeting && !likelyYear,
        );
        const [first] = past;
        if (!first) continue;
        const place = placeHolding(first.text, action, field, sheet, input);
        const words = {
          meeting: showDate(meeting),
          quote: quotes(
            past.map(({ quote }) => quote),
            2,
          ),
        };
        yield { code: "past-by-meeting", place, action, words };
      }
    }
  },
};

export default check;
