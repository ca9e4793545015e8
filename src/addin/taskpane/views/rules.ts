/** Rules: the key in force or on trial, its faults, what it would change, and the table itself. */
import type { Axis } from "../../../core/tracker/tracker";
import { type Child, type Element_, h } from "../dom/h";
import type { Pane } from "../model/pane";
import { judgedOn } from "../model/select";
import { longDate } from "../model/dates";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { changedRatings, changeLines } from "./notes";
import {
  back,
  button,
  buttons,
  choice,
  field,
  head,
  heading,
  icon,
  more,
  primary,
  quiet,
  rating,
  select,
  small,
  type View,
} from "./parts";
import { exampleWords, whenWords } from "./rule-words";

/** Overlaps named; the others are of the same kind. */
const OVERLAPS = 20;
/** Ratings that would change, named. */
const CHANGES = 50;

type Faults = NonNullable<Pane["rules"]["faults"]>;
type Shown = NonNullable<Pane["rules"]["shown"]>;

const ofAxis = (shown: Shown, axis: Axis) => shown.rules.filter((rule) => rule.axis === axis);

/** Faults of one axis: rules that never apply, rules that no action can meet, actions without a rule. */
function problems(shown: Shown, faults: Faults, axis: Axis): readonly Element_[] {
  const numbers = new Set(ofAxis(shown, axis).map(({ number }) => number));
  const one = (key: string, title: string, about: string): Element_ =>
    h("li", { class: "note", key }, icon("alert", "icon-20"), h("h3", null, title), h("p", null, about));
  return [
    ...faults.shadowed
      .filter(({ rule }) => numbers.has(rule))
      .map(({ rule, by }) => one(`never ${rule}`, words.rules.never(rule), words.rules.neverBecause(by))),
    ...faults.impossible
      .filter(({ rule }) => numbers.has(rule))
      .map(({ rule }) => one(`impossible ${rule}`, words.rules.impossible(rule), words.rules.impossibleAbout)),
    ...faults.gaps
      .filter((gap) => gap.axis === axis)
      .map(({ example, about }, index) =>
        one(`gap ${index}`, words.rules.gap, words.rules.gapAbout(exampleWords(example, about))),
      ),
  ];
}

function overlaps(faults: Faults, axis: Axis): Child {
  const held = faults.overlaps.filter((overlap) => overlap.axis === axis && !overlap.exception);
  if (held.length === 0) return null;
  return more(
    words.rules.overlaps(held.length),
    "overlaps",
    small(words.rules.overlapsAbout),
    h(
      "ul",
      { class: "small" },
      held
        .slice(0, OVERLAPS)
        .map(({ rules, example, about }) =>
          h("li", { key: rules.join("-") }, words.rules.overlap(rules, exampleWords(example, about))),
        ),
    ),
  );
}

function problemSection(shown: Shown, faults: Faults, axis: Axis): Element_ {
  const found = problems(shown, faults, axis);
  return h(
    "section",
    { class: "plain" },
    h("h2", null, words.rules.problems(found.length)),
    found.length > 0 ? h("ul", { class: "ways" }, found) : quiet(words.rules.sound),
    overlaps(faults, axis),
    faults.unchecked.map((line) => small(line)),
  );
}

function whatIf(pane: Pane, axis: Axis): Element_ | null {
  const { trial, ratings } = pane.rules;
  if (!trial || !pane.review) return null;
  if (!ratings) return h("section", null, quiet(words.rules.trying));
  const changes = changedRatings(pane.review, ratings).filter(({ after }) => after.axis === axis);
  const asAt = judgedOn(pane);
  return h(
    "section",
    null,
    head(
      h("h2", null, words.rules.would(changes.length)),
      asAt && h("span", { class: "small quiet" }, words.rules.asAt(longDate(asAt))),
    ),
    changes.length > 0 && changeLines(changes, CHANGES),
  );
}

function table(pane: Pane, shown: Shown, axis: Axis): Element_ {
  const { faults, trial, ratings } = pane.rules;
  const made = (trial ? ratings : pane.review?.ratings) ?? [];
  const count = (rule: number): number => made.filter((one) => one.rule === rule).length;
  const never = new Set([...(faults?.shadowed ?? []), ...(faults?.impossible ?? [])].map(({ rule }) => rule));
  return h(
    "section",
    null,
    h("h2", null, words.rules.table(words.axis[axis])),
    h(
      "table",
      { class: "facts" },
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col", class: "letter" }, h("span", { class: "vh" }, words.rules.rule)),
          h("th", { scope: "col" }, words.rules.when),
          h("th", { scope: "col" }, words.rules.rating),
          made.length > 0 && h("th", { scope: "col", class: "end" }, words.rules.actions),
        ),
      ),
      h(
        "tbody",
        null,
        ofAxis(shown, axis).map((rule) =>
          h(
            "tr",
            { class: never.has(rule.number) ? "never" : null, key: rule.number },
            h("th", { scope: "row", class: "letter" }, rule.number),
            h("td", null, whenWords(rule)),
            h("td", null, rating(rule.rating)),
            made.length > 0 &&
              h("td", { class: "end" }, never.has(rule.number) ? words.rules.neverCount : count(rule.number)),
          ),
        ),
      ),
    ),
  );
}

function keyChoice(pane: Pane, tasks: Tasks, shown: Shown): Element_ {
  const { key, trial, presets } = pane.rules;
  const inForce = pane.review?.rules.name ?? pane.kept.rules?.name ?? shown.name;
  const source = presets.find(({ id }) => id === key)?.source;
  return h(
    "div",
    null,
    field(
      "key",
      words.rules.key,
      select(
        { id: "key", "aria-describedby": "key-hint" },
        key,
        [
          { value: "", label: words.rules.inForce(inForce) },
          ...presets.filter(({ name }) => name !== inForce).map(({ id, name }) => ({ value: id, label: name })),
          ...(key === "file" && trial ? [{ value: "file", label: words.rules.fromFile(trial.name) }] : []),
        ],
        tasks.rules.tryPreset,
      ),
      source ?? words.rules.keyHint,
    ),
  );
}

const files = (tasks: Tasks): Element_ =>
  h(
    "section",
    null,
    h("h2", null, words.rules.change),
    small(words.rules.editAbout),
    buttons(
      button("compact", tasks.rules.save, words.rules.export),
      button("compact", () => document.getElementById("rules-file")?.click(), words.rules.import),
    ),
    h("input", {
      type: "file",
      id: "rules-file",
      class: "vh",
      tabindex: "-1",
      accept: "application/json,.json",
      "aria-label": words.rules.importFile,
      onchange: (event: Event) => tasks.rules.open(event.currentTarget as HTMLInputElement),
    }),
  );

function axisChoice(pane: Pane, tasks: Tasks, shown: Shown, faults: Faults): Element_ {
  const second = (axis: Axis): string =>
    words.rules.counts(ofAxis(shown, axis).length, problems(shown, faults, axis).length);
  return choice(
    "rules-axis",
    words.rate.axis,
    pane.rules.axis,
    (["Outcome", "Arrangements"] as const).map((value) => ({
      value,
      content: [h("span", null, words.axis[value]), " ", h("span", { class: "of" }, second(value))],
    })),
    (value) => tasks.rules.set({ axis: value as Axis }),
  );
}

export function rulesView(pane: Pane, tasks: Tasks): View {
  const { shown, faults, trial, axis } = pane.rules;
  const ready = shown && faults;
  return {
    title: words.rules.title,
    main: [
      back(words.steps[pane.step], () => tasks.go(pane.step)),
      heading(words.rules.title),
      quiet(shown ? words.rules.about(shown.name, trial !== null) : words.rules.opening),
      pane.said && h("p", { class: "said" }, pane.said),
      ready && [
        keyChoice(pane, tasks, shown),
        axisChoice(pane, tasks, shown, faults),
        problemSection(shown, faults, axis),
        whatIf(pane, axis),
        table(pane, shown, axis),
        files(tasks),
      ],
    ],
    promise: trial ? words.rules.promise : words.rules.promiseNone,
    buttons: trial
      ? [
          button("", () => tasks.rules.tryPreset(""), words.rules.discard),
          primary(words.rules.use, tasks.rules.use, null),
        ]
      : button("primary-width", tasks.rules.edit, [icon("pencil"), words.rules.edit]),
  };
}
