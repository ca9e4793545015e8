/**
 * The shape of all that Ragbook keeps in the workbook, for what comes from outside: a workbook can be edited by
 * hand, made by another version, or made to harm. Missing parts take their defaults, wrong ones are refused.
 */
import * as v from "valibot";
import type { Condition } from "../rules/table";
import { DEFAULT_SETTINGS } from "./settings";

/** Longest text of a setting or reason, in characters: what an Excel cell can hold. */
const CELL = 32_767;
/** More entries of one kind than any real tracker has; beyond it the file is broken or hostile. */
const MOST = 200_000;

const text = v.pipe(v.string(), v.maxLength(CELL, "32,767 characters or fewer"));
const isRealDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= ([4, 6, 9, 11].includes(month) ? 30 : days);
};
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, "a date like 2018-01-31"),
  v.check(isRealDay, "a real date"),
);
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer("a whole number"),
    v.minValue(least, `${least} or more`),
    v.maxValue(most, `${most} or less`),
  );
const row = whole(1, 1_048_576);
const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(MOST, "200,000 entries or fewer"));

export const axis = v.picklist(["Outcome", "Arrangements"]);
export const colour = v.picklist(["Red", "Amber", "Green", "Blue", "Grey"]);
export const status = v.picklist([
  "complete",
  "verified",
  "on-target",
  "in-progress",
  "ongoing",
  "delayed",
  "on-hold",
  "not-started",
  "cancelled",
  "not-stated",
]);
export const field = v.picklist([
  "ref",
  "sectionRef",
  "section",
  "action",
  "owner",
  "due",
  "originalDue",
  "revisedDue",
  "timesRevised",
  "status",
  "ratingOutcome",
  "ratingArrangements",
  "previousOutcome",
  "previousArrangements",
  "progress",
  "furtherAction",
  "resources",
  "recommendations",
  "priority",
  "evidence",
  "percentComplete",
  "completedOn",
  "slippageReason",
  "startDate",
  "crossReference",
  "other",
]);

const fact = v.union([text, v.number(), v.boolean(), v.null()]);
const asWritten = v.exactOptional(v.literal(true));
/** How deep conditions may stand in each other: two is all that can be written. */
const DEEPEST = 4;

const simpleConditions = [
  v.object({ kind: v.literal("in"), values: list(fact), listed: asWritten }),
  v.object({ kind: v.literal("not-in"), values: list(fact), listed: asWritten }),
  v.object({
    kind: v.literal("between"),
    least: v.nullable(v.number()),
    most: v.nullable(v.number()),
    strict: asWritten,
  }),
] as const;

/** Conditions within conditions, down to a depth that no stack minds. */
function conditionOf(depth: number): v.GenericSchema<unknown, Condition> {
  if (depth === 0) return v.variant("kind", simpleConditions);
  const inner = conditionOf(depth - 1);
  return v.variant("kind", [...simpleConditions, v.object({ kind: v.literal("all"), of: list(inner) })]);
}
const condition = conditionOf(DEEPEST);

/** A rule set as it is kept. What its facts and values may be is for `rules` to judge. */
export const decisionTable = v.object({
  name: text,
  rules: list(
    v.object({
      number: whole(1, MOST),
      axis,
      when: v.record(text, condition),
      rating: v.nullable(colour),
      because: text,
    }),
  ),
});

const { asAt, meetingDate, rateOn, severities, dueSoonDays, sheets, accent } = DEFAULT_SETTINGS;

export const settings = v.object({
  asAt: v.optional(v.nullable(day), asAt),
  meetingDate: v.optional(v.nullable(day), meetingDate),
  council: v.optional(text, ""),
  committee: v.optional(text, ""),
  planTitle: v.optional(text, ""),
  preparedBy: v.optional(text, ""),
  rateOn: v.optional(v.picklist(["current", "original"]), rateOn),
  severities: v.optional(v.record(text, v.picklist(["error", "warning", "advice", "off"])), { ...severities }),
  dueSoonDays: v.optional(whole(0, 366), dueSoonDays),
  sheets: v.optional(v.nullable(list(text)), sheets && [...sheets]),
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, "a colour like #1F4E79")), accent),
  publishedStyle: v.optional(v.nullable(text), DEFAULT_SETTINGS.publishedStyle),
  wording: v.optional(v.record(text, text), { ...DEFAULT_SETTINGS.wording }),
});

const columnFields = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/, "a column number")), list(field)),
  v.transform((byText): Record<number, v.InferOutput<typeof field>[]> => byText),
);

const correction = v.object({
  sheet: text,
  notATracker: v.exactOptional(v.boolean()),
  headerRow: v.exactOptional(row),
  headerRowCount: v.exactOptional(whole(1, 10)),
  columns: v.exactOptional(columnFields),
});

const snapshotAction = v.object({
  sheet: text,
  row,
  ref: v.nullable(text),
  fullRef: v.nullable(text),
  sections: list(text),
  action: text,
  owners: list(text),
  originalDue: v.nullable(day),
  due: v.nullable(day),
  dueText: v.nullable(text),
  status,
  outcome: v.nullable(colour),
  arrangements: v.nullable(colour),
  progressDigest: v.nullable(text),
  reasonGiven: v.optional(v.boolean(), false),
  reasonDigest: v.optional(v.nullable(text), null),
  wordsDigest: v.optional(v.nullable(text), null),
});

export const state = v.object({
  version: v.literal(1),
  settings: v.optional(settings, {}),
  layout: v.optional(list(correction), []),
  overrides: v.optional(
    list(v.object({ action: text, axis, rating: colour, reason: text, who: text, when: day, facts: text })),
    [],
  ),
  dismissals: v.optional(list(v.object({ finding: text, reason: text, when: day })), []),
  decisions: v.optional(
    list(
      v.object({
        action: text,
        axis,
        how: v.picklist(["accepted", "ignored"]),
        stated: colour,
        computed: v.nullable(colour),
      }),
    ),
    [],
  ),
  snapshots: v.optional(list(v.object({ asAt: day, actions: list(snapshotAction) })), []),
  confirmedMatches: v.optional(list(v.object({ before: text, after: text, same: v.boolean() })), []),
  notes: v.optional(v.record(text, v.record(text, text)), {}),
  rules: v.optional(v.nullable(decisionTable), null),
});
