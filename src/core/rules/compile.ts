/**
 * Turns a decision table into json-rules-engine rules and decides actions by them, fast.
 *
 * The engine takes about a quarter of a millisecond an action. But conditions are lists and ranges, so each
 * fact has only a few classes of values (`cells`), and the engine need say only once which conditions hold for
 * each class: a dozen runs for a whole table. The answers are kept as bits, a rule a bit; a rule matches when
 * all its conditions hold, and the first bit left is the first rule that matches. An action is asked only what the
 * first rule left wants to know, and actions that answer alike come to the same decision by the same way.
 */
import { Engine } from "json-rules-engine";
import type { TopLevelCondition } from "json-rules-engine";
import type { Axis } from "../tracker/tracker";
import { conditionsByFact, cutOf, foldedCondition } from "./cells";
import type { Cut } from "./cells";
import { engineRule } from "./engine";
import type { DecisionTable, Facts, FactValue, Rule } from "./table";

/** The first rule that matches on each axis; null where none does. */
export type Decision = Readonly<Record<Axis, Rule | null>>;

/** A table ready to decide actions. */
export interface RuleSet {
  readonly table: DecisionTable;
  decide(facts: Facts): Decision;
}

const WORD = 32;
const ALL = 0xffffffff;

/** Bits of one fact: for each class a row of words, a bit a rule that this class does not rule out. */
interface FactBits {
  readonly cut: Cut;
  readonly bits: Uint32Array;
}

/** A question about one fact, or the decision, where nothing more need be asked. */
interface Step {
  readonly decision: Decision | null;
  readonly ask: number;
  readonly fact: string;
  readonly classOf: Cut["classOf"];
  /** By class of the fact; null until an action comes by. */
  readonly next: (Step | null)[];
  /** Bits of the rules that the answers so far do not rule out. */
  readonly left: Uint32Array;
  readonly asked: readonly number[];
}

/** Asks the engine about every class of every fact. Rejects only when the engine itself fails. */
export async function compile(table: DecisionTable): Promise<RuleSet> {
  const words = Math.ceil(table.rules.length / WORD);
  const facts = [...conditionsByFact(table)].map(([fact, conditions]): FactBits => {
    const cut = cutOf(fact, conditions);
    return { cut, bits: new Uint32Array(cut.representatives.length * words).fill(ALL) };
  });
  await askEngine(table, facts, words);
  const cuts = facts.map(({ cut }) => cut);
  const named = new Map(cuts.map(({ fact }, index) => [fact, index]));
  const factsOf = table.rules.map(({ when }) => Object.keys(when).map((fact) => named.get(fact) ?? 0));
  const axes = { Outcome: axisBits(table, "Outcome", words), Arrangements: axisBits(table, "Arrangements", words) };
  const first = stepOf(new Uint32Array(words).fill(ALL), []);
  return { table, decide };

  /** Asks as a reader of the table would: what the first rule that is left wants to know. Answered ways are kept. */
  function decide(action: Facts): Decision {
    let step = first;
    while (step.decision === null) {
      const answer = step.classOf(action[step.fact]);
      step = step.next[answer] ?? after(step, answer);
    }
    return step.decision;
  }

  function after({ left, ask, asked, next }: Step, answer: number): Step {
    const bits = facts[ask]?.bits;
    const rest = left.map((word, index) => word & (bits?.[answer * words + index] ?? 0));
    return (next[answer] = stepOf(rest, [...asked, ask]));
  }

  function stepOf(left: Uint32Array, asked: readonly number[]): Step {
    const rules = { Outcome: firstOf(left, axes.Outcome), Arrangements: firstOf(left, axes.Arrangements) };
    const open = [rules.Outcome, rules.Arrangements].flatMap((rule) => (rule === null ? [] : (factsOf[rule] ?? [])));
    const ask = open.find((fact) => !asked.includes(fact));
    const ruleAt = (index: number | null) => (index === null ? null : (table.rules[index] ?? null));
    const decision =
      ask === undefined ? { Outcome: ruleAt(rules.Outcome), Arrangements: ruleAt(rules.Arrangements) } : null;
    const { fact, classOf, representatives } = cuts[ask ?? 0] ?? NOTHING_ASKED;
    return { decision, ask: ask ?? 0, fact, classOf, next: representatives.map(() => null), left, asked };
  }
}

/** Of a table without a condition. */
const NOTHING_ASKED: Cut = { fact: "", classOf: () => 0, representatives: [] };

/** Index of the first rule of an axis that is left; null where none is. */
function firstOf(left: Uint32Array, axis: Uint32Array): number | null {
  for (const [word, bits] of left.entries()) {
    const both = bits & (axis[word] ?? 0);
    if (both !== 0) return word * WORD + lowestBit(both);
  }
  return null;
}

const lowestBit = (bits: number): number => WORD - 1 - Math.clz32(bits & -bits);

/** Clears the bits of the rules whose conditions fail, a probe of one class of every fact at a time. */
async function askEngine(table: DecisionTable, facts: readonly FactBits[], words: number): Promise<void> {
  const engine = engineOf(table);
  const byName = new Map(facts.map((each) => [each.cut.fact, each]));
  const probes = Math.max(0, ...facts.map(({ cut }) => cut.representatives.length));
  for (let probe = 0; probe < probes; probe++) {
    // One run at a time: concurrent runs on one engine lose rules.
    for (const { rule, fact } of await failures(engine, recordOf(facts, probe))) {
      const { cut, bits } = byName.get(fact) ?? {};
      if (!cut || !bits || probe >= cut.representatives.length) continue;
      const at = probe * words + Math.floor(rule / WORD);
      bits[at] = (bits[at] ?? 0) & ~(1 << (rule % WORD));
    }
  }
}

function engineOf(table: DecisionTable): Engine {
  const engine = new Engine();
  table.rules.forEach((rule, index) => {
    const when = Object.fromEntries(
      Object.entries(rule.when).map(([fact, condition]) => [fact, foldedCondition(condition, fact)]),
    );
    const { conditions, event } = engineRule({ ...rule, when });
    engine.addRule({ conditions: { all: [...conditions.all] }, event, name: String(index) });
  });
  return engine;
}

/** One class of every fact; blank where a fact has no more classes. */
const recordOf = (facts: readonly FactBits[], probe: number): Record<string, FactValue> =>
  Object.fromEntries(facts.map(({ cut }) => [cut.fact, cut.representatives[probe] ?? null]));

/** The conditions that fail for a record: index of the rule, and the fact. */
async function failures(engine: Engine, record: Record<string, FactValue>) {
  const { failureResults } = await engine.run(record);
  return failureResults.flatMap(({ name, conditions }) =>
    verdictsOf(conditions).flatMap(({ fact, result }) => (result === false ? [{ rule: Number(name), fact }] : [])),
  );
}

/** The engine's types leave out the verdict that it sets on each condition of a result. */
const verdictsOf = (conditions: TopLevelCondition) =>
  ("all" in conditions ? conditions.all : []) as readonly { readonly fact: string; readonly result?: boolean }[];

/** Bits of the rules of one axis. */
function axisBits(table: DecisionTable, axis: Axis, words: number): Uint32Array {
  const bits = new Uint32Array(words);
  table.rules.forEach((rule, index) => {
    const at = Math.floor(index / WORD);
    if (rule.axis === axis) bits[at] = (bits[at] ?? 0) | (1 << (index % WORD));
  });
  return bits;
}
