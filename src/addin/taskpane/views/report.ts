/** Report: choose the sheets, see them, make them. */
import type { SheetPreview } from "../../desk";
import type { Review } from "../../../core/review";
import type { Settings } from "../../../core/settings/settings";
import { type Child, type Element_, h } from "../dom/h";
import { longDate, readDate } from "../model/dates";
import type { Pane } from "../model/pane";
import { trackerSheets } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { receiptNote, staleNote } from "./notes";
import { paper } from "./paper";
import { field, head, heading, icon, primary, quiet, select, type View } from "./parts";

/** Rows of a sheet's tables, headings not counted. */
const rowsOf = ({ plan }: SheetPreview): number => plan.tables.reduce((sum, { top, bottom }) => sum + bottom - top, 0);

function fields(pane: Pane, tasks: Tasks): Element_ {
  const { settings } = pane.kept;
  const save = (part: Partial<Settings>): void => tasks.setup.savePaper({ ...settings, ...part });
  const text = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
  return h(
    "div",
    { class: "two" },
    field(
      "committee",
      words.settings.labels.committee,
      h("input", {
        class: "input",
        id: "committee",
        value: settings.committee,
        autocomplete: "off",
        onchange: (event: Event) => save({ committee: text(event).trim() }),
      }),
    ),
    field(
      "meeting",
      words.settings.labels.meetingDate,
      h("input", {
        class: "input",
        id: "meeting",
        value: settings.meetingDate ? longDate(settings.meetingDate) : "",
        placeholder: words.settings.dateExample,
        autocomplete: "off",
        onchange: (event: Event) => {
          const typed = text(event);
          const date = readDate(typed);
          if (date || typed.trim() === "") save({ meetingDate: date });
          else (event.currentTarget as HTMLInputElement).setAttribute("aria-invalid", "true");
        },
      }),
    ),
  );
}

function sheetBox(pane: Pane, tasks: Tasks, preview: SheetPreview, hasMovement: boolean): Element_ {
  const { plan, standsAs } = preview;
  const id = `sheet-${plan.id}`;
  const { chosen } = pane.report;
  const rows = rowsOf(preview);
  const toggle = (): void => {
    const next = new Set(chosen);
    if (!next.delete(plan.id)) next.add(plan.id);
    tasks.report.set({ chosen: next });
  };
  const needs = plan.id === "movement" && !hasMovement;
  return h(
    "div",
    { class: "check", key: plan.id },
    h("input", {
      type: "checkbox",
      id,
      checked: chosen.has(plan.id),
      onchange: toggle,
      "aria-describedby": needs || standsAs ? `${id}-note` : null,
    }),
    h("label", { for: id }, plan.name),
    h("span", { class: "count small" }, rows > 0 ? words.report.rows(rows) : words.report.page),
    (needs || standsAs) &&
      h(
        "span",
        { class: "small", id: `${id}-note` },
        needs ? words.report.firstReport : words.report.stands(standsAs ?? ""),
      ),
  );
}

function whatHappens(pane: Pane, review: Review): Element_ {
  const chosen = (pane.report.previews ?? []).filter(({ plan }) => pane.report.chosen.has(plan.id));
  const fresh = chosen.filter(({ standsAs }) => standsAs === null).length;
  const again = chosen.length - fresh;
  const last = trackerSheets(review.tracker).at(-1)?.sheet ?? "";
  const lines: readonly (readonly [string, string] | false)[] = [
    fresh > 0 && ["plus", words.report.adds(fresh, last)],
    again > 0 && ["again", words.report.refreshes(again)],
    ["lock", words.report.yours],
    ["clock", words.report.remembers],
  ];
  return h(
    "ul",
    { class: "lines small" },
    lines.map((line) => line && h("li", { key: line[0] }, icon(line[0]), h("span", { class: "title" }, line[1]))),
  );
}

function planned(pane: Pane, tasks: Tasks, review: Review, previews: readonly SheetPreview[]): Child {
  const { chosen, shown } = pane.report;
  const options = previews.filter(({ plan }) => chosen.has(plan.id));
  const preview = options.find(({ plan }) => plan.id === shown) ?? options[0];
  return [
    h(
      "section",
      null,
      head(
        h("h2", null, words.report.sheets),
        h("span", { class: "count" }, words.work.of(chosen.size, previews.length)),
      ),
      h(
        "fieldset",
        { class: "sheets" },
        h("legend", { class: "vh" }, words.report.sheets),
        previews.map((each) => sheetBox(pane, tasks, each, review.movement !== null)),
      ),
    ),
    preview &&
      h(
        "section",
        null,
        head(
          h("h2", null, words.report.preview),
          select(
            { "aria-label": words.report.previewChoice },
            preview.plan.id,
            options.map(({ plan }) => ({ value: plan.id, label: plan.name })),
            (value) => tasks.report.set({ shown: value }),
            "tight",
          ),
        ),
        paper(preview.plan),
        whatHappens(pane, review),
      ),
  ];
}

export function reportView(pane: Pane, tasks: Tasks, review: Review): View {
  const { previews, chosen } = pane.report;
  const needsRating = pane.stale !== null;
  return {
    title: words.report.title,
    main: [
      heading(words.report.title),
      quiet(words.report.about),
      staleNote(pane, tasks),
      receiptNote(pane, tasks),
      fields(pane, tasks),
      previews ? planned(pane, tasks, review, previews) : quiet(words.report.planning),
    ],
    promise: needsRating ? words.promise.reads : words.promise.undo,
    buttons: needsRating
      ? primary(words.stale.rate, () => tasks.perform("rate"), "again")
      : primary(words.report.make(chosen.size), tasks.report.make, null, { disabled: !previews || chosen.size === 0 }),
  };
}
