/** Agreed action, progress to the quarter's end, further action: the quarterly governance report. */
import { showDate } from "../../grid/dates";
import { endOfNextQuarter, lastAsAt } from "../report/dates";
import type { Report } from "../report/report";
import { actionText, headingOf, prose } from "./parts";
import type { PublishedStyle } from "./style";

const monthOf = (date: string): string => showDate(date).split(" ").slice(1).join(" ");

const progressHeading = (report: Report): string => {
  const asAt = lastAsAt(report);
  return asAt ? `Progress to ${monthOf(asAt)}` : "Progress";
};

const furtherHeading = (report: Report): string => {
  const asAt = lastAsAt(report);
  return asAt ? `Further action required to ${monthOf(endOfNextQuarter(asAt))}` : "Further action required";
};

export const threeColumnsByQuarter: PublishedStyle = {
  id: "three-columns-by-quarter",
  name: "Three columns, by quarter",
  says: "Agreed action, progress to the end of the quarter, further action required.",
  columns: (report) => [
    prose(headingOf(report, "action", "Agreed action"), 220, actionText),
    prose(headingOf(report, "progress", progressHeading(report)), 260, (entry) => entry.action.progress),
    prose(headingOf(report, "furtherAction", furtherHeading(report)), 200, (entry) => entry.action.furtherAction),
  ],
};
