/** By principle and area for improvement, with what else the tracker says of each action. */
import { display, squeeze } from "../../grid/text";
import { ownerWords } from "../report/words";
import type { Entry, Report } from "../report/report";
import { SMALL } from "../look/styles";
import { words } from "../table/cells";
import type { Column } from "../table/columns";
import { actionText, headingOf, prose, sectionProse } from "./parts";
import type { PublishedStyle } from "./style";

/** Other columns of the tracker shown beside ours, at most. */
const MOST_OTHERS = 2;

const principle: Column<Entry> = {
  header: "Principle",
  least: 84,
  most: 130,
  spare: 2,
  cell: (entry) =>
    words(
      entry.action.sections.length > 1
        ? squeeze(entry.action.sections[0] ?? "")
        : (entry.section.under ?? "None stated"),
      "",
      SMALL,
    ),
};

/** The tracker's other columns that say most, in the order of the sheet. */
function others(report: Report): readonly Column<Entry>[] {
  const said = new Map<string, number>();
  for (const { action } of report.entries)
    for (const [heading, value] of action.others) if (value !== "") said.set(heading, (said.get(heading) ?? 0) + 1);
  const most = new Set(
    [...said]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_OTHERS)
      .map(([heading]) => heading),
  );
  return [...said.keys()]
    .filter((heading) => most.has(heading) && squeeze(heading) !== "")
    .map((heading) => prose(squeeze(heading), 90, ({ action }) => display(action.others.get(heading) ?? "") || null));
}

export const byPrincipleAndArea: PublishedStyle = {
  id: "by-principle-and-area",
  name: "By principle and area",
  says: "Principle, area for improvement, actions, owner, timescale, progress, and the tracker’s other columns.",
  columns: (report) => [
    principle,
    sectionProse(report, "Area for improvement"),
    prose(headingOf(report, "action", "Actions"), 130, actionText),
    { ...prose(headingOf(report, "owner", "Owner"), 80, ownerWords), prose: false, most: 112 },
    { ...prose(headingOf(report, "due", "Timescale"), 72, (entry) => entry.action.dueText), prose: false, most: 110 },
    prose(headingOf(report, "progress", "Progress update"), 150, (entry) => entry.action.progress),
    ...others(report),
  ],
};
