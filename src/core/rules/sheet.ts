/** The sheet "Ragbook rules": where officers read and change the rules. A row a rule, first match wins. */
export { readRulesGrid } from "./read-sheet";
export type { RulesReading } from "./read-sheet";
export type { RuleFault } from "./sheet-columns";
export { rulesSheetPlan } from "./sheet-plan";
