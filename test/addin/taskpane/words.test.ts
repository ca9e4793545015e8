import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { words } from "../../../src/addin/taskpane/words";

/** Longest sentence of GOV.UK's guidance, in words. */
const LONGEST = 25;
/** The reading age that GOV.UK writes for, in years of school (Flesch and Kincaid's grade) with room for our own terms. */
const GRADE = 7;

/** Every text in the tree; functions are asked with plain arguments where they take them. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const syllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, "")
      .match(/[aeiouy]+/g)?.length ?? 1,
  );
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter((part) => /[a-z]/i.test(part));
const wordsOf = (text: string): string[] => text.match(/[a-z’'-]+/gi) ?? [];

describe("addin/taskpane/words", () => {
  const help = ["first-steps", "check", "rate", "report", "layout", "activity", "privacy"].map((page) =>
    readFileSync(new URL(`../../../docs/help/${page}.md`, import.meta.url), "utf8")
      .replace(/^\|.*$/gm, "")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/\n\n|\n(?=[-\d#])/g, ". "),
  );
  const all = texts(words);

  it("has short sentences", () => {
    for (const text of all) {
      for (const sentence of sentencesOf(text)) assert.ok(wordsOf(sentence).length <= LONGEST, sentence);
    }
  });

  it("reads at the age that GOV.UK writes for", () => {
    const sentences = [...all.filter((text) => text.endsWith(".")), ...help].flatMap(sentencesOf);
    const said = sentences.flatMap(wordsOf);
    const grade =
      0.39 * (said.length / sentences.length) +
      11.8 * (said.reduce((sum, word) => sum + syllables(word), 0) / said.length) -
      15.59;
    assert.ok(grade <= GRADE, `grade ${grade.toFixed(1)}`);
  });

  it("blames nobody and pleads with nobody", () => {
    for (const text of all) assert.doesNotMatch(text, /\b(please|sorry|oops|invalid|illegal|abort|failed)\b/i, text);
  });

  it("counts one thing as one", () => {
    assert.equal(words.check.title(1), "1 finding");
    assert.equal(words.check.title(12), "12 findings");
    assert.equal(words.report.make(1), "Make 1 sheet");
    assert.equal(
      words.months.summary(1, 1, 1, "31 March 2018", 1),
      "1 action is overdue, by up to 1 day. 1 falls due by 31 March 2018. 1 has no date.",
    );
  });
});
