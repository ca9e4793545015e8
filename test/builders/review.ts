/** Reviews for tests, built from what a test cares about; everything else is plain and true to itself. */
import fc from "fast-check";
import type { Due, DueKind } from "../../src/core/due/due";
import type { Finding, Severity } from "../../src/core/findings/finding";
import { addDays, daysBetween } from "../../src/core/grid/dates";
import { compare } from "../../src/core/movement/compare";
import type { Snapshot } from "../../src/core/movement/movement";
import { snapshotOf } from "../../src/core/movement/snapshot";
import type { Rating } from "../../src/core/rating/rating";
import type { Review } from "../../src/core/review";
import { DEFAULT_PRESET } from "../../src/core/rules/presets";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { Settings } from "../../src/core/settings/settings";
import type { Action, Axis, Colour, Section, Status, Tracker } from "../../src/core/tracker/tracker";

export const AS_AT = "2017-11-30";

export function aDue(changes: Partial<Due> = {}): Due {
  return {
    words: null,
    kind: changes.end ? "by" : "unspecified",
    start: null,
    end: null,
    precision: changes.end ? "day" : null,
    ongoing: false,
    certainty: "certain",
    problem: null,
    dates: [],
    history: null,
    ...changes,
  };
}

export function anAction(changes: Partial<Action> = {}): Action {
  const row = changes.row ?? 5;
  return {
    sheet: "Plan",
    row,
    rowEnd: row,
    table: 0,
    ref: null,
    fullRef: changes.ref ?? null,
    issue: null,
    sections: [],
    action: "Write the procedure note",
    ownerText: null,
    owners: changes.ownerText ? [changes.ownerText] : [],
    ownerInitials: [],
    dueText: changes.due?.words ?? null,
    due: aDue(),
    originalDue: null,
    revisedDue: null,
    timesRevised: null,
    status: "not-stated",
    statusText: null,
    ratings: { outcome: null, arrangements: null },
    progress: null,
    furtherAction: null,
    resources: null,
    recommendations: [],
    priority: null,
    evidence: null,
    percentComplete: null,
    completedOn: null,
    slippageReason: null,
    crossReference: null,
    others: new Map(),
    cells: {},
    sources: {},
    hidden: false,
    ...changes,
  };
}

/** An action and what it is rated; the ratings need no rules behind them here. */
export interface Rated {
  readonly action: Action;
  readonly outcome: Colour | null;
  readonly arrangements: Colour | null;
}

const isClosed = (status: Status): boolean => status === "complete" || status === "verified" || status === "cancelled";

function ratingOf({ action, ...rated }: Rated, axis: Axis, asAt: string, rules: Review["rules"]): Rating {
  const rating = axis === "Outcome" ? rated.outcome : rated.arrangements;
  const stated = (axis === "Outcome" ? action.ratings.outcome : action.ratings.arrangements)?.colour ?? null;
  const late = action.due.end && !isClosed(action.status) ? Math.max(0, daysBetween(action.due.end, asAt)) : 0;
  const rule = rules.rules.find((one) => one.axis === axis && one.rating === rating)?.number ?? null;
  return {
    sheet: action.sheet,
    row: action.row,
    ref: action.ref,
    axis,
    rating,
    rule,
    because: rating ? `${rating} by rule ${rule}.` : "No rule fits.",
    stated,
    overdue: late > 0,
    daysOverdue: late,
    override: null,
  };
}

export interface ReviewParts {
  readonly rated: readonly Rated[];
  readonly sections?: readonly Section[];
  readonly findings?: readonly Finding[];
  readonly settings?: Partial<Settings>;
  /** As-at date by sheet; AS_AT where it names none. */
  readonly asAt?: Readonly<Record<string, string>>;
  readonly title?: string | null;
  /** The last report: the movement is measured from it. */
  readonly before?: Snapshot;
  /** In place of the movement that is found by comparing. */
  readonly movement?: Review["movement"];
  readonly rules?: Review["rules"];
}

function trackerOf({ rated, sections = [], asAt = {}, title = "Improvement plan" }: ReviewParts): Tracker {
  const sheets = [...new Set(["Plan", ...rated.map(({ action }) => action.sheet)])];
  return {
    sheets: sheets.map((sheet) => ({
      sheet,
      asAt: { date: asAt[sheet] ?? AS_AT, source: "given", place: null },
      title,
      layout: { sheet, tables: [], decoys: [] },
      sections: sections.filter((section) => section.sheet === sheet),
      ownerKey: new Map(),
      ownerKeyPlaces: new Map(),
    })),
    actions: rated.map(({ action }) => action),
  };
}

export function aReview(parts: ReviewParts): Review {
  const tracker = trackerOf(parts);
  const rules = parts.rules ?? DEFAULT_PRESET.table;
  const dateOf = (sheet: string): string => parts.asAt?.[sheet] ?? AS_AT;
  const ratings = parts.rated.flatMap((one) =>
    (["Outcome", "Arrangements"] as const).map((axis) => ratingOf(one, axis, dateOf(one.action.sheet), rules)),
  );
  const now = snapshotOf({ tracker, ratings });
  return {
    tracker,
    findings: parts.findings ?? [],
    dismissed: [],
    ratings,
    movement: parts.movement ?? (parts.before && now ? compare(parts.before, now) : null),
    rules,
    settings: { ...DEFAULT_SETTINGS, ...parts.settings },
  };
}

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    code: "missing-owner",
    severity: "error",
    sheet: "Plan",
    cell: "C5",
    row: 5,
    ref: null,
    message: "No owner is stated.",
    suggestion: "Name one role that answers for the action.",
    fix: null,
    ...changes,
  };
}

const COLOURS: readonly (Colour | null)[] = ["Red", "Amber", "Green", "Blue", "Grey", null];
const STATUSES: readonly Status[] = [
  "complete",
  "verified",
  "on-target",
  "ongoing",
  "delayed",
  "cancelled",
  "not-stated",
];
const KINDS: readonly DueKind[] = ["from", "event", "as-required", "ongoing", "recurring", "unspecified"];
const WORDS = [
  "Review",
  "the risk register",
  "=SUM(A1)",
  "- report to Cabinet",
  "\n• a second step",
  "contract/commissioning",
  "O’Neill & Co",
  "Überprüfung",
  "01.05",
  "Pneumonoultramicroscopicsilicovolcanoconiosis",
];
/** Words as officers write them, and what must never become a formula. */
const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
const colour = fc.constantFrom(...COLOURS);
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(AS_AT, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });

const due: fc.Arbitrary<Due> = fc.oneof(
  day.map((end) => aDue({ kind: "by", end, words: end })),
  fc
    .tuple(fc.constantFrom(...KINDS), day)
    .map(([kind, start]) => aDue({ kind, start: kind === "from" ? start : null, words: "When agreed" })),
  fc.constant(aDue()),
);

const stated = maybe(colour).map((value) => (value ? { colour: value, text: value, fill: null } : null));

const oneAction = fc.record({
  sheet: fc.constantFrom("Plan", "Other plan's sheet"),
  ref: maybe(fc.constantFrom("1", "1(i)", "a)", "Action 12", "01.05")),
  sections: fc.array(fc.constantFrom("Safeguarding", "2. Risk\nmanagement", "Budget", "Principle 1: Integrity"), {
    maxLength: 3,
  }),
  action: prose,
  ownerText: maybe(fc.constantFrom("All directors", "Monitoring Officer", "Head of Finance / Head of Legal")),
  due,
  originalDue: maybe(day),
  timesRevised: maybe(fc.nat({ max: 4 })),
  status: fc.constantFrom(...STATUSES),
  ratings: fc.record({ outcome: stated, arrangements: stated }),
  progress: maybe(prose),
  furtherAction: maybe(prose),
  slippageReason: maybe(prose),
});

const ratedAction = fc.record({ action: oneAction, outcome: colour, arrangements: colour });

const rows = (
  list: readonly { action: Partial<Action>; outcome: Colour | null; arrangements: Colour | null }[],
): Rated[] => list.map((one, index) => ({ ...one, action: anAction({ ...one.action, row: index + 5 }) }));

const finding = fc
  .tuple(fc.constantFrom<Severity>("error", "warning", "advice"), fc.integer({ min: 1, max: 300 }), prose)
  .map(([severity, row, message]) => aFinding({ severity, row, cell: `D${row}`, message }));

/** Reviews of every sort: many sections and none, one axis silent, undated, overdue, moved and vanished actions. */
export const anyReview: fc.Arbitrary<{ readonly review: Review; readonly snapshots: readonly Snapshot[] }> = fc
  .record({
    now: fc.array(ratedAction, { maxLength: 40 }),
    then: fc.array(ratedAction, { maxLength: 12 }),
    kept: fc.nat({ max: 40 }),
    earlier: fc.boolean(),
    findings: fc.array(finding, { maxLength: 8 }),
    meetingDate: maybe(day),
    title: maybe(fc.constantFrom("Plan of action & improvement", "P".repeat(300))),
    accent: fc.constantFrom("#1F4E79", "#FFFF00", "#7A0019", "red"),
    publishedStyle: maybe(
      fc.constantFrom("six-columns", "three-columns-by-quarter", "deliverables", "by-principle-and-area"),
    ),
  })
  .map(({ now, then, kept, earlier, findings, title, ...settings }) => {
    const before = aReview({
      rated: rows([...now.slice(0, kept), ...then]),
      asAt: { Plan: "2017-08-31", "Other plan's sheet": "2017-08-31" },
    });
    const snapshot = snapshotOf(before);
    const snapshots = earlier && snapshot ? [snapshot] : [];
    const parts = { rated: rows(now), findings, title, settings: { ...settings, council: "Anyshire" } };
    return { review: aReview(earlier && snapshot ? { ...parts, before: snapshot } : parts), snapshots };
  });
