/** What each rating means, and the rules in force with the number of actions that each rated. */
import { heading, newDraft, nextRow, pushBlock } from "../committee/draft";
import type { Draft } from "../committee/draft";
import { notRated } from "../committee/key";
import { keyColumns, keyed } from "../key/key-table";
import { ruleColumns } from "../key/rules-table";
import { footer, MARGINS, opening } from "../page/page";
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
  pushBlock(draft, heading(report.accent, title), table.rows);
  const bottom = nextRow(draft) - 1;
  draft.tables.push({
    name: table.name,
    top: bottom - table.rows.length + 1,
    left: 1,
    bottom,
    right: table.widths.length,
  });
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
  pushBlock(draft, heading(report.accent, "What was not rated, and why"), notRated(report));
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
