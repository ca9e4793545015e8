/** The plan in the form that the council publishes, as the settings choose it. */
import { listSheet } from "../page/list-sheet";
import { styleNamed } from "../styles";
import { unlikeHeaders } from "../styles/parts";
import type { Entry } from "../report/report";
import { count } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "published-layout";
const NAME = "Published layout";

export const publishedLayout: SummarySheet = {
  id: ID,
  name: NAME,
  wanted: (settings) => styleNamed(settings.publishedStyle) !== null,
  plan: (report) => {
    const style = styleNamed(report.review.settings.publishedStyle);
    const actions = report.entries.length;
    return listSheet<Entry>(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: !style
        ? "No published layout is chosen in the settings."
        : actions === 0
          ? "The tracker holds no actions."
          : `${actions === 1 ? "The one action" : `All ${count(actions, "action")}`}, in the council’s own form.`,
      notes: style
        ? ["The words are the tracker’s. Ratings are the tracker’s own where it states them, else the rules’."]
        : [],
      table: style && {
        name: "rb_published_layout",
        columns: unlikeHeaders(style.columns(report)),
        rows: report.entries,
        startsGroup: (entry, before) => entry.section !== before.section,
      },
    });
  },
};
