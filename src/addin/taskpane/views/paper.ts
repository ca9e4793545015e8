/** A summary sheet in small, from its plan: its first rows as they will stand. */
import type { PlanCell, PlanRow, SheetPlan } from "../../../core/summary/plan";
import { COLOURS } from "../../../core/rating/looks";
import type { Colour } from "../../../core/tracker/tracker";
import { type Element_, h } from "../dom/h";
import { words } from "../words";
import { ratingClass, shape, small } from "./parts";

/** Rows and columns drawn: enough to know the sheet by, little enough to read at 320 px. */
const ROWS = 16;
const COLUMNS = 7;
/** Points from which a text is a title. */
const TITLE = 14;

const isText = (cell: PlanCell | null): cell is PlanCell => cell !== null && cell.value !== null && cell.value !== "";

const isRating = (value: unknown): value is Colour => COLOURS.some((colour) => colour === value);

/** Excel's day numbers are dates here only where the format says so; other numbers stand as they are. */
function shown({ value, style }: PlanCell): string {
  if (typeof value !== "number" || !/[dmy]{2}/i.test(style.format)) return String(value ?? "");
  const day = new Date(Date.UTC(1899, 11, 30 + value));
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

const content = (cell: PlanCell): (Element_ | string)[] =>
  isRating(cell.value) ? [shape(cell.value), cell.value] : [shown(cell)];

function tableCell(cell: PlanCell | null, isHeader: boolean, index: number): Element_ {
  const rated = cell && isRating(cell.value) ? ratingClass(cell.value) : null;
  const end = typeof cell?.value === "number" ? "end" : null;
  return h(
    isHeader ? "th" : "td",
    { class: [rated, end].filter(Boolean).join(" ") || null, scope: isHeader ? "col" : null, key: index },
    cell && isText(cell) && content(cell),
  );
}

function lineOf(row: PlanRow): Element_ | null {
  const cells = row.cells.filter(isText);
  const [first] = cells;
  if (!first) return null;
  return h("p", { class: first.style.size >= TITLE ? "t" : null }, cells.map(shown).join("  "));
}

export function paper(plan: SheetPlan): Element_ {
  const [table] = plan.tables;
  const top = table ? table.top : plan.rows.length + 1;
  const above = plan.rows.slice(0, Math.min(top - 1, ROWS)).map(lineOf);
  const rows = table ? plan.rows.slice(table.top - 1, Math.min(table.bottom, table.top - 1 + ROWS)) : [];
  const columns = table
    ? { from: table.left - 1, to: Math.min(table.right, table.left - 1 + COLUMNS) }
    : { from: 0, to: 0 };
  const hidden = table ? table.right - table.left + 1 - (columns.to - columns.from) : 0;
  const below = table ? table.bottom - table.top - (rows.length - 1) : 0;
  const cells = (row: PlanRow, isHeader: boolean): readonly Element_[] =>
    Array.from({ length: columns.to - columns.from }, (_, index) =>
      tableCell(row.cells[columns.from + index] ?? null, isHeader, index),
    );
  return h(
    "figure",
    null,
    h(
      "div",
      { class: "paper", tabindex: "0", role: "group", "aria-label": words.report.previewOf(plan.name) },
      above,
      rows.length > 0 &&
        h(
          "table",
          null,
          rows.slice(0, 1).map((row) => h("thead", null, h("tr", null, cells(row, true)))),
          h(
            "tbody",
            null,
            rows.slice(1).map((row, index) => h("tr", { key: index }, cells(row, false))),
          ),
        ),
    ),
    (hidden > 0 || below > 0) && small(words.report.notDrawn(Math.max(0, below), hidden)),
  );
}
