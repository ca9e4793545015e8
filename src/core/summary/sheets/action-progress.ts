/** Every action in the council's own order and words. */
import { listSheet, present } from "../page/list-sheet";
import {
  hasFurtherAction,
  hasOriginalDates,
  hasOwners,
  hasProgress,
  hasRefs,
  hasStatus,
  lacking,
} from "../report/presence";
import type { Entry, Report } from "../report/report";
import {
  actionColumn,
  currentDateColumn,
  furtherActionColumn,
  movementColumn,
  originalDateColumn,
  ownerColumn,
  progressColumn,
  ratingColumn,
  refColumn,
  sectionColumn,
  statusColumn,
  timesRevisedColumn,
} from "../table/entry-columns";
import { count } from "../text/words";
import type { SummarySheet } from "./sheet";

const columns = (report: Report) =>
  present<Entry>([
    hasRefs(report) && refColumn,
    report.sections.length > 1 && sectionColumn,
    actionColumn(),
    hasOwners(report) && ownerColumn,
    hasOriginalDates(report) && originalDateColumn,
    currentDateColumn,
    hasOriginalDates(report) && timesRevisedColumn,
    hasStatus(report) && statusColumn,
    ...report.axes.map(ratingColumn),
    report.review.movement !== null && movementColumn,
    hasProgress(report) && progressColumn(),
    hasFurtherAction(report) && furtherActionColumn("Further action"),
  ]);

const lead = (actions: number): string =>
  actions === 1
    ? "The one action of the plan, in the tracker’s own words."
    : `All ${count(actions, "action")}, in the order of the plan and in the tracker’s own words.`;

export const actionProgress: SummarySheet = {
  id: "action-progress",
  name: "Action progress",
  plan: (report) =>
    listSheet(report, {
      id: "action-progress",
      name: "Action progress",
      title: "Action progress",
      lead: report.entries.length === 0 ? "The tracker holds no actions." : lead(report.entries.length),
      notes:
        report.entries.length === 0
          ? []
          : [
              ...lacking([
                [hasRefs(report), "reference"],
                [hasOwners(report), "owner"],
                [hasOriginalDates(report), "original date"],
                [hasStatus(report), "status"],
                [hasProgress(report), "progress"],
                [hasFurtherAction(report), "further action"],
              ]),
            ],
      table: {
        name: "rb_action_progress",
        columns: columns(report),
        rows: report.entries,
        startsGroup: (entry, before) => entry.section !== before.section,
      },
    }),
};
