/** What is always there: the as-at date, the path, More, and the bar with the one primary button. */
import { cellName } from "../../../core/grid/address";
import { type Element_, h } from "../dom/h";
import { longDate } from "../model/dates";
import { type Pane, type Place, type Step, STEPS } from "../model/pane";
import { asAtOf, stepState, type StepState } from "../model/select";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { icon, type View } from "./parts";

function sourceOf(pane: Pane): string {
  const { from, place, dates } = asAtOf(pane);
  if (pane.wrongDate !== null) return words.asAt.notADate;
  if (from === "officer") return words.asAt.byOfficer;
  if (from === "several") return words.asAt.several(dates.length);
  if (from === "sheet") return place ? words.asAt.from(cellName(place)) : words.asAt.fromSheet;
  return pane.tracker ? words.asAt.notFound : "";
}

function asAt(pane: Pane, tasks: Tasks): Element_ {
  const { date, from } = asAtOf(pane);
  const commit = (event: Event): void => tasks.setup.setAsAt((event.currentTarget as HTMLInputElement).value);
  const missing = pane.wrongDate !== null || (from === "none" && pane.tracker !== null);
  return h(
    "form",
    {
      class: "as-at",
      onsubmit: (event: Event) => {
        event.preventDefault();
        tasks.setup.setAsAt((document.getElementById("as-at") as HTMLInputElement).value);
      },
    },
    h("label", { for: "as-at" }, words.asAt.label),
    h(
      "span",
      { class: "with-button" },
      h("input", {
        class: "input",
        id: "as-at",
        value: pane.wrongDate ?? (date ? longDate(date) : ""),
        placeholder: from === "several" ? words.asAt.bySheet : words.asAt.give,
        "aria-invalid": missing ? "true" : null,
        "aria-describedby": "as-at-source",
        autocomplete: "off",
        onchange: commit,
      }),
      // The browser's own calendar, opened by the button: the field beside it takes the date as she writes it.
      h("input", {
        type: "date",
        class: "picker",
        id: "as-at-picker",
        tabindex: "-1",
        "aria-hidden": "true",
        value: date ?? "",
        onchange: commit,
      }),
      h(
        "button",
        {
          type: "button",
          "aria-label": words.asAt.choose,
          onclick: () => (document.getElementById("as-at-picker") as HTMLInputElement).showPicker(),
        },
        icon("calendar"),
      ),
    ),
    h("span", { class: "source small quiet", id: "as-at-source" }, sourceOf(pane)),
  );
}

const DISC: Readonly<Record<StepState, string | null>> = {
  todo: null,
  off: null,
  done: "tick",
  stale: "again",
  working: "",
  stopped: "!",
};

function disc(state: StepState, number: number): Element_ {
  const sign = DISC[state];
  const content = sign === null ? String(number) : sign.length > 1 ? icon(sign) : sign;
  return h("span", { class: "disc", "aria-hidden": "true" }, content);
}

const stepItem = (pane: Pane, tasks: Tasks, step: Step, index: number): Element_ => {
  const state = stepState(pane, step);
  const here = pane.step === step && !ASIDE.some(({ place }) => place === pane.place);
  return h(
    "li",
    { class: `is-${state}`, key: step },
    h(
      "button",
      { type: "button", class: "step", "aria-current": here ? "step" : null, onclick: () => tasks.go(step) },
      disc(state, index + 1),
      h("span", { class: "name" }, words.steps[step]),
      h("span", { class: "state" }, words.states[state]),
    ),
  );
};

const ASIDE: readonly { readonly place: Place & keyof typeof words.aside; readonly sign: string }[] = [
  { place: "rules", sign: "rules" },
  { place: "layout", sign: "layout" },
  { place: "settings", sign: "settings" },
  { place: "activity", sign: "clock" },
  { place: "help", sign: "ask" },
];

function menu(pane: Pane, tasks: Tasks): Element_ {
  const here = ASIDE.find(({ place }) => place === pane.place);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !pane.menu) return;
    tasks.toggleMenu();
    document.getElementById("more")?.focus();
  };
  const leave = (event: FocusEvent): void => {
    const inside = (event.currentTarget as Element).contains(event.relatedTarget as Element | null);
    if (pane.menu && !inside && event.relatedTarget) tasks.toggleMenu();
  };
  return h(
    "div",
    { class: "aside", "data-here": here ? "" : null, onkeydown: close, onfocusout: leave },
    h(
      "button",
      {
        type: "button",
        id: "more",
        "aria-expanded": String(pane.menu),
        "aria-controls": "menu",
        onclick: tasks.toggleMenu,
      },
      icon("dots", "icon-20"),
      here ? words.aside[here.place].name : words.more,
    ),
    h(
      "ul",
      { class: "menu", id: "menu", hidden: !pane.menu },
      ASIDE.map(({ place, sign }) =>
        h(
          "li",
          { key: place },
          h(
            "button",
            {
              type: "button",
              "aria-current": place === pane.place ? "page" : null,
              onclick: () => tasks.go(place),
            },
            icon(sign, "icon-20"),
            words.aside[place].name,
            h("span", { class: "small" }, words.aside[place].about),
          ),
        ),
      ),
    ),
  );
}

const bar = ({ promise, buttons }: View): Element_ | null =>
  promise === null
    ? null
    : h(
        "footer",
        { class: "action" },
        h("p", { class: "promise" }, icon("shield"), h("span", null, promise)),
        h("div", { class: "buttons" }, buttons),
      );

/** The whole pane around a screen. */
export const shell = (pane: Pane, tasks: Tasks, view: View): readonly (Element_ | null)[] => [
  h("a", { class: "skip", href: "#main" }, words.skip),
  h(
    "header",
    { class: "top" },
    asAt(pane, tasks),
    h(
      "nav",
      { class: "path", "aria-label": words.path },
      h(
        "ol",
        null,
        STEPS.map((step, index) => stepItem(pane, tasks, step, index)),
      ),
      menu(pane, tasks),
    ),
  ),
  h("p", { class: "vh", role: "status" }, pane.status),
  h("main", { id: "main", tabindex: "-1", key: "main" }, view.main),
  bar(view),
];
