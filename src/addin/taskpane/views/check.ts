/** Check: the findings, to walk, fix, go to or set aside. */
import type { Finding, Severity } from "../../../core/findings/finding";
import type { Review } from "../../../core/review";
import { type Child, type Element_, h } from "../dom/h";
import { countFindings, drawnOf, MORE, shownGroups } from "../model/findings";
import type { Grouping, Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { kindOf, words } from "../words";
import { card, dismissedList, severityIcon } from "./finding";
import { button, buttons, choice, head, heading, icon, primary, quiet, select, type View } from "./parts";
import { receiptNote, staleNote } from "./notes";
import { press, walk } from "./walk";

const SEVERITIES: readonly (Severity | "all")[] = ["all", "error", "warning", "advice"];

function severities(pane: Pane, tasks: Tasks, review: Review): Element_ {
  const counts = countFindings(review.findings);
  return choice(
    "severity",
    words.check.show,
    pane.check.severity,
    SEVERITIES.map((value) => ({
      value,
      content: [
        h("span", { class: "figure" }, counts[value]),
        " ",
        h("span", { class: "of" }, value !== "all" && severityIcon(value), words.check.severities[value]),
      ],
    })),
    (value) => tasks.check.set({ severity: value as Severity | "all", drawn: {} }),
  );
}

const tools = (pane: Pane, tasks: Tasks): Element_ =>
  h(
    "div",
    { class: "tools" },
    h(
      "span",
      { class: "with-icon" },
      icon("search"),
      h("input", {
        class: "input",
        type: "search",
        id: "find",
        "aria-label": words.check.searchLabel,
        placeholder: words.check.search,
        value: pane.check.search,
        oninput: (event: Event) =>
          tasks.check.set({ search: (event.currentTarget as HTMLInputElement).value, drawn: {} }),
      }),
    ),
    select(
      { "aria-label": words.check.group },
      pane.check.grouping,
      [
        { value: "kind", label: words.check.byKind },
        { value: "sheet", label: words.check.bySheet },
      ],
      (value) => tasks.check.set({ grouping: value as Grouping, closed: new Set(), drawn: {} }),
    ),
  );

/** A group that opens, its first lines drawn, more on demand. */
function group(
  pane: Pane,
  tasks: Tasks,
  name: string,
  items: readonly Finding[],
  drawn: number,
  nextOf: (finding: Finding) => Finding | null,
): Element_ {
  const { closed } = pane.check;
  const open = !closed.has(name);
  const toggle = (): void => {
    const now = new Set(closed);
    if (!now.delete(name)) now.add(name);
    tasks.check.set({ closed: now });
  };
  const showMore = (): void =>
    tasks.check.set({ drawn: { ...pane.check.drawn, [name]: Math.min(items.length, drawn + MORE) } });
  const left = items.length - drawn;
  const content: Child = open && [
    h(
      "ul",
      null,
      items.slice(0, drawn).map((finding) => card(pane, tasks, finding, nextOf)),
    ),
    left > 0 && button("subtle compact", showMore, words.showMore(Math.min(MORE, left), left)),
  ];
  return h(
    "details",
    { class: "kind", open, key: name },
    h(
      "summary",
      { onclick: press(toggle) },
      icon("right"),
      h("h2", null, name),
      h("span", { class: "count" }, items.length, h("span", { class: "vh" }, words.check.findings)),
    ),
    content,
  );
}

function list(pane: Pane, tasks: Tasks, review: Review): Child {
  const groups = shownGroups(review, pane.check, kindOf);
  const nextOf = (finding: Finding): Finding | null => {
    const inOrder = groups.flatMap(({ items }) => items);
    const at = inOrder.indexOf(finding);
    return inOrder[at + 1] ?? inOrder[at - 1] ?? null;
  };
  const drawn = drawnOf(groups, pane.check.drawn);
  if (groups.length === 0 && review.findings.length > 0) return quiet(words.check.noneShown);
  return h(
    "div",
    { class: "kinds", onkeydown: walk(() => tasks.check.set({ open: null })) },
    groups.map(({ name, items }, index) => group(pane, tasks, name, items, drawn[index] ?? 0, nextOf)),
  );
}

/** Marks on the cells themselves: edges, since fills are ratings. */
const marks = (tasks: Tasks): Element_ =>
  h(
    "section",
    null,
    h("h2", null, words.marks.title),
    quiet(words.marks.about),
    buttons(
      button("compact", tasks.check.mark, words.marks.mark),
      button("compact", tasks.check.clearMarks, words.marks.clear),
    ),
  );

export function checkView(pane: Pane, tasks: Tasks, review: Review): View {
  const fixes = review.findings.filter(({ fix }) => fix !== null);
  const actions = review.tracker.actions.length;
  const rows = new Set(review.findings.map(({ sheet, row }) => `${row} ${sheet}`)).size;
  const clean = review.findings.length === 0;
  return {
    title: words.check.title(review.findings.length),
    main: [
      head(
        heading(words.check.title(review.findings.length)),
        fixes.length > 0 && button("subtle compact end", () => tasks.go("fixes"), words.check.seeFixes(fixes.length)),
      ),
      quiet(clean ? words.check.clean(actions) : words.check.inRows(rows, actions)),
      staleNote(pane, tasks),
      receiptNote(pane, tasks),
      !clean && [severities(pane, tasks, review), tools(pane, tasks)],
      list(pane, tasks, review),
      dismissedList(tasks, review),
      !clean && marks(tasks),
    ],
    promise: pane.stale ? words.promise.reads : words.promise.fixes,
    buttons: pane.stale
      ? primary(words.stale.check, () => tasks.perform("check"), "again")
      : [
          button("icon-only", () => tasks.anew("check"), icon("again"), {
            "aria-label": words.stale.check,
            title: words.stale.check,
          }),
          primary(words.check.next(actions), () => tasks.perform("rate")),
        ],
  };
}
