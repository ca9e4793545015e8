import type { Fix } from "../findings/finding";
import { showNumber, showSerial } from "../grid/format";
import { serialOf } from "../grid/dates";
import type { CellPlace, Grid } from "../grid/grid";
import { readDue } from "../due/read-due";
import { valueAt } from "../grid/text";
import type { Field } from "../layout/layout";
import type { Action } from "../tracker/tracker";
import type { Found, TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { tablesOf } from "./common/tables";

const DATES: readonly Field[] = ["due", "originalDue", "revisedDue", "completedOn", "startDate"];
const NUMBERS: readonly Field[] = ["percentComplete", "timesRevised"];
/** Formats in which a true date can show the words that were typed. */
const DATE_FORMATS = [
  "dd/mm/yyyy",
  "d/m/yyyy",
  "dd/mm/yy",
  "d mmmm yyyy",
  "dd mmmm yyyy",
  "d mmm yyyy",
  "dd mmm yyyy",
  "mmmm yyyy",
  "mmm-yy",
  "mmm yy",
  "mmm yyyy",
  "dd-mmm-yy",
  "d-mmm-yy",
  "dd.mm.yyyy",
];
const NUMBER_FORMATS = ["0", "0%", "0.0", "0.0%", "0.00"];
const MAY_BE_DATE = /^[\d a-z./-]{5,20}$/i;

/** A fix that shows the same words, or none. */
export function dateFix(text: string, place: CellPlace, grid: Pick<Grid, "date1904">): Fix | null {
  if (!MAY_BE_DATE.test(text)) return null;
  const { end, kind, problem, certainty } = readDue(text, { asAt: null });
  if (end === null || kind !== "by" || problem !== null || certainty !== "certain") return null;
  const serial = serialOf(end, grid.date1904);
  const numberFormat = DATE_FORMATS.find((format) => showSerial(serial, format, grid.date1904) === text);
  return numberFormat === undefined
    ? null
    : { place, before: text, value: serial, numberFormat, after: `${text}, as a date` };
}

function numberFix(text: string, place: CellPlace): Fix | null {
  const [, figures, percent] = /^(\d{1,7}(?:\.\d{1,2})?)(%?)$/.exec(text) ?? [];
  if (figures === undefined) return null;
  const value = percent ? Number((Number(figures) / 100).toFixed(6)) : Number(figures);
  const numberFormat = NUMBER_FORMATS.find((format) => showNumber(value, format) === text);
  return numberFormat === undefined
    ? null
    : { place, before: text, value, numberFormat, after: `${text}, as a number` };
}

function* inColumn(
  code: string,
  column: number,
  actions: readonly Action[],
  grid: Grid,
  fixOf: typeof dateFix,
): Iterable<Found> {
  const cells = actions.map((action) => ({ action, value: valueAt(grid, action.row, column) }));
  // Where all is text, text is the council's way of writing; among true values it breaks sorting and counting.
  if (!cells.some(({ value }) => typeof value === "number")) return;
  for (const { action, value } of cells) {
    const place = { sheet: grid.sheet, row: action.row, column };
    const fix = typeof value === "string" && value !== "" ? fixOf(value.trim(), place, grid) : null;
    if (fix) yield { code, place, action, words: { words: fix.before }, fix };
  }
}

/** Dates and numbers that are text, in columns that hold true ones too. Each carries its fix. */
const check: TrackerCheck = {
  name: "stored-as-text",
  scope: "tracker",
  codes: ["text-date", "text-number"],
  *run(input) {
    for (const { sheet, layout, actions } of tablesOf(input.tracker)) {
      const grid = gridOf(input, sheet.sheet);
      if (!grid || layout.shape === "block") continue;
      for (const { field, column } of layout.columns) {
        if (DATES.includes(field)) yield* inColumn("text-date", column, actions, grid, dateFix);
        if (NUMBERS.includes(field)) yield* inColumn("text-number", column, actions, grid, numberFix);
      }
    }
  },
};

export default check;
