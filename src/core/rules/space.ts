/**
 * The space of all actions, as far as the rules of one axis can tell them apart. Facts that hang together make
 * one dimension, so that every choice of one cell a dimension is an action that can be, and nothing else is.
 * Cells that no rule tells apart are one cell.
 */
import { foldedCondition, foldedWord } from "./cells";
import { holds } from "./condition";
import { deliveryCells, numbersOf, progressCells } from "./linked-cells";
import type { Used } from "./linked-cells";
import { canBe, DELIVERY, PROGRESS } from "./possible";
import { factNamed } from "./terms";
import type { Condition, Facts, FactValue, Rule } from "./table";

export interface Cell {
  /** Facts of an action in this cell. */
  readonly example: Facts;
  /** A bit a rule, in the order of the rules: it does not rule this cell out. */
  readonly admits: bigint;
}

export interface Dimension {
  /** The facts that rules speak of. */
  readonly facts: readonly string[];
  readonly cells: readonly Cell[];
}

/** The dimensions that these rules speak of; null when they tell too many cases apart to go through. */
export function spaceOf(rules: readonly Rule[]): readonly Dimension[] | null {
  const used = new Map<string, Condition[]>();
  for (const { when } of rules) {
    for (const [fact, condition] of Object.entries(when)) {
      used.set(fact, [...(used.get(fact) ?? []), foldedCondition(condition, fact)]);
    }
  }
  const linked = [...DELIVERY, ...PROGRESS] as readonly string[];
  const delivery = deliveryCells(used);
  if (!delivery) return null;
  const groups = [
    { facts: DELIVERY, cells: delivery },
    { facts: PROGRESS, cells: progressCells(used) },
    ...[...used.keys()]
      .filter((fact) => !linked.includes(fact))
      .map((fact) => ({ facts: [fact], cells: freeCells(fact, used, rules) })),
  ];
  return groups
    .map(({ facts, cells }) => ({ facts: facts.filter((fact) => used.has(fact)), cells }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ facts, cells }) => ({ facts, cells: distinctCells(cells, facts, rules) }));
}

const MORE_WORDS = ["other", "another", "something else", "none of these"];

/** The values of a fact that stands for itself. */
function freeCells(fact: string, used: Used, rules: readonly Rule[]): Facts[] {
  const term = factNamed(fact);
  if (!term) return [];
  const ends = [term.least, term.most === null ? null : term.most + 1].flatMap((end) => end ?? []);
  const words = term.words ?? wordsAsWritten(fact, rules);
  const other = term.words
    ? []
    : MORE_WORDS.filter((word) => !words.some((each) => each.toLowerCase() === word)).slice(0, 1);
  const values: FactValue[] = [...words, ...other, ...numbersOf(fact, used, ends), true, false, null];
  return values.filter((value) => canBe(term, value)).map((value) => ({ [fact]: value }));
}

/** Words that rules ask for, as the first of them spells each. */
function wordsAsWritten(fact: string, rules: readonly Rule[]): string[] {
  const written = rules.flatMap(({ when }) => (Object.hasOwn(when, fact) ? (valuesOf(when[fact]) ?? []) : []));
  const byFold = new Map<FactValue, string>();
  for (const word of written) {
    if (typeof word === "string" && !byFold.has(foldedWord(word, fact))) byFold.set(foldedWord(word, fact), word);
  }
  return [...byFold.values()];
}

function valuesOf(condition: Condition | undefined): readonly FactValue[] {
  if (!condition || condition.kind === "between") return [];
  return condition.kind === "all" ? condition.of.flatMap(valuesOf) : condition.values;
}

/** Cells that the same rules admit, as one: the first stands for it. */
function distinctCells(cells: readonly Facts[], facts: readonly string[], rules: readonly Rule[]): Cell[] {
  const verdicts = facts.map((fact) => verdictOn(fact, rules));
  const distinct = new Map<bigint, Cell>();
  for (const example of cells) {
    const admits = verdicts.reduce((bits, verdict, at) => bits & verdict(example[facts[at] ?? ""] ?? null), -1n);
    if (!distinct.has(admits)) distinct.set(admits, { example, admits });
  }
  return [...distinct.values()];
}

/** The rules that a value of the fact does not rule out, each value judged once. */
function verdictOn(fact: string, rules: readonly Rule[]): (value: FactValue) => bigint {
  const conditions = rules.map(({ when }) => {
    const condition = Object.hasOwn(when, fact) ? when[fact] : undefined;
    return condition && foldedCondition(condition, fact);
  });
  const known = new Map<FactValue, bigint>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const folded = foldedWord(value, fact);
    const admits = conditions.reduce(
      (bits, condition, rule) => (!condition || holds(condition, folded) ? bits | (1n << BigInt(rule)) : bits),
      0n,
    );
    known.set(value, admits);
    return admits;
  };
}
