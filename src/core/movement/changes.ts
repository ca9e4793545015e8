import { showDate } from "../grid/dates";
import type { Colour } from "../tracker/tracker";
import { bareWords } from "./key";
import { bareNumber } from "./candidate";
import type { Change, ChangeKind, SnapshotAction } from "./movement";

/** Worst first; Grey is no step on this ladder. */
const LADDER: readonly Colour[] = ["Red", "Amber", "Green", "Blue"];
/** A cancelled action is closed too: it asks for nothing more. */
const CLOSED = new Set(["complete", "verified", "cancelled"]);

type Told = { readonly change: ChangeKind; readonly what: string };

/** All that changed of one action. */
export function changesOf(was: SnapshotAction, now: SnapshotAction): Change[] {
  const told = [
    finished(was, now),
    moved(was, now),
    rated("Outcome", was.outcome, now.outcome),
    rated("Arrangements", was.arrangements, now.arrangements),
    renumbered(was, now),
    reworded(was, now),
    ownerChanged(was, now),
  ];
  const place = ({ sheet, row, ref }: SnapshotAction) => ({ sheet, row, ref });
  return told
    .filter((one) => one !== null)
    .map((one) => ({ change: one.change, before: place(was), after: place(now), what: one.what }));
}

function finished(was: SnapshotAction, now: SnapshotAction): Told | null {
  const [before, after] = [CLOSED.has(was.status), CLOSED.has(now.status)];
  if (before === after) return null;
  const said = (status: string) => status.replace("-", " ");
  return after
    ? { change: "closed", what: `Closed: ${said(was.status)} last time, now ${said(now.status)}.` }
    : { change: "reopened", what: `Reopened: ${said(was.status)} last time, now ${said(now.status)}.` };
}

function moved(was: SnapshotAction, now: SnapshotAction): Told | null {
  if (was.due === now.due) return null;
  // A first date is news, and nobody owes a reason for it.
  if (was.due === null) return { change: "date-moved", what: `Date set: ${said(now)}, ${said(was)} last time.` };
  const explained = now.reasonGiven && (!was.reasonDigest || was.reasonDigest !== now.reasonDigest);
  const change = explained ? "date-moved" : "date-moved-without-reason";
  const reason = explained ? "" : " No reason is given.";
  return { change, what: `Date moved from ${said(was)} to ${said(now)}.${reason}` };
}

const said = ({ due, dueText }: SnapshotAction): string => (due ? showDate(due) : dueText ? `“${dueText}”` : "no date");

function rated(axis: string, was: Colour | null, now: Colour | null): Told | null {
  if (was === null || now === null || was === now) return null;
  const [before, after] = [LADDER.indexOf(was), LADDER.indexOf(now)];
  if (before < 0 || after < 0) return null;
  const change = after > before ? "re-rated-better" : "re-rated-worse";
  return { change, what: `${axis} rated ${now}, ${was} last time.` };
}

function renumbered(was: SnapshotAction, now: SnapshotAction): Told | null {
  if (bareNumber(was.fullRef ?? was.ref) === bareNumber(now.fullRef ?? now.ref)) return null;
  const said = ({ fullRef, ref }: SnapshotAction) => fullRef ?? ref ?? "no number";
  return { change: "renumbered", what: `Renumbered from ${said(was)} to ${said(now)}.` };
}

function reworded(was: SnapshotAction, now: SnapshotAction): Told | null {
  // Both are kept cut: what changed after the cut shows in the digest.
  const same = was.wordsDigest && now.wordsDigest ? was.wordsDigest === now.wordsDigest : undefined;
  if (same ?? bareWords(was) === bareWords(now)) return null;
  return { change: "reworded", what: `Reworded. It was “${shorten(was.action)}”.` };
}

const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words;
};

function ownerChanged(was: SnapshotAction, now: SnapshotAction): Told | null {
  const set = ({ owners }: SnapshotAction) =>
    owners.map((owner) =>
      owner
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    );
  const [before, after] = [set(was), set(now)];
  if (before.length === after.length && before.every((owner) => after.includes(owner))) return null;
  const said = ({ owners }: SnapshotAction) => owners.join(", ") || "nobody";
  return { change: "owner-changed", what: `Owner changed from ${said(was)} to ${said(now)}.` };
}
