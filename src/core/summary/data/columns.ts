/**
 * The columns of the Data sheet: names and meanings do not change between releases (docs/data-sheet.md), new ones
 * come at the end. Plain values: text, numbers, true dates; an empty cell where the tracker does not say.
 */
import { squeeze } from "../../grid/text";
import { isIsoDate } from "../../grid/dates";
import type { IsoDate } from "../../due/due";
import { planTitle } from "../page/page";
import { daysOverdue, isOverdue, publishedRating, ratingOf } from "../report/figures";
import { movementLook } from "../report/movement";
import { day, number, text, whole, yesNo } from "./column";
import type { DataColumn, DataRow, DataValue } from "./column";

const line = (words: string | null | undefined): string | null => (words ? squeeze(words) || null : null);
/** Whether `line` says something, told by its beginning where that says something. */
const told = (words: string | null): boolean =>
  words !== null && (line(words.slice(0, 80)) !== null || line(words) !== null);
const done = (status: string): boolean => status === "complete" || status === "verified" || status === "cancelled";

/** Levels of headings that have a column of their own; deeper ones stand in the last, joined by " > ". */
const LEVELS = 3;
const level = (sections: readonly string[], index: number): string | null =>
  line(index < LEVELS - 1 ? sections[index] : sections.slice(LEVELS - 1).join(" > "));

const overdueThen = (row: DataRow): boolean | null => {
  const { kept, reportDate } = row;
  if (!kept || !reportDate) return null;
  return !done(kept.status) && kept.due !== null && kept.due < reportDate;
};

export const DATA_COLUMNS: readonly DataColumn[] = [
  whole("council", "text", "The council, as set.", ({ report }) => report.review.settings.council || null),
  whole("plan", "text", "What the paper calls the plan.", ({ report }) => planTitle(report)),
  whole(
    "report_date",
    "date",
    "The date of the report that the row belongs to; the latest as-at date of its sheets.",
    (row) => row.reportDate,
  ),
  whole("as_at", "date", "The date on which the action's sheet is judged.", (row) =>
    row.entry ? row.entry.asAt : row.reportDate,
  ),
  text(
    "sheet",
    "The tracker's worksheet.",
    (one) => one.action.sheet,
    (one) => one.sheet,
  ),
  number(
    "row",
    "The action's first worksheet row, at that report.",
    (one) => one.action.row,
    (one) => one.row,
  ),
  text(
    "ref",
    "The reference as written.",
    (one) => one.action.ref,
    (one) => one.ref,
  ),
  text(
    "full_ref",
    "Section reference and own reference joined.",
    (one) => one.action.fullRef,
    (one) => one.fullRef,
  ),
  ...Array.from({ length: LEVELS }, (_, index) =>
    text(
      `section_${index + 1}`,
      index === 0
        ? "The outermost heading above the action."
        : index === 1
          ? "The next heading, if any."
          : "All deeper headings, joined by “ > ”.",
      (one) => level(one.action.sections, index),
      (one) => level(one.sections, index),
    ),
  ),
  text(
    "action",
    "The action, on one line; earlier reports keep its beginning only.",
    (one) => line(one.action.action),
    (one) => line(one.action),
  ),
  text(
    "owners",
    "Owners, joined by “; ”; initials in the words of the tracker's key.",
    (one) => line(one.action.owners.join("; ")),
    (one) => line(one.owners.join("; ")),
  ),
  text(
    "due_text",
    "The due phrase as written.",
    (one) => line(one.action.dueText),
    (one) => line(one.dueText),
  ),
  text(
    "due_kind",
    "What the phrase promises: by, range, from, multiple, event, as-required, ongoing, recurring, unspecified.",
    (one) => one.action.due.kind,
  ),
  day("due_start", "When the work starts, where the phrase says.", (one) => one.action.due.start),
  day(
    "due_end",
    "When it is due; empty for an undated action.",
    (one) => one.action.due.end,
    (one) => one.due,
  ),
  day(
    "original_due",
    "When it was first due, where the tracker says.",
    (one) => one.action.originalDue,
    (one) => one.originalDue,
  ),
  number(
    "times_revised",
    "How often the date moved; empty where the tracker does not say.",
    (one) => one.action.timesRevised,
  ),
  text(
    "status",
    "complete, verified, on-target, in-progress, ongoing, delayed, on-hold, not-started, cancelled or not-stated.",
    (one) => one.action.status,
    (one) => one.status,
  ),
  text(
    "outcome",
    "The outcome rating in force; empty when not rated, and for earlier reports, which keep the published one only.",
    (one) => ratingOf(one, "Outcome"),
  ),
  text(
    "arrangements",
    "The arrangements rating in force; empty when not rated, and for earlier reports, which keep the published one only.",
    (one) => ratingOf(one, "Arrangements"),
  ),
  number("outcome_rule", "Number of the rule that gave the outcome rating.", (one) => one.ratings.Outcome?.rule),
  number(
    "arrangements_rule",
    "Number of the rule that gave the arrangements rating.",
    (one) => one.ratings.Arrangements?.rule,
  ),
  text(
    "stated_outcome",
    "The outcome rating that the tracker states; empty where it states none.",
    (one) => one.ratings.Outcome?.stated,
  ),
  text(
    "stated_arrangements",
    "The arrangements rating that the tracker states; empty where it states none.",
    (one) => one.ratings.Arrangements?.stated,
  ),
  whole("overdue", "yes-no", "TRUE when it is past its date and neither complete nor cancelled.", (row) =>
    row.entry ? isOverdue(row.entry) : overdueThen(row),
  ),
  number("days_overdue", "Whole days past its date; 0 when not overdue.", (one) => daysOverdue(one)),
  yesNo(
    "has_progress",
    "TRUE when progress is reported.",
    (one) => told(one.action.progress),
    (one) => one.progressDigest !== null,
  ),
  number("percent_complete", "0 to 100, where the tracker says.", (one) => one.action.percentComplete),
  day("completed_on", "The date of completion, where the tracker says.", (one) => one.action.completedOn),
  text("priority", "The priority as the tracker words it.", (one) => line(one.action.priority)),
  whole(
    "movement",
    "text",
    "What changed since the report before, in one word; empty at the first report.",
    ({ report, entry }) => (entry && report.review.movement ? movementLook(entry).word : null),
  ),
  text(
    "published_outcome",
    "The outcome rating for comparing reports: the tracker's own where it states one, else the rules'.",
    (one) => publishedRating(one, "Outcome"),
    (one) => one.outcome,
  ),
  text(
    "published_arrangements",
    "The arrangements rating for comparing reports.",
    (one) => publishedRating(one, "Arrangements"),
    (one) => one.arrangements,
  ),
  text("action_key", "What the action is known by while its words stay the same.", (one) => one.key),
];

export const isDate = (value: DataValue): value is IsoDate => typeof value === "string" && isIsoDate(value);
