/** Ratings by section as bars: shape and count in each segment, each leading to its rows, the same in words below. */
import type { Colour } from "../../../core/tracker/tracker";
import { lookOf } from "../../../core/rating/looks";
import type { Review } from "../../../core/review";
import { type Child, type Element_, h } from "../dom/h";
import type { Pane } from "../model/pane";
import { bySection, type Section, type Segment } from "../model/ratings";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { head, link, ratingClass, shape } from "./parts";

/** Sections drawn at first, and from how many on they are drawn close together. */
const SHOWN = 12;
const DENSE_FROM = 5;

const key = (colours: readonly (Colour | null)[]): Element_ =>
  h(
    "ul",
    { class: "key", "aria-label": words.rate.key },
    colours.map((colour) => h("li", { class: ratingClass(colour), key: colour }, shape(colour), lookOf(colour).word)),
  );

export const inWords = (segments: readonly Segment[]): string =>
  segments.map(({ colour, rows }) => `${rows.length} ${lookOf(colour).word}`).join(", ");

const bar = (tasks: Tasks, section: string, label: string, segments: readonly Segment[], rest = 0): Element_ =>
  h(
    "ul",
    { class: "bar", "aria-label": label },
    segments.map(({ colour, rows }) =>
      h(
        "li",
        { class: ratingClass(colour), css: { "flex-grow": String(rows.length) }, key: colour },
        h(
          "button",
          {
            type: "button",
            "aria-label": words.rate.segment(rows.length, lookOf(colour).word),
            onclick: () =>
              tasks.rate.show({
                label: words.rate.filter(rows.length, lookOf(colour).word, section),
                rows: new Set(rows),
              }),
          },
          shape(colour),
          rows.length,
        ),
      ),
    ),
    rest > 0 && h("li", { class: "rest", css: { "flex-grow": String(rest) }, "aria-hidden": "true", key: "rest" }),
  );

/** The sheet's ratings over those of the rules. */
const pair = (tasks: Tasks, { name, size, stated, ruled }: Section): Element_ =>
  h(
    "li",
    { class: "group-bar", key: name },
    h("h3", null, name, h("span", { class: "count" }, size)),
    stated.length > 0 && [
      h("span", { class: "who", "aria-hidden": "true" }, words.rate.sheet),
      bar(tasks, name, words.rate.onSheet(name), stated),
    ],
    h("span", { class: "who", "aria-hidden": "true" }, words.rate.rules),
    bar(tasks, name, words.rate.byRules(name), ruled),
    h(
      "p",
      { class: "words" },
      stated.length > 0 ? words.rate.both(inWords(stated), inWords(ruled)) : words.rate.one(inWords(ruled)),
    ),
  );

const dense = (tasks: Tasks, { name, size, ruled }: Section, index: number, longest: number): Element_ =>
  h(
    "li",
    { key: `${index} ${name}` },
    h("span", { class: "ref" }, index + 1),
    h("span", { class: "title", title: name }, name),
    bar(tasks, name, words.rate.byRules(name), ruled, longest - size),
    h("span", { class: "words" }, inWords(ruled)),
  );

export function bars(pane: Pane, tasks: Tasks, review: Review): Child {
  const sections = bySection(review, pane.rate.axis);
  const shown = pane.rate.allSections ? sections : sections.slice(0, SHOWN);
  const longest = Math.max(...sections.map(({ size }) => size));
  const present = new Set(sections.flatMap(({ ruled, stated }) => [...stated, ...ruled]).map(({ colour }) => colour));
  return h(
    "section",
    { class: "plain" },
    head(
      h("h2", null, words.rate.bySection),
      key((["Red", "Amber", "Green", "Blue", "Grey", null] as const).filter((colour) => present.has(colour))),
    ),
    sections.length < DENSE_FROM
      ? h(
          "ul",
          { class: "groups" },
          shown.map((section) => pair(tasks, section)),
        )
      : h(
          "ul",
          { class: "dense" },
          shown.map((section, index) => dense(tasks, section, index, longest)),
        ),
    sections.length > shown.length &&
      link(() => tasks.rate.set({ allSections: true }), words.rate.allSections(sections.length)),
  );
}
