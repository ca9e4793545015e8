/** The rules sheet as a plan: a short guide, then an ordinary table with drop-downs. */
import { lookOf } from "../rating/looks";
import { HEADER, LEAD, META, SENTENCE, style, TEXT, titleStyle } from "../summary/look/styles";
import type { CellStyle, PlanCell, PlanRow, SheetPlan } from "../summary/plan";
import { breakLines, lineCount, rowHeight } from "../summary/text/measure";
import { AXIS_WORDS, HEADINGS, RATING_WORDS, RULES_SHEET, TITLE, USUAL_FACTS } from "./sheet-words";
import { factNamed } from "./terms";
import { VOCABULARY } from "./vocabulary";
import type { FactTerm } from "./vocabulary";
import { printCondition } from "./words";
import type { DecisionTable, Rule } from "./table";

/** As wide as every other sheet, so that all print at one scale. */
const WIDTH = 945.75;
const FACT_WIDTH = 68;
const LEAST_REASON = 150;
const WIDTHS = { number: 34, axis: 82, rating: 66 };
const ACCENT = "#1F4E79";

const GUIDE = [
  "Read down the table: the first row that fits an action gives its rating, Outcome and Arrangements each on their own.",
  "A row fits when every cell of it fits. An empty cell fits everything. A row with no conditions fits all that is left.",
  "Words: complete, verified means one of the two; not complete means all but that. Yes, no and blank are words too; blank is what the tracker does not say.",
  "Numbers: 0, > 30, >= 5, < 3, 1 to 30. An action due today is 0 days overdue; a complete action is never overdue; an undated one has no days until due.",
  "Because is the reason that the committee reads. {due} puts in the date, {daysOverdue} the days, and any other fact by its name in the documents.",
  "Change, add, move or delete rows as in any table, then rate again. A cell that can’t be read is shown as a finding, and the last good rules stay in force.",
];

/** The sheet that holds a table; `readRulesGrid` reads the same table back. */
export function rulesSheetPlan(table: DecisionTable): SheetPlan {
  const facts = factsShown(table);
  const columns = facts.length + 4;
  const reason = Math.max(
    LEAST_REASON,
    WIDTH - WIDTHS.number - WIDTHS.axis - WIDTHS.rating - facts.length * FACT_WIDTH,
  );
  const columnWidths = [WIDTHS.number, WIDTHS.axis, ...facts.map(() => FACT_WIDTH), WIDTHS.rating, reason];
  const opening = openingRows(table, columns);
  const header = opening.length + 1;
  const bottom = header + Math.max(1, table.rules.length);
  const body = table.rules.map((rule, index) => ruleRow(rule, index, facts, columnWidths));
  return {
    id: "rules",
    name: RULES_SHEET,
    columnWidths,
    rows: [...opening, headerRow(facts), ...(body.length > 0 ? body : [{ height: 20, cells: [] }])],
    tables: [{ name: "rb_rules", top: header, left: 1, bottom, right: columns }],
    charts: [],
    frozenRows: header,
    print: {
      titleRows: { top: header, bottom: header },
      area: { top: 1, left: 1, bottom, right: columns },
      breaksBefore: [],
      footer: { left: `&8${RULES_SHEET}`, centre: "", right: "&8Page &P of &N" },
      margins: { top: 0.45, bottom: 0.6, left: 0.35, right: 0.35 },
    },
    choices: choicesOf(facts, header + 1, bottom),
    notes: null,
  };
}

/** The facts that rules use and the usual ones, in the order of the vocabulary, other columns last. */
function factsShown({ rules }: DecisionTable): FactTerm[] {
  const used = new Set([...USUAL_FACTS, ...rules.flatMap(({ when }) => Object.keys(when))]);
  const known = VOCABULARY.filter(({ name }) => used.delete(name));
  return [...known, ...[...used].sort().flatMap((name) => factNamed(name) ?? [])];
}

const cell = (value: PlanCell["value"], look: CellStyle): PlanCell => ({ value, style: look });

function openingRows(table: DecisionTable, columns: number): PlanRow[] {
  const meta = "Ragbook rates by this sheet. It is yours to change; a copy of the old one is not kept.";
  const ruled = Array.from({ length: columns }, (_, index) => cell(index === 0 ? meta : null, META));
  const lines = GUIDE.flatMap((sentence) => breakLines(sentence, WIDTH, SENTENCE));
  return [
    { height: 32, cells: [cell(TITLE + table.name, titleStyle(ACCENT))] },
    { height: 16, cells: ruled },
    { height: 10, cells: [] },
    { height: 21, cells: [cell("The first rule that fits decides.", LEAD)] },
    ...lines.map((line) => ({ height: 18, cells: [cell(line, SENTENCE)] })),
    { height: 10, cells: [] },
  ];
}

function headerRow(facts: readonly FactTerm[]): PlanRow {
  const headings = [
    HEADINGS.number,
    HEADINGS.axis,
    ...facts.map(({ heading }) => heading),
    HEADINGS.rating,
    HEADINGS.because,
  ];
  const lines = Math.max(...facts.map(({ heading }) => lineCount(heading, FACT_WIDTH, HEADER)), 1);
  return { height: rowHeight(lines, HEADER.size, 28), cells: headings.map((heading) => cell(heading, HEADER)) };
}

function ruleRow(rule: Rule, index: number, facts: readonly FactTerm[], widths: readonly number[]): PlanRow {
  const { word, fill, ink, format } = lookOf(rule.rating);
  const conditions = facts.map(({ name }) => {
    const condition = Object.hasOwn(rule.when, name) ? rule.when[name] : undefined;
    return condition ? printCondition(condition) : null;
  });
  const texts = [null, rule.axis, ...conditions, null, rule.because];
  const lines = Math.max(1, ...texts.map((text, at) => lineCount(text ?? "", widths[at] ?? FACT_WIDTH, TEXT)));
  const cells = [
    cell(index + 1, NUMBER),
    cell(rule.axis, BODY),
    ...conditions.map((text) => cell(text, BODY)),
    cell(word, style({ fill, ink, format, bold: true }, BODY)),
    cell(rule.because === "" ? null : rule.because, BODY),
  ];
  return { height: rowHeight(lines, TEXT.size), cells };
}

const BODY = style({ borders: { bottom: { colour: "#C8D0D8", weight: "thin" } } }, TEXT);
const NUMBER = style({ align: "center", format: "General" }, BODY);

/** Drop-downs of usual words; an officer can write any other condition over them. */
function choicesOf(facts: readonly FactTerm[], top: number, bottom: number): SheetPlan["choices"] {
  const down = (column: number, words: readonly string[]) => ({
    area: { top, left: column, bottom, right: column },
    words,
  });
  return [
    down(2, AXIS_WORDS),
    ...facts.map((fact, index) => down(index + 3, usualWords(fact))),
    down(facts.length + 3, RATING_WORDS),
  ];
}

function usualWords(fact: FactTerm): readonly string[] {
  const words =
    fact.kind === "yes-no" ? ["yes", "no"] : fact.kind === "whole" ? ["0", "1 to 30", "> 30"] : (fact.words ?? []);
  return fact.blank ? [...words, "blank", "not blank"] : words;
}
