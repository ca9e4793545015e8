/** Reads the rules sheet back. A wrong cell is a fault with its address; then there is no table. */
import { isDateFormat } from "../grid/format";
import type { Grid } from "../grid/grid";
import { boxOf, contains, formatAt, textOf, valueAt, wordsOf } from "../grid/text";
import { LONGEST_REASON, MOST_RULES } from "./limits";
import { isUnread, parseCondition } from "./parse";
import { AXIS_WORDS, HEADINGS, RATING_WORDS, ratingOf, TITLE } from "./sheet-words";
import { columnsOf, headerRowOf } from "./sheet-columns";
import type { RuleFault, SheetColumn } from "./sheet-columns";
import { factNamed } from "./terms";
import type { FactTerm } from "./vocabulary";
import type { Condition, DecisionTable, Rule } from "./table";

export interface RulesReading {
  /** Null when there is a fault: the caller keeps the last good rules. */
  readonly table: DecisionTable | null;
  readonly faults: readonly RuleFault[];
}

/** The decision table that the sheet holds, rules numbered down the sheet. */
export function readRulesGrid(grid: Grid): RulesReading {
  const header = headerRowOf(grid);
  if (header === null) return { table: null, faults: [noTable(grid)] };
  const faults: RuleFault[] = [];
  const columns = columnsOf(grid, header, faults);
  const rows = ruleRows(grid, header, columns);
  const [beyond] = rows.slice(MOST_RULES);
  if (beyond !== undefined) return { table: null, faults: [tooMany(grid, beyond, columns)] };
  const rules = rows.map((row, index): Rule => readRule({ grid, row, columns, faults }, index + 1));
  return { table: faults.length === 0 ? { name: nameOf(grid), rules } : null, faults };
}

const noTable = (grid: Grid): RuleFault => ({
  place: { sheet: grid.sheet, row: grid.firstRow, column: grid.firstColumn },
  message: `This sheet has no row with the headings ${HEADINGS.axis} and ${HEADINGS.rating}.`,
  suggestion: "Put the headings back, or choose a key in the pane to write the sheet anew.",
});

const tooMany = (grid: Grid, row: number, columns: readonly SheetColumn[]): RuleFault => ({
  place: { sheet: grid.sheet, row, column: columns[0]?.column ?? 1 },
  message: `There are more than ${MOST_RULES} rules.`,
  suggestion: `Keep at most ${MOST_RULES} rules: one row can list several values with commas between.`,
});

function nameOf(grid: Grid): string {
  const title = wordsOf(grid, 1, 1);
  return title.startsWith(TITLE.trim()) ? title.slice(TITLE.trim().length).trim() : "Rules of this workbook";
}

/** Rows of the table that say something beside their number. */
function ruleRows(grid: Grid, header: number, columns: readonly SheetColumn[]): number[] {
  const first = columns[0]?.column ?? 1;
  const table = grid.tables.find((each) => contains(each, header, first));
  const last = table ? table.bottom - Number(table.hasTotals) : (boxOf(grid)?.bottom ?? header);
  const told = columns.filter(({ kind }) => kind !== "number");
  const rows = Array.from({ length: Math.max(0, last - header) }, (_, index) => header + 1 + index);
  return rows.filter((row) => told.some(({ column }) => wordsOf(grid, row, column) !== ""));
}

interface Row {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: readonly SheetColumn[];
  readonly faults: RuleFault[];
}

function readRule(at: Row, number: number): Rule {
  const axis = AXIS_WORDS.find((word) => word.toLowerCase() === wordIn(at, "axis").toLowerCase());
  if (!axis) fault(at, "axis", "The axis of this rule is missing.", `Write ${AXIS_WORDS.join(" or ")}.`);
  const rating = ratingOf(wordIn(at, "rating"));
  if (rating === undefined) {
    const word = wordIn(at, "rating");
    const message = word === "" ? "The rating of this rule is missing." : `“${word}” is no rating.`;
    fault(at, "rating", message, `Write ${RATING_WORDS.slice(0, -1).join(", ")} or ${RATING_WORDS.at(-1)}.`);
  }
  const when = Object.fromEntries(
    at.columns.flatMap((column) => (column.fact ? conditionIn(at, column, column.fact) : [])),
  );
  return { number, axis: axis ?? "Outcome", when, rating: rating ?? null, because: reasonIn(at) };
}

const columnOf = (at: Row, kind: SheetColumn["kind"]): number | null =>
  at.columns.find((column) => column.kind === kind)?.column ?? null;

function wordIn(at: Row, kind: SheetColumn["kind"]): string {
  const column = columnOf(at, kind);
  return column === null ? "" : wordsOf(at.grid, at.row, column);
}

function fault(at: Row, kind: SheetColumn["kind"], message: string, suggestion: string): void {
  const column = columnOf(at, kind) ?? at.grid.firstColumn;
  at.faults.push({ place: { sheet: at.grid.sheet, row: at.row, column }, message, suggestion });
}

function conditionIn({ grid, row, faults }: Row, { column }: SheetColumn, fact: FactTerm): [string, Condition][] {
  const place = { sheet: grid.sheet, row, column };
  const value = valueAt(grid, row, column);
  if (typeof value === "number" && isDateFormat(formatAt(grid, row, column))) {
    const message = "Excel has turned this condition into a date.";
    faults.push({ place, message, suggestion: "Format the cell as text, and write a range with “to”, as 1 to 30." });
    return [];
  }
  const written = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  const parsed = parseCondition(written, fact);
  if (isUnread(parsed)) faults.push({ place, ...parsed });
  return isUnread(parsed) || !parsed.condition ? [] : [[fact.name, parsed.condition]];
}

function reasonIn(at: Row): string {
  const column = columnOf(at, "because");
  const reason = column === null ? "" : textOf(at.grid, at.row, column);
  const unknown = [...reason.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const wrong = unknown.find((name) => name !== "due" && !factNamed(name));
  if (wrong !== undefined) {
    fault(
      at,
      "because",
      `{${wrong}} is no fact.`,
      "Write {due} for the date, or the name of a fact, as {daysOverdue}.",
    );
  }
  if (reason.length > LONGEST_REASON) {
    fault(at, "because", "The reason is too long.", `Use at most ${LONGEST_REASON} characters.`);
  }
  return reason;
}
