/** What a row says of delivery: its status cell, else how its progress opens, else its due cell, else its own text. */
import { squeeze } from "../grid/text";
import { headingWords } from "../layout/heading-words";
import { ageOf } from "../layout/latest";
import { matchHeading } from "../layout/match-heading";
import { statusInAction } from "../status/in-action";
import { statusInDue } from "../status/in-due";
import { statusInProgress } from "../status/in-progress";
import { readStatus, type StatusReading } from "../status/read-status";
import { dueOfCell, type ReadContext } from "./read-context";
import { found, type Found, type Part } from "./facts";
import { ticked } from "./find-ratings";
import type { ActionRows } from "./read-rows";
import type { Said } from "./table-view";
import type { Status } from "./tracker";

const DONE_HEADING = /\b(?:complete|completed|implemented|done|closed|achieved|finished)\b/;
const YES = /^(?:y|yes|✓|✔|√|ü|x|true|done)$/i;
const NO = /^(?:n|no|false|✗|✘|not yet)$/i;

/** "Yes" under "Completed?", a date under "Date completed". */
function doneByHeading(said: Said, heading: string, context: ReadContext): StatusReading | null {
  const text = squeeze(said.text);
  if (!DONE_HEADING.test(headingWords(heading))) return null;
  if (YES.test(text)) return { status: "complete", statusText: text };
  if (NO.test(text)) return { status: "not-stated", statusText: text };
  return dueOfCell(context, said).end !== null && text.length < 40 ? { status: "complete", statusText: text } : null;
}

function readSaid(said: Said, heading: string, context: ReadContext): StatusReading {
  const coded = context.keys.statuses.get(squeeze(said.text));
  if (coded !== undefined) return { status: readStatus(coded).status, statusText: squeeze(said.text) };
  return doneByHeading(said, heading, context) ?? readStatus(said.text);
}

/** What stays true without being said again. */
const LASTING: ReadonlySet<Status> = new Set<Status>(["complete", "verified", "cancelled"]);

/** Of an action without a new update: the update of an earlier period that tells how it ended, or null. */
function endedBefore({ view, rows }: ActionRows): Said | null {
  if (view.saidIn("progress", rows) !== null) return null;
  const earlier = view.table.columns
    .filter(({ field, heading }) => field === "other" && ageOf(heading) > 0)
    .filter(({ heading }) => matchHeading(heading).matches[0]?.field === "progress")
    .sort((a, b) => ageOf(b.heading) - ageOf(a.heading));
  const [last] = earlier.flatMap(({ column }) => view.at(rows[0] ?? 0, column) ?? []);
  return last && LASTING.has(statusInProgress(last.text).status) ? last : null;
}

type Candidate = () => { reading: StatusReading; found: (part: Part) => Found } | null;

/** The status of an action; `due` and `text` are what was read of it before. */
export function findStatus(action: ActionRows, context: ReadContext, text: string): Found {
  const { view, rows } = action;
  const heading = (column: number): string => view.table.columns.find((each) => each.column === column)?.heading ?? "";
  const inCell =
    (said: Said | null, read: (said: Said) => StatusReading, own: "status" | "progress"): Candidate =>
    () =>
      said
        ? {
            reading: read(said),
            found: (part) => found(part, "status", said.place, own === "progress" ? "progress" : said.source),
          }
        : null;
  const own = view.saidIn("status", rows);
  const completed = view.saidIn("completedOn", rows);
  const due = view.saidIn("due", rows);
  const tick = ticked(action, "status");
  const rating = view.saidIn("ratingOutcome", rows);
  const place = view.place(rows[0] ?? 0, view.column("action") ?? 0);
  const candidates: readonly Candidate[] = [
    () =>
      tick && {
        reading: { ...readStatus(tick.meaning), statusText: heading(tick.column) },
        found: (part) => found(part, "status", view.place(rows[0] ?? 0, tick.column), "tick"),
      },
    inCell(own, (said) => readSaid(said, heading(said.place.column), context), "status"),
    inCell(completed, (said) => doneByHeading(said, "completed", context) ?? readStatus(said.text), "status"),
    inCell(view.saidIn("progress", rows), (said) => statusInProgress(said.text), "progress"),
    inCell(endedBefore(action), (said) => statusInProgress(said.text), "progress"),
    inCell(due, (said) => statusInDue(said.text), "status"),
    inCell(
      rating && rating.text.length > 1 && rating.text.length < 60 ? rating : null,
      (said) => readStatus(said.text),
      "status",
    ),
    () => ({ reading: statusInAction(text), found: (part) => found(part, "status", place, "action") }),
  ];
  let words: Found | null = null;
  for (const candidate of candidates) {
    const next = candidate();
    if (next && next.reading.status !== "not-stated") return next.found(next.reading);
    if (next && next.reading.statusText !== null && words === null && own !== null) words = next.found(next.reading);
  }
  return words ?? { part: { status: "not-stated", statusText: null }, cells: {}, sources: {} };
}
