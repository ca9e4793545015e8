/** A plan as text that a reviewer reads: what stands in each row, how it looks, tables, chart, print set-up. */
import { boxName, cellName } from "../../../src/core/grid/address";
import { dateOfSerial } from "../../../src/core/grid/dates";
import type { PlanCell, SheetPlan } from "../../../src/core/summary/plan";

/** What the reader sees of a cell: shapes, arrows and dates of the format included. */
function shown({ value, style }: PlanCell): string {
  if (value === null) return "";
  if (typeof value === "number" && style.format.includes("yyyy")) {
    const words = dateOfSerial(value) ?? "";
    return style.format.startsWith('"about ') ? `about ${words}` : words;
  }
  const before = /^"([^"]*)"@$/.exec(style.format)?.[1] ?? "";
  const sign = style.format.startsWith("+0") && typeof value === "number" && value > 0 ? "+" : "";
  return `${before.trim()} ${sign}${String(value).replaceAll("\n", " ⏎ ")}`.trim();
}

function look({ style }: PlanCell): string {
  const { size, bold, ink, fill } = style;
  return `${size}${bold ? " bold" : ""} ${ink}${fill ? ` on ${fill}` : ""}`;
}

const cellText = (cell: PlanCell): string =>
  `${shown(cell)}${cell.link ? ` → ${cell.link.sheet}!${cellName(cell.link)}` : ""}`;

/** Rows of one cell show its look; rows of a table show their cells in bars. */
function rowText(plan: SheetPlan, index: number): string {
  const row = plan.rows[index];
  const cells = (row?.cells ?? []).flatMap((cell) => (cell && cell.value !== null ? [cell] : []));
  const [only] = cells;
  if (!only) return "";
  if (cells.length === 1) return `${cellText(only)}   [${look(only)}]`;
  return `| ${(row?.cells ?? []).map((cell) => (cell ? cellText(cell) : "·")).join(" | ")} |`;
}

export function renderPlan(plan: SheetPlan): string {
  const lines = plan.rows.map((row, index) => {
    const page = plan.print.breaksBefore.includes(index + 1) ? `${"- ".repeat(20)}page\n` : "";
    return `${page}${String(index + 1).padStart(3)} ${String(row.height).padStart(6)}  ${rowText(plan, index)}`.trimEnd();
  });
  const { print } = plan;
  return [
    `${plan.name} (${plan.id})`,
    `columns ${plan.columnWidths.map((width) => Math.round(width)).join(" ")}`,
    `frozen ${plan.frozenRows}, repeated ${print.titleRows ? `${print.titleRows.top}:${print.titleRows.bottom}` : "none"}, printed ${boxName(print.area)}`,
    `footer ${print.footer.left} | ${print.footer.centre} | ${print.footer.right}`,
    ...plan.tables.map((table) => `table ${table.name} ${boxName(table)}`),
    ...plan.charts.map(
      (chart) =>
        `chart “${chart.name}” over ${boxName(chart.area)}: ${chart.series.map((one) => `${one.name} ${boxName(one.values)}`).join(", ")} by ${boxName(chart.categories)}`,
    ),
    ...(plan.notes
      ? [`notes in column ${plan.notes.column} of ${plan.notes.table}: ${plan.notes.keys.join(" ; ")}`]
      : []),
    "",
    ...lines,
    "",
  ].join("\n");
}
