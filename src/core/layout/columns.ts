/** Gives each column of a table its field: headings first, as far as the content bears them out, then the content alone. */
import type { ColumnLayout, Field } from "./layout";
import { readByContent, type Reading } from "./by-content";
import { fit } from "./fit";
import { findMissingAction } from "./last-resort";
import { latestOf, olderPeriods } from "./latest";
import { matchHeading } from "./match-heading";
import { share, type Profile } from "./profile";
import { sectionColumns } from "./section-columns";
import { tickColumns } from "./ticks";

interface Bid extends Reading {
  readonly column: number;
}

/** Fields that several columns can hold at once. */
const MANY: ReadonlySet<Field> = new Set<Field>(["section", "other"]);
const LEAST = 0.25;
/** Surer than this, a column may be one more of its kind: "1st revision", "2nd revision". */
const PLAINLY = 0.9;

/** Where a second column of the kind goes: the earlier of two ratings is the previous one. */
const SECOND: Partial<Record<Field, Field>> = {
  ratingOutcome: "previousOutcome",
  ratingArrangements: "previousArrangements",
};

function bidsOf(profile: Profile, heading: string): readonly Bid[] {
  const { matches } = matchHeading(heading);
  const said = matches.map(({ field, confidence }) => ({
    column: profile.column,
    field,
    confidence: confidence * fit(field, profile),
    why: fit(field, profile) < 1 ? "the heading says so, the cells less so" : "the heading says so",
  }));
  const best = Math.max(0, ...said.map((bid) => bid.confidence));
  const seen = best < 0.5 ? readByContent(profile, heading) : [];
  return [...said, ...seen.map((reading) => ({ ...reading, column: profile.column }))];
}

/** Best bid first; between equals the column that is the newest where there are several, else the leftmost. */
function inOrder(bids: readonly Bid[], newest: ReadonlyMap<Field, number>): Bid[] {
  return [...bids].sort(
    (a, b) =>
      Math.round((b.confidence - a.confidence) * 20) ||
      Number(newest.get(b.field) === b.column) - Number(newest.get(a.field) === a.column) ||
      a.column - b.column,
  );
}

function assign(
  bids: readonly Bid[],
  headings: ReadonlyMap<number, string>,
  empty: ReadonlySet<number>,
): Map<number, Bid> {
  const given = new Map<number, Bid>();
  const taken = new Set<Field>();
  const newest = latestOf(bids, headings, empty);
  const older = olderPeriods(bids, headings, newest);
  for (const bid of inOrder(bids, newest)) {
    if (given.has(bid.column) || bid.confidence < LEAST) continue;
    if (older.get(bid.column) !== undefined && older.get(bid.column) !== bid.field) continue;
    const second = SECOND[bid.field];
    const field = !taken.has(bid.field) ? bid.field : second && !taken.has(second) ? second : null;
    const another = MANY.has(bid.field) || (bid.field === "revisedDue" && bid.confidence > PLAINLY);
    if (field === null && !another) continue;
    given.set(bid.column, { ...bid, field: field ?? bid.field });
    taken.add(field ?? bid.field);
  }
  return given;
}

function layoutOf(bid: Bid, heading: string): ColumnLayout {
  return { column: bid.column, heading, field: bid.field, confidence: round(bid.confidence), why: bid.why, tick: null };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The second field of a column that holds two, by its heading or by what stands in most of its cells. */
function secondField(bid: Bid, profile: Profile, heading: string, fields: ReadonlySet<Field>): ColumnLayout[] {
  const { both } = matchHeading(heading);
  const other = both.includes(bid.field) ? both.find((field) => field !== bid.field) : undefined;
  const entry = (field: Field, confidence: number, why: string): ColumnLayout[] => [
    { column: bid.column, heading, field, confidence, why, tick: null },
  ];
  if (other && !fields.has(other)) return entry(other, 0.9, "the heading names both");
  const mixed = profile.roleAndDate >= Math.max(1, profile.filled * 0.4);
  if (mixed && bid.field === "owner" && !["due", "originalDue", "revisedDue"].some((f) => fields.has(f as Field)))
    return entry("due", 0.7, "most cells hold an owner and a date");
  if (mixed && bid.field === "due" && !fields.has("owner")) {
    return entry("owner", 0.7, "most cells hold an owner and a date");
  }
  const words = share(profile, "status", "tick", "short", "prose");
  if (bid.field === "completedOn" && words > 0 && !fields.has("status"))
    return entry("status", 0.6, "words such as yes or complete stand among the dates");
  return [];
}

/** Fields of the columns, left to right; a column with two fields has two entries, and every column has one. */
export function readColumns(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
): readonly ColumnLayout[] {
  const ticks = tickColumns(profiles, headings);
  const open = profiles.filter((profile) => !ticks.some((tick) => tick.column === profile.column));
  const given = assign(
    open.flatMap((profile) => bidsOf(profile, headings.get(profile.column) ?? "")),
    headings,
    new Set(open.filter((profile) => profile.filled + profile.ratingFills === 0).map(({ column }) => column)),
  );
  findMissingAction(open, headings, given);
  sectionColumns(open, headings, given);
  const fields = new Set([...given.values()].map((bid) => bid.field));
  for (const tick of ticks) fields.add(tick.field);
  const columns = open.flatMap((profile) => {
    const heading = headings.get(profile.column) ?? "";
    const bid = given.get(profile.column);
    if (!bid) return [{ ...layoutOf(unread(profile), heading) }];
    return [layoutOf(bid, heading), ...secondField(bid, profile, heading, fields)];
  });
  return [...columns, ...ticks].sort((a, b) => a.column - b.column);
}

const unread = (profile: Profile): Bid => ({
  column: profile.column,
  field: "other",
  confidence: 0.5,
  why: "no field of ours: kept under its heading",
});
