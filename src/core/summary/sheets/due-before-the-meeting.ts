/** What falls due before the meeting, and in the quarter after it, by date. */
import { daysBetween, showDate } from "../../grid/dates";
import { listSheet, present } from "../page/list-sheet";
import { comingUp } from "../report/ahead";
import type { AheadList, Coming } from "../report/ahead";
import { hasDueWords, hasOwners, hasRefs } from "../report/presence";
import type { Entry, Report } from "../report/report";
import { DATE, STRONG, style } from "../look/styles";
import { counted, date, styled, words } from "../table/cells";
import type { Column } from "../table/columns";
import { actionColumn, dueAsWrittenColumn, ownerColumn, ratingColumn, refColumn } from "../table/entry-columns";
import { count, fall, figure } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "due-before-the-meeting";
const NAME = "Due before the meeting";

const of = (column: Column<Entry>): Column<Coming> => ({ ...column, cell: (one) => column.cell(one.entry) });

const when = (one: Coming, found: AheadList): string => {
  if (!found.ahead.meeting) return "To the quarter’s end";
  return one.beforeMeeting ? "Before meeting" : "Quarter after";
};

const columns = (report: Report, found: AheadList): readonly Column<Coming>[] => {
  const { meeting } = found.ahead;
  return present<Coming>([
    { header: "When", least: 66, most: 96, cell: (one) => words(when(one, found), "", STRONG) },
    { header: "Date", least: 64, most: 72, cell: (one) => ({ ...date(one.date), style: style({ bold: true }, DATE) }) },
    { header: "Due or starts", least: 46, most: 58, cell: (one) => words(one.starts ? "Starts" : "Due") },
    {
      header: meeting ? "Days from meeting" : "Days from as-at date",
      least: 50,
      most: 58,
      centred: true,
      cell: (one) => {
        const days = daysBetween(meeting ?? one.entry.asAt ?? one.date, one.date);
        const cell = counted(days);
        return styled(days, style({ format: "0;-0;0" }, cell.style));
      },
    },
    hasRefs(report) && of(refColumn),
    of(actionColumn(3)),
    hasOwners(report) && of(ownerColumn),
    ...report.axes.map((axis) => of(ratingColumn(axis))),
    hasDueWords(report) && of({ ...dueAsWrittenColumn, most: 130, prose: true }),
  ]);
};

/** "5 fall due before the meeting on 11 December 2017." */
function lead(found: AheadList | null): string {
  if (!found) return "No date is known to judge the tracker on, so nothing can be said to fall due.";
  const { meeting, until } = found.ahead;
  const due = found.coming.filter((one) => !one.starts && (meeting === null || one.beforeMeeting)).length;
  const to = meeting ? `due before the meeting on ${showDate(meeting)}` : `due by ${showDate(until)}`;
  return due === 0 ? `No action falls ${to}.` : `${fall(due, to)}.`;
}

function after(found: AheadList | null): readonly string[] {
  if (!found?.ahead.meeting)
    return found ? ["No meeting date is set, so the list runs to the end of the next quarter."] : [];
  const { until } = found.ahead;
  const later = found.coming.filter((one) => !one.beforeMeeting);
  const starts = later.filter((one) => one.starts).length;
  const due = later.length - starts;
  const earlier = found.coming.filter((one) => one.beforeMeeting && one.starts).length;
  const begin = (number: number): string => `${figure(number)} ${number === 1 ? "starts" : "start"}`;
  const ends = `between the meeting and ${showDate(until)}`;
  return [
    later.length === 0
      ? `No action falls due ${ends}.`
      : `${due === 0 ? "No action falls due" : `${figure(due)} ${due === 1 ? "falls" : "fall"} due`}${starts > 0 ? ` and ${begin(starts)}` : ""} ${ends}.`,
    ...(earlier > 0
      ? [`${count(earlier, "action")} without an end ${earlier === 1 ? "starts" : "start"} before the meeting.`]
      : []),
  ];
}

export const dueBeforeTheMeeting: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const found = comingUp(report);
    const rows = found?.coming ?? [];
    return listSheet<Coming>(report, {
      id: ID,
      name: NAME,
      title: found?.ahead.meeting ? "Due before the meeting, and the quarter after" : NAME,
      lead: lead(found),
      sentences: after(found),
      notes: rows.length > 0 ? ["Long texts end in “…” here; ‘Action progress’ has them whole."] : [],
      table: found && {
        name: "rb_due_before_the_meeting",
        columns: columns(report, found),
        rows,
        startsGroup: (one, before) => one.date !== before.date,
      },
    });
  },
};
