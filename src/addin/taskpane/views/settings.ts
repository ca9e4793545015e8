/** Settings: all that can be set, kept in the workbook, carried to other trackers as a file. */
import { CATALOGUE, type Kind } from "../../../core/findings/catalogue";
import type { Settings } from "../../../core/settings/settings";
import { type Attributes, type Child, type Element_, h } from "../dom/h";
import { longDate } from "../model/dates";
import { isFault, readSettings, SEVERITY } from "../model/settings-form";
import type { Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { back, button, buttons, field, heading, icon, more, quiet, small, type View } from "./parts";

const FORM = "settings-form";

const input = (name: string, value: string, hint: boolean, attributes: Attributes = {}): Element_ =>
  h("input", {
    class: "input",
    id: name,
    name,
    value,
    autocomplete: "off",
    "aria-describedby": hint ? `${name}-hint` : null,
    ...attributes,
  });

const textField = (settings: Settings, name: "council" | "committee" | "planTitle" | "preparedBy"): Element_ => {
  const hint = name === "planTitle" ? words.settings.hints.planTitle : null;
  return field(name, words.settings.labels[name], input(name, settings[name], hint !== null), hint);
};

/** A select of the form: its value is read when the form is saved. */
const formSelect = (
  name: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  attributes: Attributes = {},
): Element_ =>
  h(
    "span",
    { class: "select" },
    h(
      "select",
      { class: "input", id: name, name, ...attributes },
      options.map(([value, label]) => h("option", { value, key: value, selected: value === chosen }, label)),
    ),
    icon("down"),
  );

const paper = (settings: Settings): Element_ =>
  h(
    "section",
    { class: "plain" },
    h("h2", null, words.settings.groups.paper),
    h(
      "div",
      { class: "fields" },
      textField(settings, "council"),
      textField(settings, "committee"),
      field(
        "meetingDate",
        words.settings.labels.meetingDate,
        input("meetingDate", settings.meetingDate ? longDate(settings.meetingDate) : "", true),
        words.settings.dateExample,
      ),
      textField(settings, "planTitle"),
      textField(settings, "preparedBy"),
      field(
        "accent",
        words.settings.labels.accent,
        input("accent", settings.accent, true),
        words.settings.hints.accent,
      ),
    ),
  );

const rating = (settings: Settings): Element_ =>
  h(
    "section",
    null,
    h("h2", null, words.settings.groups.rating),
    h(
      "div",
      { class: "fields" },
      field(
        "rateOn",
        words.settings.labels.rateOn,
        formSelect("rateOn", settings.rateOn, Object.entries(words.settings.rateOn), {
          "aria-describedby": "rateOn-hint",
        }),
        words.settings.hints.rateOn,
      ),
      field(
        "dueSoonDays",
        words.settings.labels.dueSoonDays,
        input("dueSoonDays", String(settings.dueSoonDays), false, { type: "number", min: "0", max: "366" }),
      ),
    ),
  );

function severity(settings: Settings, code: string): Child {
  const entry = CATALOGUE[code];
  if (!entry) return null;
  const { severities } = words.settings;
  const name = `${SEVERITY}${code}`;
  return h(
    "li",
    { class: "severity", key: code },
    h("label", { for: name }, entry.title),
    formSelect(name, settings.severities[code] ?? "", [
      ["", words.settings.asIs(severities[entry.severity])],
      ...Object.entries(severities),
    ]),
  );
}

function findings(settings: Settings): Element_ {
  const kinds = new Map<Kind, string[]>();
  for (const [code, { kind }] of Object.entries(CATALOGUE)) kinds.set(kind, [...(kinds.get(kind) ?? []), code]);
  return h(
    "section",
    null,
    h("h2", null, words.settings.groups.findings),
    small(words.settings.hints.severities),
    [...kinds].map(([kind, codes]) =>
      more(
        kind,
        kind,
        h(
          "ul",
          { class: "severities" },
          codes.map((code) => severity(settings, code)),
        ),
      ),
    ),
  );
}

const file = (tasks: Tasks): Element_ =>
  h(
    "section",
    null,
    h("h2", null, words.settings.groups.file),
    small(words.settings.hints.file),
    buttons(
      button("compact", tasks.setup.exportSettings, words.settings.export),
      button("compact", () => document.getElementById("settings-file")?.click(), words.settings.import),
    ),
    h("input", {
      type: "file",
      id: "settings-file",
      class: "vh",
      tabindex: "-1",
      accept: "application/json,.json",
      "aria-label": words.settings.importFile,
      onchange: (event: Event) => tasks.setup.importSettings(event.currentTarget as HTMLInputElement),
    }),
  );

/** Takes the form; shows and focuses the field that can't be taken. */
function save(pane: Pane, tasks: Tasks, form: HTMLFormElement): void {
  for (const marked of form.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
  const read = readSettings(new FormData(form), pane.kept.settings);
  if (!isFault(read)) return tasks.setup.saveSettings(read, words.settings.saved);
  const at = document.getElementById(read.field);
  at?.setAttribute("aria-invalid", "true");
  at?.focus();
  tasks.say(read.message);
}

export function settingsView(pane: Pane, tasks: Tasks): View {
  const { settings } = pane.kept;
  return {
    title: words.settings.title,
    main: [
      back(words.steps[pane.step], () => tasks.go(pane.step)),
      heading(words.settings.title),
      quiet(words.settings.about),
      pane.said && h("p", { class: "said" }, pane.said),
      h(
        "form",
        {
          id: FORM,
          novalidate: true,
          onsubmit: (event: Event) => {
            event.preventDefault();
            save(pane, tasks, event.currentTarget as HTMLFormElement);
          },
        },
        paper(settings),
        rating(settings),
        findings(settings),
      ),
      file(tasks),
    ],
    promise: words.settings.promise,
    buttons: h("button", { type: "submit", form: FORM, class: "button primary" }, words.settings.save),
  };
}
