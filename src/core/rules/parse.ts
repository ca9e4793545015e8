/** Reads a condition that an officer wrote in a cell of the rules sheet. */
import { squeeze } from "../grid/text";
import { MOST_VALUES } from "./limits";
import { readValue } from "./value";
import type { FactTerm } from "./vocabulary";
import type { Condition, FactValue } from "./table";

/** A condition, or one plain sentence that says what is wrong and one that says what to do. */
export type Parsed = { readonly condition: Condition | null } | Unread;
export interface Unread {
  readonly message: string;
  readonly suggestion: string;
}

const LONGEST = 2000;
const COMPARISON = /^(>=|<=|>|<|≥|≤) ?(-?\d{1,9})$/;
const RANGE = /^(-?\d{1,9}) ?(?:to|–|-) ?(-?\d{1,9})$/i;

export const isUnread = (outcome: object): outcome is Unread => "message" in outcome;

/** Reads a cell's text for a fact; an empty cell is null: any value. */
export function parseCondition(written: string, fact: FactTerm): Parsed {
  const text = squeeze(written);
  if (text === "" || text.toLowerCase() === "any") return { condition: null };
  if (text.length > LONGEST) return unread(fact, "The cell holds more text than a condition can have");
  const parts: Condition[] = [];
  for (const piece of splitOutsideQuotes(text, AND)) {
    const part = parsePart(piece, fact);
    if (isUnread(part)) return part;
    parts.push(part);
  }
  const [first] = parts;
  return { condition: parts.length === 1 && first ? first : { kind: "all", of: parts } };
}

function parsePart(text: string, fact: FactTerm): Condition | Unread {
  return (fact.kind === "whole" || fact.kind === "any" ? parseNumbers(text) : null) ?? parseList(text, fact);
}

/** "> 30", "1 to 30"; null when it is no range of numbers. */
function parseNumbers(text: string): Condition | Unread | null {
  const [, operator, figure] = COMPARISON.exec(text) ?? [];
  const value = Number(figure);
  if (operator === ">") return { kind: "between", least: value + 1, most: null, strict: true };
  if (operator === "<") return { kind: "between", least: null, most: value - 1, strict: true };
  if (operator === ">=" || operator === "≥") return { kind: "between", least: value, most: null };
  if (operator === "<=" || operator === "≤") return { kind: "between", least: null, most: value };
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [least, most] = [Number(from), Number(to)];
  if (least <= most) return { kind: "between", least, most };
  return { message: `“${text}” runs backwards.`, suggestion: `Write ${most} to ${least}.` };
}

const PLAIN = { opening: /^(= ?)?/, kind: "in", listed: false } as const;
const LISTS = [
  { opening: /^one of(?= |$)/i, kind: "in", listed: true },
  { opening: /^none of(?= |$)/i, kind: "not-in", listed: true },
  { opening: /^not(?=[ "]|$)/i, kind: "not-in", listed: false },
  PLAIN,
] as const;

/** "complete, verified", "not complete", "one of complete"; "not started" is a status, not the lack of one. */
function parseList(text: string, fact: FactTerm): Condition | Unread {
  const plain = fact.words ? readList(text, PLAIN, fact) : null;
  if (plain && !isUnread(plain)) return plain;
  return readList(text, LISTS.find(({ opening }) => opening.test(text)) ?? PLAIN, fact);
}

function readList(text: string, { opening, kind, listed }: (typeof LISTS)[number], fact: FactTerm): Condition | Unread {
  const values: FactValue[] = [];
  for (const item of splitOutsideQuotes(text.replace(opening, "").trim(), COMMA)) {
    const value = readValue(item, fact);
    if (value === undefined) return unread(fact, `“${item}” is not something that ${fact.heading} can be`);
    if (!values.includes(value)) values.push(value);
  }
  if (values.length > MOST_VALUES) return unread(fact, `The cell lists more than ${MOST_VALUES} values`);
  return { kind, values, ...(listed && values.length === 1 ? { listed: true as const } : {}) };
}

/** What to write instead, in words that fit the fact. */
const EXAMPLES: Readonly<Record<FactTerm["kind"], string>> = {
  "yes-no": "yes, no or blank",
  whole: "a whole number, > 30, 1 to 30 or blank",
  word: "one or more words with commas between, or not and a word",
  any: "a word, a whole number, > 30, yes, no or blank",
};

function unread(fact: FactTerm, message: string): Unread {
  const words = fact.words ? `one or more of ${fact.words.join(", ")}` : EXAMPLES[fact.kind];
  return { message: `${message}.`, suggestion: `Write ${words}, or leave it empty for any.` };
}

const LONGEST_SEPARATOR = 24;
const COMMA = /^,/;
/** "and" joins conditions only where another condition follows: "research and development" stays one value. */
const AND = /^ and (?=not |one of |none of |[<>=≥≤]|-?\d{1,9} to )/i;

/** Cuts a text at a separator that stands outside double quotes. */
function splitOutsideQuotes(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let [from, at, quoted] = [0, 0, false];
  while (at < text.length) {
    if (text[at] === '"') quoted = !quoted;
    const cut = quoted ? undefined : separator.exec(text.slice(at, at + LONGEST_SEPARATOR))?.[0];
    if (cut !== undefined) pieces.push(text.slice(from, at));
    at += cut?.length ?? 1;
    if (cut !== undefined) from = at;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim());
}
