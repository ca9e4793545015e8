import { CATALOGUE } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import { cellName } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isUsable } from "./exchange";
import { DEFAULT_PRESET } from "./presets";
import { readRulesGrid } from "./sheet";
import type { DecisionTable } from "./table";

/**
 * The rules that rate: the sheet's where it can be read whole, else the last good ones, else the default preset.
 * What can't be read on the sheet comes as findings with their cells.
 */
export function rulesInForce(
  grid: Grid | null,
  lastGood: DecisionTable | null,
): { readonly table: DecisionTable; readonly findings: readonly Finding[] } {
  // The last good rules come out of the workbook: somebody else may have put them there.
  const fallback = lastGood && isUsable(lastGood) ? lastGood : DEFAULT_PRESET.table;
  if (!grid) return { table: fallback, findings: [] };
  const { table, faults } = readRulesGrid(grid);
  const { severity } = CATALOGUE["rule-fault"]!;
  return {
    table: table ?? fallback,
    findings: faults.map(({ place, message, suggestion }) => ({
      code: "rule-fault",
      severity,
      sheet: place.sheet,
      cell: cellName(place),
      row: place.row,
      ref: null,
      message,
      suggestion: `${suggestion} Until then the last good rules rate the actions.`,
      fix: null,
    })),
  };
}
