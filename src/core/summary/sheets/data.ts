/** One tidy table, a row an action and report date, for Power Query and Power BI. */
import { serialOf } from "../../grid/dates";
import { DATA_COLUMNS, isDate } from "../data/columns";
import type { DataColumn, DataRow, DataValue } from "../data/column";
import { listSheet } from "../page/list-sheet";
import { DATE_FORMAT, style, TEXT } from "../look/styles";
import { lastAsAt } from "../report/dates";
import type { Report } from "../report/report";
import { styled } from "../table/cells";
import type { Cell } from "../table/cells";
import type { Column } from "../table/columns";
import { count } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "data";
const NAME = "Data";
const ROW = 15;

const LOOKS = {
  text: style({ size: 9, wrap: false }, TEXT),
  number: style({ size: 9, format: "General" }),
  date: style({ size: 9, format: DATE_FORMAT }),
  "yes-no": style({ size: 9, format: "General" }),
};

/** Points: what a column of each kind takes; texts run on under the next column or end at its edge. */
const WIDTHS = { text: 84, number: 60, date: 66, "yes-no": 60 };
const LONG = new Set(["action", "plan", "section_1", "section_2", "section_3", "owners"]);
const LONG_WIDTH = 150;

const plain = (value: DataValue, kind: DataColumn["kind"]): Cell =>
  styled(kind === "date" && isDate(value) ? serialOf(value) : value, LOOKS[kind]);

const columns: readonly Column<DataRow>[] = DATA_COLUMNS.map((column) => ({
  header: column.name,
  least: 0,
  most: 0,
  cell: (row) => plain(column.value(row), column.kind),
}));

const widths = DATA_COLUMNS.map(({ name, kind }) =>
  LONG.has(name) ? LONG_WIDTH : Math.max(WIDTHS[kind], Math.ceil((name.length * 5.4 + 12) / 0.75) * 0.75),
);

/** This report's actions, then those of the earlier reports that the workbook keeps, newest first. */
export function dataRows(report: Report): readonly DataRow[] {
  const now = lastAsAt(report);
  const rows = report.entries.map((entry): DataRow => ({ report, reportDate: now, entry, kept: null }));
  const earlier = report.options.snapshots.filter((snapshot) => now === null || snapshot.asAt < now);
  const kept = [...earlier]
    .sort((a, b) => (a.asAt < b.asAt ? 1 : -1))
    .flatMap(({ asAt, actions }) =>
      actions.map((action): DataRow => ({ report, reportDate: asAt, entry: null, kept: action })),
    );
  return [...rows, ...kept];
}

export const data: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const rows = dataRows(report);
    const reports = new Set(rows.map((row) => row.reportDate)).size;
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead:
        rows.length === 0
          ? "The tracker holds no actions."
          : `${count(rows.length, "row")}: one for each action and report date${reports > 1 ? `, ${reports} reports` : ""}.`,
      notes: ["For Power Query and Power BI, not for the printed paper. Column names do not change between releases."],
      table: { name: "rb_data", columns, rows, height: ROW, widths },
      freePages: true,
    });
  },
};
