/** Scores a reading against a fixture's truth: actions found and invented, fields right. Fields empty in both count nothing. */
import type { ActionJson } from "../src/core/tracker/json";
import type { ActionTruth } from "./fixtures/fixture";

export interface Miss {
  readonly row: number;
  readonly field: string;
  readonly want: unknown;
  readonly got: unknown;
}

export interface Score {
  readonly found: number;
  readonly expected: number;
  /** Actions that the truth does not have, by sheet and row. */
  readonly extra: readonly string[];
  readonly matched: number;
  readonly total: number;
  readonly misses: readonly Miss[];
}

const FIELDS = [
  "ref",
  "issue",
  "action",
  "ownerText",
  "owners",
  "dueText",
  "due.kind",
  "due.start",
  "due.end",
  "due.precision",
  "due.ongoing",
  "originalDue",
  "revisedDue",
  "status",
  "ratings.outcome",
  "ratings.arrangements",
] as const;

function get(action: unknown, field: string): unknown {
  return field.split(".").reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], action);
}

/** Lists as sets, texts without regard to case and white space, nothing said as "". */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).sort().join("|");
  if (value === null || value === undefined || value === false) return "";
  return (typeof value === "string" ? value : JSON.stringify(value))
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Compares what was read with the truth, action by action: the same row is the same action. */
export function score(actions: readonly ActionJson[], truth: readonly ActionTruth[]): Score {
  const key = (sheet: string | undefined, row: number): string => `${sheet ?? ""}!${row}`;
  const named = truth.some((want) => want.sheet !== undefined);
  const free = new Map(actions.map((action) => [key(named ? action.sheet : undefined, action.row), action]));
  const misses: Miss[] = [];
  let [found, matched, total] = [0, 0, 0];
  for (const want of truth) {
    const got = free.get(key(want.sheet, want.row));
    free.delete(key(want.sheet, want.row));
    if (got) found++;
    for (const field of FIELDS) {
      const expected = get(want, field);
      if (expected === undefined) continue;
      const accepted = [expected, ...(field === "status" ? (want.alsoAcceptable ?? []) : [])].map(plain);
      const actual = plain(get(got, field));
      if (accepted[0] === "" && actual === "") continue;
      total++;
      if (got && accepted.includes(actual)) matched++;
      else misses.push({ row: want.row, field, want: expected, got: get(got, field) });
    }
  }
  return { found, expected: truth.length, extra: [...free.keys()], matched, total, misses };
}
