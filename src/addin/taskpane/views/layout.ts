/** Layout: what was understood of each sheet, why and how sure, and the officer's corrections. */
import { boxName, columnLetters } from "../../../core/grid/address";
import type { ColumnLayout, Field, TableLayout } from "../../../core/layout/layout";
import type { Tracker, TrackerSheet } from "../../../core/tracker/tracker";
import { type Child, type Element_, h } from "../dom/h";
import type { Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { back, button, buttons, field, head, heading, more, primary, quiet, select, small, type View } from "./parts";
import { isUnsure } from "./start";

/** Columns of a table drawn at most: wider sheets hold no more that matters. */
const MOST_COLUMNS = 40;

const FIELD_OPTIONS = (Object.entries(words.fields) as [Field, string][])
  .map(([value, label]) => ({ value, label }))
  .sort(
    (one, other) =>
      Number(one.value === "other") - Number(other.value === "other") || one.label.localeCompare(other.label),
  );

/** The fields of a column with one of them changed; "other" stands for none. */
function changed(table: TableLayout, column: ColumnLayout, chosen: Field): readonly Field[] {
  const held = table.columns.filter((one) => one.column === column.column);
  const fields = held.map((one) => (one === column ? chosen : one.field)).filter((name) => name !== "other");
  return fields.length > 0 ? [...new Set(fields)] : ["other"];
}

function columnLine(tasks: Tasks, sheet: string, table: TableLayout, column: ColumnLayout, index: number): Element_ {
  const letter = columnLetters(column.column);
  const choose = (value: string): void =>
    tasks.setup.correct({
      sheet,
      headerRow: table.headerRows[0] ?? table.firstRow,
      columns: { [column.column]: changed(table, column, value as Field) },
    });
  return h(
    "li",
    { class: isUnsure(column) ? "column unsure" : "column", key: index },
    h("span", { class: "letter" }, letter),
    h("span", { class: "title" }, column.heading || h("em", { class: "quiet" }, words.layout.noHeading)),
    select({ "aria-label": words.layout.columnLabel(letter) }, column.field, FIELD_OPTIONS, choose, "tight"),
    h("span", { class: "under" }, words.layout.why(column.why, column.confidence)),
  );
}

/** Where the headings stand, to correct in numbers. */
function headerForm(tasks: Tasks, sheet: string, table: TableLayout, id: string): readonly Element_[] {
  const first = table.headerRows[0] ?? table.firstRow;
  const together = table.headerRows.filter((row, index) => row === first + index).length;
  const numberOf = (name: string): number =>
    Number((document.getElementById(`${name}-${id}`) as HTMLInputElement).value);
  const apply = (): void => {
    const [headerRow, headerRowCount] = [numberOf("row"), numberOf("rows")];
    if (Number.isInteger(headerRow) && headerRow > 0) tasks.setup.correct({ sheet, headerRow, headerRowCount });
  };
  const number = (name: string, value: number, max: number): Element_ =>
    h("input", {
      class: "input",
      type: "number",
      id: `${name}-${id}`,
      value: String(value),
      min: "1",
      max: String(max),
    });
  return [
    h(
      "div",
      { class: "pair" },
      field(`row-${id}`, words.layout.headerRow, number("row", first, 1_048_576)),
      field(`rows-${id}`, words.layout.headerRows, number("rows", Math.max(1, together), 4)),
    ),
    buttons(button("compact", apply, words.layout.apply)),
  ];
}

function tableSection(tasks: Tasks, sheet: string, table: TableLayout, index: number): Child {
  const shown = table.columns.slice(0, MOST_COLUMNS);
  return [
    h(
      "p",
      { class: "small quiet", key: `about ${index}` },
      words.layout.rows(table),
      table.shape === "block" && ` ${words.layout.block}`,
    ),
    h(
      "ul",
      { class: "columns", key: `columns ${index}` },
      shown.map((column, position) => columnLine(tasks, sheet, table, column, position)),
    ),
    table.columns.length > shown.length && small(words.layout.moreColumns(table.columns.length - shown.length)),
    more(words.layout.where, `where ${index}`, ...headerForm(tasks, sheet, table, `${sheet}-${index}`)),
  ];
}

function sheetSection(pane: Pane, tasks: Tasks, tracker: Tracker, { sheet, layout }: TrackerSheet): Element_ {
  const actions = tracker.actions.filter((action) => action.sheet === sheet).length;
  const corrected = pane.kept.layout.some((one) => one.sheet === sheet);
  return h(
    "section",
    { key: sheet },
    head(h("h2", null, sheet), h("span", { class: "count" }, words.layout.tables(layout.tables.length, actions))),
    layout.tables.map((table, index) => tableSection(tasks, sheet, table, index)),
    layout.decoys.length > 0 &&
      more(
        words.layout.decoys,
        "decoys",
        h(
          "ul",
          { class: "small" },
          layout.decoys.map(({ area, why }) => h("li", { key: boxName(area) }, words.layout.decoy(boxName(area), why))),
        ),
      ),
    buttons(
      layout.tables.length > 0 &&
        button("compact", () => tasks.setup.correct({ sheet, notATracker: true }), words.layout.notATracker),
      corrected && button("compact", () => tasks.setup.forget(sheet), words.layout.forget),
    ),
  );
}

/** Sheets that she told us to leave out: they are not read, so they are named from what she told. */
function excluded(pane: Pane, tasks: Tasks, tracker: Tracker): Child {
  const read = new Set(tracker.sheets.filter(({ layout }) => layout.tables.length > 0).map(({ sheet }) => sheet));
  return pane.kept.layout
    .filter(({ sheet, notATracker }) => notATracker && !read.has(sheet))
    .map(({ sheet }) =>
      h(
        "section",
        { key: `left out ${sheet}` },
        head(h("h2", null, sheet), h("span", { class: "count" }, words.layout.excluded)),
        buttons(button("compact", () => tasks.setup.forget(sheet), words.layout.isATracker)),
      ),
    );
}

export function layoutView(pane: Pane, tasks: Tasks, tracker: Tracker): View {
  const left = new Set(pane.kept.layout.filter(({ notATracker }) => notATracker).map(({ sheet }) => sheet));
  const shown = tracker.sheets.filter(({ sheet, layout }) => layout.tables.length > 0 || !left.has(sheet));
  return {
    title: words.layout.title,
    main: [
      back(words.steps[pane.step], () => tasks.go(pane.step)),
      heading(words.layout.title),
      quiet(words.layout.about),
      shown.map((sheet) => sheetSection(pane, tasks, tracker, sheet)),
      excluded(pane, tasks, tracker),
    ],
    promise: words.layout.promise,
    buttons: primary(words.layout.readAgain, tasks.read, "again"),
  };
}
