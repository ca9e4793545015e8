/** Ratings as the officer looks at them: by section, against the sheet, by month due. */
import type { IsoDate } from "../../../core/due/due";
import { isClosed, ratedDue } from "../../../core/rating/dates";
import { disagreementsIn } from "../../../core/rating/disagreements";
import { decisionsOn } from "../../../core/rating/decide";
import type { Rating } from "../../../core/rating/rating";
import type { Review } from "../../../core/review";
import type { Decision } from "../../../core/settings/settings";
import type { Action, Axis, Colour, Tracker } from "../../../core/tracker/tracker";
import { once, onceFor } from "./once";
import { type Pane, RANK } from "./pane";
import { rowKey } from "./select";

export const ratingKey = ({ axis, row, sheet }: Rating): string => `${axis} ${row} ${sheet}`;

export const ofAxis = once((review: Review, axis: Axis): readonly Rating[] =>
  review.ratings.filter((rating) => rating.axis === axis),
);

/** Ratings where the sheet says something else than the rules. */
export const differences = once((review: Review, axis: Axis): readonly Rating[] =>
  disagreementsIn(ofAxis(review, axis)).map(({ rating }) => rating),
);

const decisionsOf = onceFor((decisions: readonly Decision[]) =>
  onceFor((tracker: Tracker) => decisionsOn(decisions, tracker)),
);

/** What the officer decided of a difference; null while it is open. */
export const decidedOf = ({ kept }: Pick<Pane, "kept">, { tracker }: Review, rating: Rating): Decision["how"] | null =>
  kept.decisions.length === 0 ? null : decisionsOf(kept.decisions)(tracker)(rating);

/** How many ratings differ, on both axes together. */
export const differenceCount = (review: Review): number =>
  differences(review, "Outcome").length + differences(review, "Arrangements").length;

/** The level of the sections that tells actions apart best: the outermost that has more than one name. */
function sectionLevel(actions: readonly Action[]): number {
  const deepest = actions.reduce((most, { sections }) => Math.max(most, sections.length), 0);
  for (let level = 0; level < deepest; level += 1) {
    if (new Set(actions.map(({ sections }) => sections[level] ?? "")).size > 1) return level;
  }
  return 0;
}

/** Sections by action; the sheet where nearly every action is a section of its own, since such bars tell nothing. */
const sectionNames = onceFor(({ actions }: Tracker): ReadonlyMap<string, string> => {
  const level = sectionLevel(actions);
  const named = actions.map((action) => action.sections[level] ?? action.issue ?? action.sheet);
  const tellsApart = new Set(named).size <= Math.max(1, actions.length / 2);
  return new Map(
    actions.map(({ sheet, row }, index) => [rowKey(sheet, row), tellsApart ? (named[index] ?? sheet) : sheet]),
  );
});

export interface Segment {
  readonly colour: Colour | null;
  readonly rows: readonly string[];
}

export interface Section {
  readonly name: string;
  readonly size: number;
  readonly stated: readonly Segment[];
  readonly ruled: readonly Segment[];
}

function segments(ratings: readonly Rating[], colourOf: (rating: Rating) => Colour | null): readonly Segment[] {
  const rows = new Map<Colour | null, string[]>(RANK.map((colour) => [colour, []]));
  for (const rating of ratings) rows.get(colourOf(rating))?.push(rowKey(rating.sheet, rating.row));
  return RANK.map((colour) => ({ colour, rows: rows.get(colour) ?? [] })).filter((segment) => segment.rows.length > 0);
}

/** Ratings of an axis by section, in the council's own order. */
export const bySection = once((review: Review, axis: Axis): readonly Section[] => {
  const names = sectionNames(review.tracker);
  const groups = new Map<string, Rating[]>();
  for (const rating of ofAxis(review, axis)) {
    const name = names.get(rowKey(rating.sheet, rating.row)) ?? rating.sheet;
    const group = groups.get(name);
    if (group) group.push(rating);
    else groups.set(name, [rating]);
  }
  return [...groups].map(([name, ratings]) => ({
    name,
    size: ratings.length,
    stated: segments(
      ratings.filter(({ stated }) => stated !== null),
      ({ stated }) => stated,
    ),
    ruled: segments(ratings, ({ rating }) => rating),
  }));
});

export interface Month {
  /** "2018-03", "earlier", "later" or "none". */
  readonly month: string;
  readonly rows: readonly string[];
  /** How many of the rows are overdue. */
  readonly late: number;
  readonly when: "past" | "now" | "ahead" | "none";
}

/** Months drawn before and after the as-at month: more do not fit beside each other at 320 px. */
const PAST = 3;
const AHEAD = 3;

const addMonths = (month: string, months: number): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
};

/** The months to draw: those that hold something, and all between them, as far as there is room. */
function monthsFrom(held: readonly string[], now: string): readonly string[] {
  const dated = [now, ...held.filter((key) => /\d/.test(key))].sort();
  const last = held.includes("later") ? addMonths(now, AHEAD) : (dated.at(-1) ?? now);
  const months = [held.includes("earlier") ? addMonths(now, -PAST) : (dated[0] ?? now)];
  while ((months.at(-1) ?? last) < last) months.push(addMonths(months.at(-1) ?? now, 1));
  return [
    ...(held.includes("earlier") ? ["earlier"] : []),
    ...months,
    ...(held.includes("later") ? ["later"] : []),
    ...(held.includes("none") ? ["none"] : []),
  ];
}

/** The open actions by the month they fall due, from the past over the as-at month to what is ahead. */
export const byMonth = once(({ tracker, ratings, settings }: Review, asAt: IsoDate): readonly Month[] => {
  const now = asAt.slice(0, 7);
  const overdue = new Set(ratings.filter((rating) => rating.overdue).map(({ sheet, row }) => rowKey(sheet, row)));
  const rows = new Map<string, string[]>();
  for (const action of tracker.actions) {
    if (isClosed(action.status)) continue;
    const month = ratedDue(action, settings.rateOn)?.slice(0, 7);
    const early = month && month < addMonths(now, -PAST) && "earlier";
    const late = month && month > addMonths(now, AHEAD) && "later";
    const key = early || late || month || "none";
    const there = rows.get(key);
    if (there) there.push(rowKey(action.sheet, action.row));
    else rows.set(key, [rowKey(action.sheet, action.row)]);
  }
  return monthsFrom([...rows.keys()], now).map((month) => {
    const held = rows.get(month) ?? [];
    const when =
      month === "none" ? "none" : month === "earlier" || month < now ? "past" : month === now ? "now" : "ahead";
    return { month, rows: held, late: held.filter((row) => overdue.has(row)).length, when };
  });
});

/**
 * Works out, each in a turn of its own, what the next screens show of a review: all at once, on a large tracker, would
 * be felt when she presses the button.
 */
export function workAhead(review: Review, asAt: IsoDate | null): void {
  const axes: readonly Axis[] = ["Outcome", "Arrangements"];
  const jobs = [
    ...axes.flatMap((axis) => [() => differences(review, axis), () => bySection(review, axis)]),
    () => asAt && byMonth(review, asAt),
  ];
  const next = (): void => {
    jobs.shift()?.();
    if (jobs.length > 0) setTimeout(next, 0);
  };
  setTimeout(next, 0);
}
