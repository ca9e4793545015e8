import { lookOf } from "../../core/rating/looks";
import { AXES } from "../../core/rules/axes";
import { compile, type RuleSet } from "../../core/rules/compile";
import { DEFAULT_PRESET } from "../../core/rules/presets";
import { judgeRow } from "./action";
import { textOf, type Argument } from "./arguments";
import { FormulaProblem } from "./problem";

let compiled: Promise<RuleSet> | null = null;
/** The default key, compiled at the first formula. */
const defaultRules = (): Promise<RuleSet> => (compiled ??= compile(DEFAULT_PRESET.table));

/**
 * RAGBOOK.RATE: the rating that the default key (docs/presets.md, "General BRAG") gives a row: Red, Amber, Green, Blue,
 * Grey or Not rated. It knows nothing of the workbook's own rules, so that a formula depends on its cells alone.
 * @param axis "Outcome" or "Arrangements"
 * @param owner Arrangements asks for one; empty and left out count as nobody
 * @param progress empty and left out count as no progress; "not tracked" where the tracker has no such column
 * @throws FormulaProblem invalidValue for another axis, or without a readable as-at date
 */
export async function rate(
  axis: Argument,
  status: Argument,
  due: Argument,
  asAt: Argument,
  owner?: Argument,
  progress?: Argument,
): Promise<string> {
  const named = AXES.find((each) => each.toLowerCase() === textOf(axis).trim().toLowerCase());
  if (!named) throw new FormulaProblem("invalidValue", "The axis is either Outcome or Arrangements.");
  const { facts } = judgeRow({ status, due, asAt, owner, progress });
  const rule = (await defaultRules()).decide(facts)[named];
  return lookOf(rule?.rating ?? null).word;
}
