/**
 * Cuts the values of one fact into classes that no condition tells apart. Conditions are lists and ranges, so
 * there are few classes, and what holds for one value of a class holds for all: deciding one is deciding all.
 */
import { partsOf } from "./condition";
import { factNamed, hasOpenWords } from "./terms";
import type { Condition, DecisionTable, FactValue } from "./table";

/** How the values of a fact fall into classes, numbered from 0. */
export interface Cut {
  readonly fact: string;
  /** One value of each class. */
  readonly representatives: readonly FactValue[];
  readonly classOf: (value: FactValue | undefined) => number;
}

/** No word that a cell can hold: cells are trimmed. */
const OTHER_WORD = " any other word ";

/** The classes that every fact has, and the numbers of some. */
const FIRST_CLASSES: readonly FactValue[] = [null, OTHER_WORD, true, false];
const [BLANK, YES, NO] = [0, 2, 3];

/** The name under which a word counts as the same: capitals make no difference in the tracker's own words. */
export function foldedWord(value: FactValue, fact: string): FactValue {
  const term = typeof value === "string" ? factNamed(fact) : null;
  return term && hasOpenWords(term) && typeof value === "string" ? value.toLowerCase() : value;
}

/** The condition with its open words folded. */
export function foldedCondition(condition: Condition, fact: string): Condition {
  if (condition.kind === "between") return condition;
  if (condition.kind === "all") return { kind: "all", of: condition.of.map((part) => foldedCondition(part, fact)) };
  return { ...condition, values: condition.values.map((value) => foldedWord(value, fact)) };
}

/** The conditions of a table by fact, in the order in which facts first appear. */
export function conditionsByFact(table: DecisionTable): ReadonlyMap<string, readonly Condition[]> {
  const byFact = new Map<string, Condition[]>();
  for (const rule of table.rules) {
    for (const [fact, condition] of Object.entries(rule.when)) {
      const list = byFact.get(fact) ?? [];
      list.push(foldedCondition(condition, fact));
      byFact.set(fact, list);
    }
  }
  return byFact;
}

/** The smallest whole numbers of the classes after the first, sorted: where a range starts, or ends just before. */
function thresholdsOf(conditions: readonly Condition[]): number[] {
  const at = new Set<number>();
  for (const part of conditions.flatMap(partsOf)) {
    if (part.kind === "between") {
      if (part.least !== null) at.add(part.least);
      if (part.most !== null) at.add(part.most + 1);
    } else {
      for (const value of part.values) if (typeof value === "number") at.add(value).add(value + 1);
    }
  }
  return [...at].sort((a, b) => a - b);
}

const wordsOf = (conditions: readonly Condition[]): FactValue[] =>
  conditions
    .flatMap(partsOf)
    .flatMap((part) => (part.kind === "between" ? [] : part.values))
    .filter((value) => typeof value === "string");

/** The classes that these conditions make of a fact; more thresholds may be given where another fact hangs on it. */
export function cutOf(fact: string, conditions: readonly Condition[], more: readonly number[] = []): Cut {
  const thresholds = [...new Set([...thresholdsOf(conditions), ...more])].sort((a, b) => a - b);
  const numbers = [(thresholds[0] ?? 1) - 1, ...thresholds];
  const words = [...new Set<FactValue>([...FIRST_CLASSES, ...wordsOf(conditions)])];
  const classes = new Map(words.map((value, index) => [value, index]));
  const otherWord = classes.get(OTHER_WORD) ?? 0;
  const term = factNamed(fact);
  const folds = term !== null && hasOpenWords(term);
  return {
    fact,
    representatives: [...words, ...numbers],
    // Asked for every fact of every action: the kinds that are not words need no looking up.
    classOf(value = null) {
      if (typeof value === "number") return words.length + countUpTo(thresholds, value);
      if (value === null) return BLANK;
      if (typeof value === "boolean") return value ? YES : NO;
      return classes.get(folds ? value.toLowerCase() : value) ?? otherWord;
    },
  };
}

/** How many of the sorted thresholds a value has reached. */
function countUpTo(thresholds: readonly number[], value: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (thresholds[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
