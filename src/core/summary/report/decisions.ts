/** What the committee is asked to decide, found from what changed, or at the first report from the tracker itself. */
import type { IsoDate } from "../../due/due";
import { date, faint } from "../table/cells";
import type { Cell } from "../table/cells";
import { dueCell } from "../table/entry-columns";
import { isCancelled, isComplete } from "./figures";
import type { Entry, Report } from "./report";
import { ownerWords, refWords, STATUS_WORDS } from "./words";

export const NO_REASON = "None stated in the tracker";

export interface Kind {
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
/** In the order of the schedule. */
export const KINDS: readonly Kind[] = [LATER, EARLIER, UNDATED, CLOSURE, REOPENED, WITHDRAWN, VANISHED];

export interface Decision {
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

/** All decisions, by kind, in the council's order within a kind. */
export function decisionsOf(report: Report): readonly Decision[] {
  const found = report.review.movement
    ? [...report.entries.flatMap(sinceLast), ...vanished(report)]
    : report.entries.flatMap(atFirst);
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}
