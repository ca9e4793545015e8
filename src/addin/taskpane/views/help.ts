/** Help: search, the pages of docs/help, and a page for each kind of finding. */
import { CATALOGUE } from "../../../core/findings/catalogue";
import { type Child, type Element_, h } from "../dom/h";
import type { HelpPage } from "../help/pages";
import { renderPage } from "../help/render";
import type { HelpLibrary, Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { kindOf, titleOf, words } from "../words";
import { back, heading, icon, link, quiet, small, type View } from "./parts";

/** Pages first shown, in the order that they are read; others follow by title. */
const ORDER = [
  "first-steps",
  "check",
  "rate",
  "report",
  "rules",
  "layout",
  "settings",
  "activity",
  "functions",
  "keyboard",
  "privacy",
  "it-team",
];

interface Entry {
  readonly topic: string;
  readonly title: string;
  readonly text: string;
}

const place = (topic: string): number => (ORDER.indexOf(topic) + ORDER.length + 1) % (ORDER.length + 1);

const helpEntries = ({ helpPages }: HelpLibrary): readonly Entry[] =>
  [...helpPages]
    .map(([topic, { title, text }]) => ({ topic, title, text }))
    .sort((one, other) => place(one.topic) - place(other.topic) || one.title.localeCompare(other.title));

const findingEntries = ({ checkPages }: HelpLibrary): readonly Entry[] =>
  Object.entries(CATALOGUE).map(([code, { title, message, suggestion }]) => ({
    topic: code,
    title,
    text: `${message} ${suggestion} ${checkPages.get(code)?.text ?? ""}`,
  }));

const list = (tasks: Tasks, entries: readonly Entry[]): Element_ =>
  h(
    "ul",
    { class: "lines plain-lines" },
    entries.map(({ topic, title }) =>
      h(
        "li",
        { key: topic },
        link(() => tasks.help(topic), title),
      ),
    ),
  );

const searchField = (pane: Pane, tasks: Tasks): Element_ =>
  h(
    "span",
    { class: "with-icon" },
    icon("search"),
    h("input", {
      class: "input",
      type: "search",
      id: "help-search",
      "aria-label": words.help.search,
      placeholder: words.help.search,
      value: pane.help.search,
      oninput: (event: Event) => tasks.searchHelp((event.currentTarget as HTMLInputElement).value),
    }),
  );

function contents(pane: Pane, tasks: Tasks, library: HelpLibrary): Child {
  const typed = pane.help.search.toLowerCase().split(/\s+/).filter(Boolean);
  const help = helpEntries(library);
  const findings = findingEntries(library);
  if (typed.length === 0) {
    return [
      h("section", { class: "plain" }, h("h2", null, words.help.pages), list(tasks, help)),
      h("section", null, h("h2", null, words.help.findings), list(tasks, findings)),
    ];
  }
  const found = [...help, ...findings].filter(({ title, text }) => {
    const searched = `${title} ${text}`.toLowerCase();
    return typed.every((word) => searched.includes(word));
  });
  if (found.length === 0) return quiet(words.help.none);
  return [small(words.help.matches(found.length)), list(tasks, found)];
}

/** A finding as the catalogue tells it, with its page where there is one. */
function findingPage(code: string, page: HelpPage | undefined, tasks: Tasks): Child {
  const entry = CATALOGUE[code];
  if (!entry) return null;
  return [
    small(words.help.kind(kindOf(code)), " ", words.help.usual(words.settings.severities[entry.severity])),
    page
      ? renderPage(page.html, tasks.help)
      : h("div", { class: "page" }, h("p", null, h("strong", null, words.help.todo), " ", entry.suggestion)),
  ];
}

export function helpView(pane: Pane, tasks: Tasks, library: HelpLibrary): View {
  const { topic } = pane.help;
  const page = topic === null ? undefined : library.helpPages.get(topic);
  const title = topic === null ? words.help.title : (page?.title ?? titleOf(topic));
  const content = page
    ? renderPage(page.html, tasks.help)
    : topic !== null && findingPage(topic, library.checkPages.get(topic), tasks);
  return {
    title,
    main: [
      topic === null
        ? back(words.steps[pane.step], () => tasks.go(pane.step))
        : h(
            "div",
            { class: "trail" },
            back(words.steps[pane.step], () => tasks.go(pane.step)),
            link(() => tasks.help(null), words.help.allPages, { class: "back link" }),
          ),
      heading(title),
      topic === null && searchField(pane, tasks),
      content || contents(pane, tasks, library),
    ],
    promise: null,
    buttons: null,
  };
}
