/** What the committee is asked to decide: later dates, closures, withdrawals. The last column is for the minutes. */
import { showDate } from "../../grid/dates";
import type { IsoDate } from "../../due/due";
import { FAINT, rule, STRONG, style, TEXT } from "../look/styles";
import { EDGE } from "../look/palette";
import { listSheet, present } from "../page/list-sheet";
import { isCancelled, isComplete } from "../report/figures";
import { hasOwners } from "../report/presence";
import type { Entry, Report } from "../report/report";
import { ownerWords, refWords, STATUS_WORDS } from "../report/words";
import { date, faint, open, words } from "../table/cells";
import type { Cell } from "../table/cells";
import type { Column } from "../table/columns";
import { dueCell } from "../table/entry-columns";
import { count, list } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "decisions-requested";
const NAME = "Decisions requested";
const TAKEN = "Decision taken";
const NO_REASON = "None stated in the tracker";

interface Kind {
  readonly asks: string;
  readonly one: string;
  readonly many?: string;
}

const LATER: Kind = { asks: "Agree a later date", one: "later date" };
const EARLIER: Kind = { asks: "Note an earlier date", one: "earlier date" };
const UNDATED: Kind = { asks: "Agree to no date", one: "date removed", many: "dates removed" };
const CLOSURE: Kind = { asks: "Agree closure", one: "closure" };
const REOPENED: Kind = { asks: "Note as reopened", one: "reopening" };
const WITHDRAWN: Kind = { asks: "Agree withdrawal", one: "withdrawal" };
const VANISHED: Kind = {
  asks: "Confirm withdrawal",
  one: "action no longer in the tracker",
  many: "actions no longer in the tracker",
};
const KINDS: readonly Kind[] = [LATER, EARLIER, UNDATED, CLOSURE, REOPENED, WITHDRAWN, VANISHED];

interface Decision {
  readonly kind: Kind;
  readonly key: string;
  readonly ref: string;
  readonly action: string | null;
  readonly owner: string | null;
  readonly before: Cell;
  readonly now: Cell;
  readonly reason: string;
}

const dateOr = (day: IsoDate | null | undefined, otherwise: string): Cell => (day ? date(day) : faint(otherwise));

const decision = (kind: Kind, entry: Entry, before: Cell, reason: string): Decision => ({
  kind,
  key: `${kind.asks} ${entry.key}`,
  ref: refWords(entry),
  action: entry.action.action,
  owner: ownerWords(entry),
  before,
  now: dueCell(entry),
  reason,
});

const statedReason = (entry: Entry): string => entry.action.slippageReason ?? NO_REASON;

/** What the dates before and now ask for; null where they ask for nothing. */
function dateKind(before: IsoDate | null, now: IsoDate | null): Kind | null {
  if (before === null || before === now) return null;
  if (now === null) return UNDATED;
  return now > before ? LATER : EARLIER;
}

function sinceLast(entry: Entry): readonly Decision[] {
  const { before } = entry;
  const has = (kind: string): boolean => entry.changes.some((change) => change.change === kind);
  const was = before?.due ?? null;
  const wasCell = dateOr(was, before?.dueText ? "No date" : "No date stated");
  if (has("closed") && isCancelled(entry)) return [decision(WITHDRAWN, entry, wasCell, "Reported as cancelled")];
  if (has("closed"))
    return [decision(CLOSURE, entry, wasCell, `Reported ${STATUS_WORDS[entry.action.status].toLowerCase()}`)];
  const reopened = has("reopened")
    ? [
        decision(
          REOPENED,
          entry,
          wasCell,
          `Complete at the last report, now ${STATUS_WORDS[entry.action.status].toLowerCase()}`,
        ),
      ]
    : [];
  const moved = has("date-moved") || has("date-moved-without-reason");
  const kind = moved ? (before ? dateKind(was, entry.action.due.end) : LATER) : null;
  const told = entry.changes.find((change) => change.change.startsWith("date-moved"))?.what ?? "";
  return kind ? [...reopened, decision(kind, entry, before ? wasCell : faint(told), statedReason(entry))] : reopened;
}

/** At the first report: what the tracker itself says was revised, finished or dropped. */
function atFirst(entry: Entry): readonly Decision[] {
  const { originalDue, due, status } = entry.action;
  const was = dateOr(originalDue ?? due.end, "No date stated");
  if (isComplete(entry)) return [decision(CLOSURE, entry, was, `Reported ${STATUS_WORDS[status].toLowerCase()}`)];
  if (isCancelled(entry)) return [decision(WITHDRAWN, entry, was, "Reported as cancelled")];
  const kind = dateKind(originalDue, due.end);
  return kind ? [decision(kind, entry, was, statedReason(entry))] : [];
}

function vanished(report: Report): readonly Decision[] {
  return report.vanished.map(({ change, before }) => ({
    kind: VANISHED,
    key: `${VANISHED.asks} ${change.before?.sheet ?? ""} ${before?.action.slice(0, 60) ?? change.before?.ref ?? ""}`,
    ref: before?.fullRef ?? change.before?.ref ?? `Row ${change.before?.row ?? ""}`,
    action: before?.action ?? null,
    owner: before?.owners.join("; ") ?? null,
    before: dateOr(before?.due, before?.dueText ? "No date" : "No date stated"),
    now: faint("Not in the tracker"),
    reason: "No longer in the tracker",
  }));
}

function decisionsOf(report: Report): readonly Decision[] {
  const found = report.review.movement
    ? [...report.entries.flatMap(sinceLast), ...vanished(report)]
    : report.entries.flatMap(atFirst);
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

const MINUTES = style({ borders: { left: rule(EDGE) } }, TEXT);

const columns = (report: Report): readonly Column<Decision>[] =>
  present<Decision>([
    { header: "Decision requested", least: 92, most: 112, cell: ({ kind }) => words(kind.asks, "", STRONG) },
    { header: "Ref", least: 36, most: 64, cell: ({ ref }) => words(ref, "None", STRONG) },
    { header: "Action", least: 200, most: 220, prose: true, cell: ({ action }) => words(action) },
    hasOwners(report) && {
      header: "Owner",
      least: 80,
      most: 124,
      within: 3,
      cell: ({ owner }) => words(owner, "No owner stated"),
    },
    { header: "Date before", least: 62, most: 84, cell: ({ before }) => before },
    { header: "Date now", least: 62, most: 96, cell: ({ now }) => now },
    {
      header: "Reason as stated",
      least: 110,
      most: 150,
      cell: ({ reason }) => (reason === NO_REASON ? words(reason, "", FAINT) : words(reason)),
    },
    { header: TAKEN, least: 150, most: 160, cell: () => open(MINUTES) },
  ]);

function lead(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return "No decision is requested.";
  const told = KINDS.flatMap((kind) => {
    const number = decisions.filter((one) => one.kind === kind).length;
    return number > 0 ? [count(number, kind.one, kind.many)] : [];
  });
  return `The committee is asked for ${count(decisions.length, "decision")}: ${list(told)}.`;
}

const measured = (report: Report): string =>
  report.review.movement
    ? `Changes are measured from ${showDate(report.review.movement.since)}.`
    : "This is the first report: every revised date and every finished or cancelled action is listed.";

export const decisionsRequested: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const rows = decisionsOf(report);
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(rows),
      notes: [
        rows.length > 0
          ? `${measured(report)} What is written under ‘${TAKEN}’ is kept when the sheet is refreshed.`
          : measured(report),
      ],
      table: {
        name: "rb_decisions_requested",
        columns: columns(report),
        rows,
        startsGroup: (one, before) => one.kind !== before.kind,
      },
      kept: { header: TAKEN, key: ({ key }) => key },
    });
  },
};
