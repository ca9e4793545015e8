import type { Analysis } from "../../core/rules/analysis";
import { sayGap, sayImpossible, sayOverlap, sayShadowed } from "../../core/rules/analysis-words";
import type { DecisionTable } from "../../core/rules/table";

/** What an analysis says, a line each; overlaps last, since an order is a choice and no fault. */
export function analysisAccount(table: DecisionTable, analysis: Analysis): string {
  const { gaps, shadowed, overlaps, impossible, unchecked } = analysis;
  const faults = [
    ...gaps.map(sayGap),
    ...shadowed.map(sayShadowed),
    ...impossible.map((one) => sayImpossible(one, table)),
    ...unchecked,
  ];
  return [
    `${table.name}: ${table.rules.length} rules.`,
    ...(faults.length > 0 ? faults : ["Every action matches a rule, and every rule can apply."]),
    ...overlaps.map((one) => sayOverlap(one, table)),
  ].join("\n");
}
