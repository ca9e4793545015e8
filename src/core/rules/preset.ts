/** A published rating key as a decision table. Adding one is a data file in `presets/` and a line in its list. */
import { isUnread, parseCondition } from "./parse";
import { factNamed } from "./terms";
import type { Axis, Colour } from "../tracker/tracker";
import type { Condition, DecisionTable, Rule } from "./table";

/** A row of a preset, its conditions written as on the rules sheet. */
export interface PresetRow {
  readonly when: Readonly<Record<string, string>>;
  readonly rating: Colour | null;
  readonly because: string;
}

export interface Preset {
  /** Stable, and the name of its file. */
  readonly id: string;
  /** "General BRAG (default)". */
  readonly name: string;
  /** Who uses the key, and its words. */
  readonly source: string;
  readonly table: DecisionTable;
}

/** Puts a preset's rows together, Outcome first, numbered down the sheet. Throws on a condition that does not read. */
export function preset(
  about: Omit<Preset, "table">,
  outcome: readonly PresetRow[],
  arrangements: readonly PresetRow[],
): Preset {
  const rows = [...onAxis("Outcome", outcome), ...onAxis("Arrangements", arrangements)];
  const rules = rows.map((row, index): Rule => ({ ...row, number: index + 1, when: conditionsOf(row.when) }));
  return { ...about, table: { name: about.name, rules } };
}

const onAxis = (axis: Axis, rows: readonly PresetRow[]) => rows.map((row) => ({ ...row, axis }));

const conditionsOf = (when: PresetRow["when"]): Record<string, Condition> =>
  Object.fromEntries(Object.entries(when).map(([fact, written]) => [fact, readCondition(fact, written)]));

function readCondition(name: string, written: string): Condition {
  const fact = factNamed(name);
  const parsed = fact ? parseCondition(written, fact) : null;
  if (!parsed || isUnread(parsed) || !parsed.condition) throw new Error(`“${written}” is no condition on ${name}`);
  return parsed.condition;
}
