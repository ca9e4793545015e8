/**
 * Rules as json-rules-engine JSON: an array of rules in order. What comes in is untrusted: only the shape, facts
 * and operators named here pass, nothing of it is run, and the engine never sees a `path`.
 */
import * as v from "valibot";
import { conditionOf } from "./condition";
import type { Atom } from "./condition";
import { engineRule } from "./engine";
import type { EngineRule } from "./engine";
import * as schema from "./exchange-schema";
import { MOST_RULES } from "./limits";
import { factNamed } from "./terms";
import type { Condition, DecisionTable, Rule } from "./table";

/** The rules of a table in the order in which they are tried. */
export const exportRules = (table: DecisionTable): EngineRule[] => table.rules.map(engineRule);

/** A table, or one plain sentence that says why the rules are refused. */
export type Imported = { readonly table: DecisionTable } | { readonly refused: string };

/** Reads parsed JSON as rules. Never throws. */
export function importRules(data: unknown, name = "Imported rules"): Imported {
  if (!Array.isArray(data)) return { refused: "The rules should be a list: an array of json-rules-engine rules." };
  if (data.length > MOST_RULES)
    return { refused: `There are ${data.length} rules; at most ${MOST_RULES} can be used.` };
  const rules: Rule[] = [];
  for (const [index, each] of data.entries()) {
    const rule = readRule(each, index + 1);
    if (typeof rule === "string") return { refused: rule };
    rules.push(rule);
  }
  return inOrder(data) ? { table: { name, rules } } : { refused: PRIORITIES };
}

/** True when a table that was kept elsewhere holds only what an import would let in. */
export const isUsable = (table: DecisionTable): boolean => "table" in importRules(exportRules(table), table.name);

/** Reads a JSON text as rules. Never throws. */
export function importRulesText(text: string, name?: string): Imported {
  if (text.length > LONGEST_TEXT) return { refused: "The file is too large to hold rating rules." };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: "The file is not JSON." };
  }
  return importRules(data, name);
}

const LONGEST_TEXT = 5_000_000;
const PRIORITIES = "The priorities of the rules go against their order; put the rule of the highest priority first.";

/** Which rule comes first is told by the order; a priority may repeat it, not change it. */
function inOrder(data: readonly unknown[]): boolean {
  const priorities = data.map((each) => Number((each as { priority?: number }).priority ?? 1));
  return priorities.every((priority, index) => index === 0 || priority <= (priorities[index - 1] ?? 1));
}

function readRule(data: unknown, number: number): Rule | string {
  const read = v.safeParse(schema.rule, data);
  if (!read.success) return `Rule ${number} can’t be used: ${schema.sayIssue(read.issues[0])}.`;
  const { conditions, event } = read.output;
  const byFact = new Map<string, Atom[]>();
  for (const { fact, ...atom } of conditions.all) {
    if (!factNamed(fact)) return `Rule ${number} can’t be used: “${fact.slice(0, 40)}” is no fact that rules know.`;
    byFact.set(fact, [...(byFact.get(fact) ?? []), atom]);
  }
  const when = Object.fromEntries([...byFact].map(([fact, atoms]): [string, Condition] => [fact, conditionOf(atoms)]));
  const { axis, rating, because } = event.params;
  return { number, axis, when, rating, because };
}
