/** Runs tables of examples: words on the left, what a careful officer reads on the right. */
import assert from "node:assert/strict";
import type { DueContext } from "../../../src/core/due/context";
import type { DateMention, DateRecogniser } from "../../../src/core/due/dates/date-phrase";
import { resolveDates } from "../../../src/core/due/dates/resolve";
import type { Due } from "../../../src/core/due/due";
import { readDue } from "../../../src/core/due/read-due";

/** The sheet of the tables is judged on 15 January 2018 unless a table says otherwise. */
export const JUDGED: DueContext = { asAt: "2018-01-15" };

/** Words, first day, last day, and what is doubtful about them. */
export type DateExample = readonly [words: string, start: string | null, end: string | null, doubt?: string];

function readWith(recogniser: DateRecogniser, words: string, context: DueContext): DateMention | null {
  recogniser.pattern.lastIndex = 0;
  const match = recogniser.pattern.exec(words);
  const reading = match && recogniser.read(match, context);
  if (!reading) return null;
  return resolveDates([{ ...reading, text: match[0], index: 0 }], context)[0] ?? null;
}

/** What is doubtful: the problem, else the certainty. */
const doubtOf = ({ problem, certainty }: DateMention): string | undefined =>
  problem ?? (certainty === "certain" ? undefined : certainty);

/** Every example through one recogniser alone; `nothing` holds words that it must leave to others. */
export function datesOf(
  recogniser: DateRecogniser,
  precision: string,
  examples: readonly DateExample[],
  nothing: readonly string[],
  context: DueContext = JUDGED,
): void {
  describe(`dates: ${recogniser.name}`, () => {
    for (const [words, start, end, doubt] of examples) {
      it(`${words} is ${end ?? "no date"}${doubt ? ` (${doubt})` : ""}`, () => {
        const date = readWith(recogniser, words, context);
        assert.ok(date, "not recognised");
        assert.deepEqual([date.start, date.end, doubtOf(date), date.precision], [start, end, doubt, precision]);
      });
    }
    for (const words of nothing) {
      it(`${words} is for others`, () => assert.equal(readWith(recogniser, words, context), null));
    }
  });
}

/** Words and the fields of the due that matter. */
export type DueExample = readonly [words: string, due: Partial<Due>];

/** Every example through `readDue`. */
export function duesOf(title: string, examples: readonly DueExample[], context: DueContext = JUDGED): void {
  describe(`due phrases: ${title}`, () => {
    for (const [words, expected] of examples) {
      it(words === "" ? "an empty cell" : words.replace(/\s+/g, " "), () => {
        const due = readDue(words, context);
        const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, due[key as keyof Due]]));
        assert.deepEqual(seen, expected);
      });
    }
  });
}
