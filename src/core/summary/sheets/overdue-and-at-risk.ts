/** What is late, most overdue first, then what is rated Red or Amber. */
import { listSheet, present } from "../page/list-sheet";
import { daysOverdue, isOverdue } from "../report/figures";
import { lateOf, reasons } from "../report/late";
import type { Late } from "../report/late";
import {
  hasDueWords,
  hasFurtherAction,
  hasOwners,
  hasProgress,
  hasRefs,
  hasSlippageReason,
  lacking,
} from "../report/presence";
import type { Entry, Report } from "../report/report";
import { strong, words } from "../table/cells";
import type { Column } from "../table/columns";
import {
  actionColumn,
  currentDateColumn,
  daysOverdueColumn,
  dueAsWrittenColumn,
  furtherActionColumn,
  ownerColumn,
  progressColumn,
  ratingColumn,
  refColumn,
} from "../table/entry-columns";
import { figure } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "overdue-and-at-risk";
const NAME = "Overdue and at risk";

const whyColumn = (report: Report): Column<Entry> => ({
  header: "Why it is here",
  least: 100,
  most: 130,
  prose: true,
  cell: (entry) => words(reasons(report, entry)),
});

const positionColumn: Column<Entry> = {
  header: "Position",
  least: 50,
  most: 60,
  cell: (entry) => strong(isOverdue(entry) ? "Overdue" : "At risk"),
};

const slippageColumn: Column<Entry> = {
  header: "Reason for slippage",
  least: 90,
  most: 130,
  prose: true,
  cell: (entry) => words(entry.action.slippageReason),
};

function lead({ overdue }: Late): string {
  if (overdue.length === 0) return "No action is overdue.";
  const most = Math.max(...overdue.map(daysOverdue));
  const days = `${figure(most)} ${most === 1 ? "day" : "days"}`;
  return overdue.length === 1
    ? `1 action is overdue, by ${days}.`
    : `${figure(overdue.length)} actions are overdue, the longest by ${days}.`;
}

function risk({ overdue, atRisk }: Late): string {
  const number = atRisk.length;
  const other = overdue.length > 0 ? "other " : "";
  if (number === 0) return `No ${other}action is at risk.`;
  return number === 1
    ? `1 ${other}action is at risk: rated Red or Amber, and not overdue.`
    : `${figure(number)} ${other}actions are at risk: rated Red or Amber, and not overdue.`;
}

export const overdueAndAtRisk: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const late = lateOf(report);
    const rows = [...late.overdue, ...late.atRisk];
    const says = {
      reason: hasSlippageReason(report) && rows.some((entry) => entry.action.slippageReason !== null),
      next: hasFurtherAction(report) && rows.some((entry) => entry.action.furtherAction !== null),
    };
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(late),
      sentences: [risk(late)],
      notes:
        rows.length === 0
          ? []
          : lacking(
              [
                [says.reason, "reason for slippage"],
                [says.next, "next step"],
              ],
              "these actions",
            ),
      table: {
        name: "rb_overdue_and_at_risk",
        columns: present<Entry>([
          positionColumn,
          hasRefs(report) && refColumn,
          actionColumn(),
          hasOwners(report) && ownerColumn,
          hasDueWords(report) && { ...dueAsWrittenColumn, spare: 2 },
          currentDateColumn,
          daysOverdueColumn,
          ...report.axes.map(ratingColumn),
          whyColumn(report),
          says.reason && slippageColumn,
          hasProgress(report) && progressColumn(),
          says.next && furtherActionColumn("Next step"),
        ]),
        rows,
        startsGroup: (entry, before) => isOverdue(entry) !== isOverdue(before),
      },
    });
  },
};
