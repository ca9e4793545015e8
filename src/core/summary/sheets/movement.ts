/** What changed since the last report, worst first, with before and after. */
import { daysBetween, showDate } from "../../grid/dates";
import type { SnapshotAction } from "../../movement/movement";
import type { Axis } from "../../tracker/tracker";
import { COUNT, STRONG, style, ZERO } from "../look/styles";
import { listSheet, present } from "../page/list-sheet";
import { changeCounts, changesInWords, movementLead } from "../report/changed";
import { publishedRating } from "../report/figures";
import { movementLook, UNCHANGED, VANISHED, WORST_FIRST } from "../report/movement";
import type { MovementLook } from "../report/movement";
import type { Entry, Report } from "../report/report";
import { ownerWords, refWords } from "../report/words";
import { date, faint, moved, rated, styled, words } from "../table/cells";
import type { Cell } from "../table/cells";
import type { Column } from "../table/columns";
import { dueCell } from "../table/entry-columns";
import { capital } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "movement";
const NAME = "Movement";
const GONE = "Not in tracker";
const UNKNOWN = "Not known";

/** One line: an action as it was, as it is, or both. */
export interface Moved {
  readonly look: MovementLook;
  readonly before: SnapshotAction | null;
  readonly now: Entry | null;
  readonly ref: string;
  readonly what: string;
}

const sayings = (entry: Entry): string => [...new Set(entry.changes.map((change) => capital(change.what)))].join("\n");

/** All that moved, worst first, in the council's order within a kind. */
export function movedActions(report: Report): readonly Moved[] {
  const gone = report.vanished.map(({ change, before }): Moved => ({
    look: VANISHED,
    before,
    now: null,
    ref: before?.fullRef ?? change.before?.ref ?? `Row ${change.before?.row ?? ""}`,
    what: capital(change.what),
  }));
  const here = report.entries.flatMap((entry): Moved[] => {
    const look = movementLook(entry);
    return look === UNCHANGED
      ? []
      : [{ look, before: entry.before, now: entry, ref: refWords(entry), what: sayings(entry) }];
  });
  const all = [...gone, ...here];
  return WORST_FIRST.flatMap((look) => all.filter((one) => one.look === look));
}

const isNew = (one: Moved): boolean => one.look.word === "New";

/** Before: "Not in tracker" for a new action, "Not known" where the earlier report is not kept here. */
const absent = (one: Moved): Cell => faint(isNew(one) ? GONE : UNKNOWN);

const ratingBefore = (axis: Axis): Column<Moved> => ({
  header: `${axis} before`,
  least: 56,
  most: 76,
  cell: (one) => (one.before ? rated(axis === "Outcome" ? one.before.outcome : one.before.arrangements) : absent(one)),
});

const ratingNow = (axis: Axis): Column<Moved> => ({
  header: `${axis} now`,
  least: 56,
  most: 76,
  cell: (one) => (one.now ? rated(publishedRating(one.now, axis)) : faint(GONE)),
});

function dateBefore(one: Moved): Cell {
  if (!one.before) return absent(one);
  if (one.before.due) return date(one.before.due);
  return faint(one.before.dueText ? "No date that can be read" : "No date stated");
}

function daysMoved(one: Moved): Cell {
  const [before, now] = [one.before?.due, one.now?.action.due.end];
  if (!before || !now) return faint("None");
  const days = daysBetween(before, now);
  return styled(days, style({ format: "+0;-0;0" }, days === 0 ? ZERO : COUNT));
}

const columns = (report: Report, rows: readonly Moved[]): readonly Column<Moved>[] => {
  const known = rows.some((one) => one.before !== null);
  return present<Moved>([
    { header: "Change", least: 76, most: 92, cell: (one) => moved(one.look) },
    { header: "Ref", least: 33, most: 64, cell: (one) => words(one.ref, "None", STRONG) },
    {
      header: "Action",
      least: 120,
      most: 160,
      prose: true,
      lines: 3,
      cell: (one) => words(one.now?.action.action ?? one.before?.action ?? null),
    },
    {
      header: "Owner",
      least: 78,
      most: 112,
      within: 3,
      spare: 2,
      cell: (one) => words(one.now ? ownerWords(one.now) : (one.before?.owners.join("; ") ?? null), "No owner stated"),
    },
    ...report.axes.flatMap((axis) => (known ? [ratingBefore(axis), ratingNow(axis)] : [ratingNow(axis)])),
    known && { header: "Date before", least: 62, most: 80, cell: dateBefore },
    { header: "Date now", least: 62, most: 90, cell: (one) => (one.now ? dueCell(one.now) : faint(GONE)) },
    known && { header: "Days moved", least: 42, most: 52, centred: true, spare: 1, cell: daysMoved },
    { header: "What changed", least: 110, most: 130, prose: true, cell: (one) => words(one.what) },
  ]);
};

const arrows = "↑ better   ↓ worse   → otherwise changed   + new   × no longer in the tracker.";

export const movement: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const rows = movedActions(report);
    const doubtful = changeCounts(report).some(({ look }) => look.arrow === "?");
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: movementLead(report),
      sentences: rows.length > 0 ? [`${capital(changesInWords(report))}.`] : firstReport(report),
      notes:
        rows.length > 0
          ? [
              `${arrows}   Long actions end in “…” here. Ratings are the tracker’s own where it states them.`,
              ...(doubtful ? ["? to be confirmed: the action may be the same as before, in other words."] : []),
            ]
          : [],
      table: {
        name: "rb_movement",
        columns: columns(report, rows),
        rows,
        startsGroup: (one, before) => one.look !== before.look,
      },
    });
  },
};

const firstReport = (report: Report): readonly string[] =>
  report.review.movement
    ? [`All actions stand as they did on ${showDate(report.review.movement.since)}.`]
    : ["The next report will show what changed since this one."];
