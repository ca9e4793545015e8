/** Before the first check: what Ragbook understood of the workbook, or that it found no tracker. */
import { columnLetters } from "../../../core/grid/address";
import type { ColumnLayout } from "../../../core/layout/layout";
import type { Tracker, TrackerSheet } from "../../../core/tracker/tracker";
import { type Element_, h } from "../dom/h";
import type { Pane } from "../model/pane";
import { canReview, trackerSheets } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { button, buttons, head, heading, icon, link, note, primary, quiet, small, type View } from "./parts";

/** Below this a column is shown as a question: what the reader guesses from the content alone lies below it. */
const SURE = 0.66;

export const isUnsure = ({ confidence, field }: ColumnLayout): boolean => confidence < SURE && field !== "other";

const allColumns = (sheets: readonly TrackerSheet[]): readonly ColumnLayout[] =>
  sheets.flatMap(({ layout }) => layout.tables.flatMap(({ columns }) => columns));

function figures(tracker: Tracker, sheets: readonly TrackerSheet[]): Element_ {
  const columns = allColumns(sheets);
  const shown: readonly [number, (count: number) => string][] = [
    [sheets.reduce((sum, { layout }) => sum + layout.tables.length, 0), words.start.tables],
    [tracker.actions.length, words.start.actions],
    [columns.filter((column) => column.field !== "other" && !isUnsure(column)).length, words.start.known],
    [columns.filter(isUnsure).length, words.start.unsure],
  ];
  return h(
    "dl",
    { class: "figures" },
    shown.map(([count, label]) => h("div", { key: label(2) }, h("dt", null, label(count)), h("dd", null, count))),
  );
}

/** The table of a sheet's columns: letter, heading, what each was read as. */
export const columnTable = (columns: readonly ColumnLayout[]): Element_ =>
  h(
    "table",
    { class: "facts" },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col", class: "letter" }, h("span", { class: "vh" }, words.layout.column)),
        h("th", { scope: "col" }, words.layout.heading),
        h("th", { scope: "col" }, words.layout.readAs),
      ),
    ),
    h(
      "tbody",
      null,
      columns.map((column, index) =>
        h(
          "tr",
          { class: isUnsure(column) ? "unsure" : null, key: index },
          h("th", { scope: "row", class: "letter" }, columnLetters(column.column)),
          h("td", null, column.heading || h("em", { class: "quiet" }, words.layout.noHeading)),
          h("td", null, words.fields[column.field], isUnsure(column) && "?"),
        ),
      ),
    ),
  );

const sheetSection = (tasks: Tasks, sheet: TrackerSheet): Element_ =>
  h(
    "section",
    { class: "plain", key: sheet.sheet },
    head(
      h("h2", null, sheet.sheet),
      link(() => tasks.go("layout"), words.start.correct, { class: "link small" }),
    ),
    sheet.layout.tables
      .slice(0, 3)
      .map((table, index) => [h("div", { key: index }, columnTable(table.columns)), small(words.layout.rows(table))]),
    sheet.layout.tables.length > 3 && small(words.start.moreTables(sheet.layout.tables.length - 3)),
  );

const next = (): Element_ =>
  h(
    "section",
    null,
    h("h2", null, words.start.next),
    h(
      "ol",
      { class: "how" },
      words.start.steps.map(([name, about], index) =>
        h(
          "li",
          { key: name },
          h("span", { class: "disc", "aria-hidden": "true" }, index + 1),
          h("p", null, h("strong", null, name), " ", about),
        ),
      ),
    ),
  );

function question(tasks: Tasks, sheets: readonly TrackerSheet[]): Element_ | null {
  const unsure = allColumns(sheets).filter(isUnsure);
  const [first] = unsure;
  if (!first) return null;
  return note(
    "ask",
    words.start.question(columnLetters(first.column), words.fields[first.field]),
    true,
    h("p", null, words.start.because(first)),
    buttons(button("compact", () => tasks.go("layout"), words.start.choose)),
  );
}

export function startView(pane: Pane, tasks: Tasks, tracker: Tracker): View {
  const sheets = trackerSheets(tracker);
  const needsDate = !canReview(pane);
  return {
    title: words.start.title,
    main: [
      heading(words.start.title),
      quiet(needsDate ? words.start.needsDate : words.start.about),
      figures(tracker, sheets),
      question(tasks, sheets),
      sheets.slice(0, 5).map((sheet) => sheetSection(tasks, sheet)),
      sheets.length > 5 && small(words.start.moreSheets(sheets.length - 5)),
      next(),
    ],
    promise: words.promise.reads,
    buttons: primary(words.start.check(tracker.actions.length), () => tasks.perform("check")),
  };
}

/** Why a sheet holds no tracker, as far as the reader said. */
const reasonOf = ({ layout }: TrackerSheet): string => layout.decoys[0]?.why ?? words.empty.noTable;

const sheetLine = (tasks: Tasks, sheet: TrackerSheet): Element_ =>
  h(
    "li",
    { key: sheet.sheet },
    icon("sheets", "icon-20"),
    h("span", { class: "title" }, sheet.sheet),
    button("subtle compact", () => tasks.check.goTo({ sheet: sheet.sheet, row: 1, column: 1 }), [
      words.empty.look,
      h("span", { class: "vh" }, sheet.sheet),
    ]),
    h("span", { class: "under" }, reasonOf(sheet)),
  );

export function emptyView(tasks: Tasks, tracker: Tracker): View {
  const use = (sheet: string, headerRow: number): void => tasks.setup.correct({ sheet, headerRow });
  return {
    title: words.empty.title,
    main: [
      heading(words.empty.title),
      quiet(words.empty.about(tracker.sheets.length)),
      note(
        "locate",
        words.empty.here,
        true,
        h("p", null, words.empty.select),
        buttons(button("compact", () => tasks.setup.selectedRow(use), words.empty.use)),
      ),
      tracker.sheets.length > 0 &&
        h(
          "section",
          { class: "plain" },
          h("h2", null, words.empty.each),
          h(
            "ul",
            { class: "lines" },
            tracker.sheets.slice(0, 40).map((sheet) => sheetLine(tasks, sheet)),
          ),
        ),
      h(
        "section",
        null,
        h("h2", null, words.empty.newHere),
        h("p", null, words.empty.helps),
        buttons(button("compact", () => tasks.go("help"), words.empty.help)),
      ),
    ],
    promise: words.promise.nothing,
    buttons: button("primary-width", tasks.read, [icon("again"), words.empty.again]),
  };
}
