import { showDate } from "../grid/dates";
import type { Colour } from "../tracker/tracker";
import { bareWords } from "./key";
import { bareNumber } from "./match";
import type { Change, ChangeKind, SnapshotAction } from "./movement";

/** Worst first; Grey is no step on this ladder. */
const LADDER: readonly Colour[] = ["Red", "Amber", "Green", "Blue"];
const DONE = new Set(["complete", "verified"]);

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
  const [before, after] = [DONE.has(was.status), DONE.has(now.status)];
  if (before === after) return null;
  const said = (status: string) => status.replace("-", " ");
  return after
    ? { change: "closed", what: `Closed: ${said(was.status)} last time, now ${said(now.status)}.` }
    : { change: "reopened", what: `Reopened: ${said(was.status)} last time, now ${said(now.status)}.` };
}

function moved(was: SnapshotAction, now: SnapshotAction): Told | null {
  if (was.due === now.due) return null;
  const change = now.reasonGiven ? "date-moved" : "date-moved-without-reason";
  const reason = now.reasonGiven ? "" : " No reason is given.";
  const said = ({ due, dueText }: SnapshotAction) => (due ? showDate(due) : dueText ? `“${dueText}”` : "no date");
  return { change, what: `Date moved from ${said(was)} to ${said(now)}.${reason}` };
}

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
  if (bareWords(was) === bareWords(now)) return null;
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
