/** Dates and due phrases in words, and the periods that a committee looks at. */
import type { Due, IsoDate } from "../../due/due";
import { addMonths, endOfMonth, partsOf, showDate } from "../../grid/dates";
import { figure, list } from "../text/words";
import type { Entry, Report } from "./report";

/** "31 Jan 2018", for cells. */
export function shortDate(date: IsoDate): string {
  const [day = "", month = "", year = ""] = showDate(date).split(" ");
  return `${day} ${month.slice(0, 3)} ${year}`;
}

const LONGEST_QUOTE = 24;

function withoutDate(due: Due): string {
  const words = due.words ?? "";
  if (due.kind === "as-required") return "No date: as required";
  if (due.kind === "ongoing") return "No date: ongoing";
  if (due.kind === "event") return "No date: tied to an event";
  if (words === "") return "No date stated";
  if (due.kind === "recurring")
    return words.length <= LONGEST_QUOTE ? `No date: ${words.toLowerCase()}` : "No date: recurring";
  return words.length <= LONGEST_QUOTE ? `No date: “${words}”` : "No date that can be read";
}

/** What stands in place of a due date: "From 31 Jan 2018", "No date: as required". */
export function undatedWords(due: Due): string {
  return due.kind === "from" && due.start ? `From ${shortDate(due.start)}` : withoutDate(due);
}

/** Last day of the quarter after the one of this date; UK financial quarters end with the calendar's. */
export function endOfNextQuarter(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  const next = partsOf(addMonths(endOfMonth(year, Math.ceil(month / 3) * 3), 3));
  return endOfMonth(next.year, next.month);
}

type SheetDates = readonly (readonly [IsoDate, readonly string[]])[];

/** Every sheet asks for them, some for each of their rows. */
const known = new WeakMap<Report, SheetDates>();

/** The dates on which the sheets are judged, earliest first, each with its sheets. */
function asAtDates(report: Report): SheetDates {
  const before = known.get(report);
  if (before) return before;
  const used = new Set(report.entries.map((entry) => entry.action.sheet));
  const dates = new Map<IsoDate, string[]>();
  for (const sheet of report.review.tracker.sheets) {
    if (!sheet.asAt || (used.size > 0 && !used.has(sheet.sheet))) continue;
    dates.set(sheet.asAt.date, [...(dates.get(sheet.asAt.date) ?? []), sheet.sheet]);
  }
  const sorted = [...dates].sort(([a], [b]) => (a < b ? -1 : 1));
  known.set(report, sorted);
  return sorted;
}

/** The latest of the dates on which the sheets are judged; null when none is known. */
export const lastAsAt = (report: Report): IsoDate | null =>
  asAtDates(report).at(-1)?.[0] ?? report.review.settings.asAt;

const MOST_NAMED = 2;

/** "30 September 2017 (Appendix 1A) and 30 November 2017 (Appendix 1B)", "" when none is known. */
export function asAtWords(report: Report): string {
  const dates = asAtDates(report);
  if (dates.length < 2) return dates[0] ? showDate(dates[0][0]) : "";
  const named = dates.map(([date, sheets]) => {
    const where = sheets.length <= MOST_NAMED ? list(sheets) : `${figure(sheets.length)} sheets`;
    return `${showDate(date)} (${where})`;
  });
  if (named.length <= 3) return list(named);
  return `dates from ${showDate(dates[0]?.[0] ?? "")} to ${showDate(dates.at(-1)?.[0] ?? "")}, each sheet’s own`;
}

/** For the footer: "30 November 2017", "30 September 2017 to 30 November 2017". */
export function asAtSpan(report: Report): string {
  const dates = asAtDates(report).map(([date]) => date);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return "";
  return first === last ? showDate(first) : `${showDate(first)} to ${showDate(last)}`;
}

/** What the committee looks ahead to: the meeting, and the end of the quarter after it. */
export interface Ahead {
  /** Falls due up to this day; null when no meeting after the as-at date is set. */
  readonly meeting: IsoDate | null;
  /** Last day looked at. */
  readonly until: IsoDate;
}

/** Null when nothing says on which day the tracker is judged. */
export function lookAhead(report: Report): Ahead | null {
  const asAt = lastAsAt(report);
  if (!asAt) return null;
  const set = report.review.settings.meetingDate;
  const meeting = set !== null && set >= asAt ? set : null;
  return { meeting, until: endOfNextQuarter(meeting ?? asAt) };
}

/** When an open action falls due or starts, seen from its own as-at date; null when neither is ahead. */
export function nextDate(entry: Entry): { readonly date: IsoDate; readonly starts: boolean } | null {
  const { end, start, kind } = entry.action.due;
  if (!entry.asAt) return null;
  if (end) return end >= entry.asAt ? { date: end, starts: false } : null;
  return kind === "from" && start && start >= entry.asAt ? { date: start, starts: true } : null;
}
