/**
 * The space of all actions, as far as the rules of one axis can tell them apart. Facts that hang together make
 * one dimension, so that every choice of one cell a dimension is an action that can be, and nothing else is.
 * Cells that no rule tells apart are one cell.
 */
import { cutOf, foldedCondition, foldedWord } from "./cells";
import { holds } from "./condition";
import { canBe, DELIVERY, deliveryFacts, PROGRESS, progressFacts, USUAL } from "./possible";
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

/** More combinations of linked facts than this are not enumerated; no key that we know comes near. */
const MOST_COMBINATIONS = 400_000;

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

type Used = ReadonlyMap<string, readonly Condition[]>;

/** Whole numbers, one of each class that the conditions tell apart; those of no sign first, then nearest to 0. */
function numbersOf(fact: string, used: Used, more: readonly number[] = []): number[] {
  const { representatives } = cutOf(fact, used.get(fact) ?? [], [0, ...more]);
  const numbers = representatives.filter((value): value is number => typeof value === "number");
  return numbers.sort((a, b) => Number(a < 0) - Number(b < 0) || Math.abs(a) - Math.abs(b));
}

/** Every combination of status and dates that an action can have and the rules can tell apart. */
function deliveryCells(used: Used): Facts[] | null {
  // So many days overdue are as many days below 0 until due.
  const overdue = numbersOf("daysOverdue", used).map((days) => 1 - days);
  const untilDue = [...numbersOf("daysUntilDue", used, overdue), null];
  const late = used.has("daysLate") ? [null, ...numbersOf("daysLate", used).filter((days) => days >= 0)] : [null];
  const slipped = used.has("slippageDays") ? [null, ...numbersOf("slippageDays", used)] : [null];
  const kinds = used.has("dueKind") ? USUAL.kinds : ["by", "unspecified"];
  const { statuses } = USUAL;
  if (statuses.length * kinds.length * untilDue.length * late.length * slipped.length > MOST_COMBINATIONS) return null;
  return statuses.flatMap((status) =>
    kinds.flatMap((dueKind) =>
      untilDue.flatMap((daysUntilDue) =>
        late.flatMap((daysLate) =>
          slipped.flatMap((slippageDays) =>
            real(deliveryFacts({ status, dueKind, daysUntilDue, daysLate, slippageDays })),
          ),
        ),
      ),
    ),
  );
}

const real = (facts: Facts | null): readonly Facts[] => (facts ? [facts] : []);

function progressCells(used: Used): Facts[] {
  const ages = [null, ...numbersOf("progressAgeDays", used).filter((days) => days >= 0)];
  return [true, false, null].flatMap((has) => ages.flatMap((age) => real(progressFacts(has, age))));
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
  const tests = rules.map(({ when }) =>
    facts.flatMap((fact) => {
      const condition = Object.hasOwn(when, fact) ? when[fact] : undefined;
      return condition ? [{ fact, condition: foldedCondition(condition, fact) }] : [];
    }),
  );
  const distinct = new Map<bigint, Cell>();
  for (const example of cells) {
    const held = (test: (typeof tests)[number]) =>
      test.every(({ fact, condition }) => holds(condition, foldedWord(example[fact] ?? null, fact)));
    const admits = tests.reduce((bits, test, rule) => (held(test) ? bits | (1n << BigInt(rule)) : bits), 0n);
    if (!distinct.has(admits)) distinct.set(admits, { example, admits });
  }
  return [...distinct.values()];
}
