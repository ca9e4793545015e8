import { parseBox } from "../grid/address";
import type { Tracker } from "../tracker/tracker";
import type { Finding } from "./finding";

/** Findings as one reads the workbook: by sheet, then row, then column; those of one cell in the checks' order. */
export function inSheetOrder(findings: readonly Finding[], tracker: Tracker): Finding[] {
  const sheets = new Map(tracker.sheets.map(({ sheet }, index) => [sheet, index]));
  const placed = findings.map((finding) => {
    const cell = parseBox(finding.cell);
    return { finding, sheet: sheets.get(finding.sheet) ?? sheets.size, row: cell?.top ?? 0, column: cell?.left ?? 0 };
  });
  return placed.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column).map(({ finding }) => finding);
}
