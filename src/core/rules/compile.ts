/**
 * Turns a decision table into json-rules-engine rules and decides actions by them, fast.
 *
 * The engine takes about a quarter of a millisecond an action. But conditions are lists and ranges, so each
 * fact has only a few classes of values (`cells`), and the engine need say only once which conditions hold for
 * each class: a dozen runs for a whole table. The answers are kept as bits, a rule a bit; a rule matches when
 * all its conditions hold, and the first bit left is the first rule that matches.
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

/** Asks the engine about every class of every fact. Rejects only when the engine itself fails. */
export async function compile(table: DecisionTable): Promise<RuleSet> {
  const words = Math.ceil(table.rules.length / WORD);
  const facts = [...conditionsByFact(table)].map(([fact, conditions]): FactBits => {
    const cut = cutOf(fact, conditions);
    return { cut, bits: new Uint32Array(cut.representatives.length * words).fill(ALL) };
  });
  await askEngine(table, facts, words);
  const axes = { Outcome: axisBits(table, "Outcome", words), Arrangements: axisBits(table, "Arrangements", words) };
  const cells = facts.reduce((product, { cut }) => product * cut.representatives.length, 1);
  const known = new Map<number, Decision>();
  return { table, decide: cells <= Number.MAX_SAFE_INTEGER ? decideOnce : decideClasses };

  /** Actions of the same classes have the same decision: it is looked up after the first. */
  function decideOnce(action: Facts): Decision {
    let cell = 0;
    for (const { cut } of facts) cell = cell * cut.representatives.length + cut.classOf(action[cut.fact]);
    const seen = known.get(cell);
    if (seen) return seen;
    const decision = decideClasses(action);
    known.set(cell, decision);
    return decision;
  }

  function decideClasses(action: Facts): Decision {
    const rows = facts.map(({ cut }) => cut.classOf(action[cut.fact]) * words);
    return { Outcome: firstMatch(rows, axes.Outcome), Arrangements: firstMatch(rows, axes.Arrangements) };
  }

  function firstMatch(rows: readonly number[], axis: Uint32Array): Rule | null {
    for (let word = 0; word < words; word++) {
      let left = axis[word] ?? 0;
      for (let fact = 0; left !== 0 && fact < facts.length; fact++) {
        left &= facts[fact]?.bits[(rows[fact] ?? 0) + word] ?? 0;
      }
      if (left !== 0) return table.rules[word * WORD + lowestBit(left)] ?? null;
    }
    return null;
  }
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
