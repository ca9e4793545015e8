/** What each rating means, and the rules in force with the number of actions that each rated. */
import { heading, newDraft, nextRow, push } from "../committee/draft";
import type { Draft } from "../committee/draft";
import { notRated } from "../committee/key";
import { keyColumns, keyed } from "../key/key-table";
import { ruleColumns } from "../key/rules-table";
import { PAGE_HEIGHT } from "../page/breaks";
import { footer, heightsOf, MARGINS, opening, spacer } from "../page/page";
import type { SheetPlan } from "../plan";
import { asAtWords } from "../report/dates";
import type { Report } from "../report/report";
import { columnWidths } from "../table/columns";
import { makeTable } from "../table/table";
import type { MadeTable } from "../table/table";
import { count } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "rating-key-and-rules";
const NAME = "Rating key and rules";

function overrides(report: Report): readonly string[] {
  const own = report.review.ratings.filter((rating) => rating.override).length;
  if (own === 0) return [];
  return [`${count(own, "rating")} ${own === 1 ? "is" : "are"} the officer’s own, kept with a reason.`];
}

function openingRows(report: Report, columns: number): Draft {
  const asAt = asAtWords(report);
  const open = {
    title: NAME,
    lead: `Every rating is set by the first rule that fits${asAt ? `, judged as at ${asAt}` : ""}.`,
    sentences: [
      "An action due today is not overdue. A complete action is never overdue. An action without a date is undated: neither on time nor overdue.",
      [`The rules in force: ${report.review.rules.name}.`, ...overrides(report)].join(" "),
    ],
  };
  return newDraft(opening(report, open, columns));
}

/** Appends heading and table; on a new page where they do not go onto this one. */
function pushTable(draft: Draft, report: Report, title: string, table: MadeTable): void {
  const start = draft.breaks.at(-1) ?? 1;
  const filled = heightsOf(draft.rows.slice(start - 1));
  if (filled + heightsOf(table.rows) + 36 > PAGE_HEIGHT) draft.breaks.push(nextRow(draft));
  else push(draft, spacer(14));
  push(draft, heading(report.accent, title));
  const top = nextRow(draft);
  push(draft, ...table.rows);
  const right = table.widths.length;
  draft.tables.push({ name: table.name, top, left: 1, bottom: top + table.rows.length - 1, right });
}

function plan(report: Report): SheetPlan {
  const colours = keyed(report);
  const columns = keyColumns(report);
  const widths = columnWidths(
    columns,
    columns.map((column) => colours.map(column.cell)),
  );
  const draft = openingRows(report, widths.length);
  pushTable(
    draft,
    report,
    "Rating key",
    makeTable({ name: "rb_rating_key", columns, rows: colours, leastHeight: 22, widths }),
  );
  for (const axis of report.axes) {
    const rows = report.review.rules.rules.filter((rule) => rule.axis === axis);
    if (rows.length === 0) continue;
    const name = axis.toLowerCase();
    const table = makeTable({ name: `rb_${name}_rules`, columns: ruleColumns(report), rows, leastHeight: 19, widths });
    pushTable(draft, report, `Rules for ${name}, first match wins`, table);
  }
  const unrated = notRated(report);
  if (unrated.length > 0) push(draft, spacer(14), heading(report.accent, "What was not rated, and why"), ...unrated);
  return {
    id: ID,
    name: NAME,
    columnWidths: widths,
    rows: draft.rows,
    tables: draft.tables,
    charts: [],
    frozenRows: 0,
    print: {
      titleRows: null,
      area: { top: 1, left: 1, bottom: draft.rows.length, right: widths.length },
      breaksBefore: draft.breaks,
      footer: footer(report, NAME),
      margins: MARGINS,
    },
    choices: [],
    notes: null,
  };
}

export const ratingKeyAndRules: SummarySheet = { id: ID, name: NAME, plan };
