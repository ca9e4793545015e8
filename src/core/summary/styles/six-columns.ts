/** Six columns with a rating on each axis, as annual governance statement plans are published. */
import { actionText, headingOf, ownerAndDate, prose, publishedColumn, sectionProse } from "./parts";
import type { PublishedStyle } from "./style";
import { asAtSpan } from "../report/dates";

export const sixColumns: PublishedStyle = {
  id: "six-columns",
  name: "Six columns, two ratings",
  says: "Area, actions, responsibility and date, progress, outcome rating, arrangements rating.",
  columns: (report) => [
    sectionProse(report, "Key improvement area"),
    prose(headingOf(report, "action", "Actions for implementation"), 140, actionText),
    prose(headingOf(report, "owner", "Responsibility and implementation date"), 96, ownerAndDate),
    prose(
      headingOf(report, "progress", `Progress update as at ${asAtSpan(report)}`),
      160,
      (entry) => entry.action.progress,
    ),
    publishedColumn(headingOf(report, "ratingOutcome", "Outcome rating"), "Outcome"),
    publishedColumn(headingOf(report, "ratingArrangements", "Arrangements rating"), "Arrangements"),
  ],
};
