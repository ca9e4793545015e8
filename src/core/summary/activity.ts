/** What Ragbook did in this workbook, as a sheet of its own for those who wish to keep it. */
import { titleStyle, LEAD } from "./look/styles";
import { MARGINS, row, spacer } from "./page/page";
import type { SheetPlan } from "./plan";
import { words } from "./table/cells";
import { makeTable } from "./table/table";

/** One thing that was done. */
export interface ActivityLine {
  /** Local date and time in words. */
  readonly when: string;
  readonly what: string;
  readonly changes: readonly string[];
}

export const ACTIVITY_SHEET = "Ragbook activity";
const ACCENT = "#1F4E79";

/** @param lines newest first */
export function activityPlan(lines: readonly ActivityLine[]): SheetPlan {
  const table = makeTable<ActivityLine>({
    name: "rb_activity",
    columns: [
      { header: "When", least: 120, most: 140, cell: ({ when }) => words(when) },
      { header: "What was done", least: 160, most: 260, cell: ({ what }) => words(what) },
      { header: "Where", least: 200, most: 560, prose: true, cell: ({ changes }) => words(changes.join("\n")) },
    ],
    rows: lines,
  });
  const lead = lines.length === 0 ? "Nothing has been done yet." : "What Ragbook did in this workbook, newest first.";
  const above = [
    row(32, { value: "Ragbook activity", style: titleStyle(ACCENT) }),
    row(21, { value: lead, style: LEAD }),
    spacer(8),
  ];
  const top = above.length + 1;
  const shown = lines.length === 0 ? [] : table.rows;
  const bottom = above.length + Math.max(shown.length, 1);
  const right = table.widths.length;
  return {
    id: "activity",
    name: ACTIVITY_SHEET,
    columnWidths: table.widths,
    rows: [...above, ...shown],
    tables: shown.length > 1 ? [{ name: table.name, top, left: 1, bottom, right }] : [],
    charts: [],
    frozenRows: shown.length > 1 ? top : 0,
    print: {
      titleRows: shown.length > 1 ? { top, bottom: top } : null,
      area: { top: 1, left: 1, bottom, right },
      breaksBefore: [],
      footer: { left: `&8${ACTIVITY_SHEET}`, centre: "", right: "&8Page &P of &N" },
      margins: MARGINS,
    },
    choices: [],
    notes: null,
  };
}
