/** Seven columns of deliverables under actions: each row is a deliverable of the action at its left. */
import { list } from "../text/words";
import { ownerWords } from "../report/words";
import { actionText, headingOf, prose, sectionText } from "./parts";
import type { PublishedStyle } from "./style";
import type { Entry } from "../report/report";

/** The number before the action where its words do not begin with it. */
const numbered = (entry: Entry): string => {
  const text = sectionText(entry);
  const ref = entry.section.section?.ref;
  return ref && !text.startsWith(ref) ? `${ref} ${text}` : text;
};

export const deliverables: PublishedStyle = {
  id: "deliverables",
  name: "Seven columns, deliverables under actions",
  says: "Action, recommendation, lead officer, target date, key deliverables, resources, progress.",
  columns: (report) => [
    prose(headingOf(report, "section", "Action"), 110, numbered),
    {
      ...prose(
        headingOf(report, "recommendations", "Recommendation"),
        76,
        (entry) => list(entry.action.recommendations) || null,
      ),
      prose: false,
    },
    { ...prose(headingOf(report, "owner", "Lead officer"), 80, ownerWords), prose: false, most: 112 },
    { ...prose(headingOf(report, "due", "Target date"), 76, (entry) => entry.action.dueText), prose: false, most: 110 },
    prose(headingOf(report, "action", "Key deliverables"), 140, actionText),
    prose(headingOf(report, "resources", "Resources"), 80, (entry) => entry.action.resources),
    prose(headingOf(report, "progress", "Progress"), 160, (entry) => entry.action.progress),
  ],
};
