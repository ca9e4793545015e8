/** The small pieces that all screens are made of. */
import type { Colour } from "../../../core/tracker/tracker";
import { lookOf } from "../../../core/rating/looks";
import { type Attributes, type Child, type Element_, h } from "../dom/h";
import { HEADING } from "../focus";
import { words } from "../words";

/** What a screen puts on the page. */
export interface View {
  readonly title: string;
  readonly main: Child;
  /** What the button will change, beside it. Null leaves the bar away. */
  readonly promise: string | null;
  readonly buttons: Child;
}

export const icon = (name: string, size: "icon" | "icon-20" | "" = "icon", more = ""): Element_ =>
  h("svg", { class: `${size} ${more}`.trim() || null, "aria-hidden": "true" }, h("use", { href: `#i-${name}` }));

type Press = () => void;

/** A button; `kind` is "primary", "compact", "subtle compact end" and the like. */
export const button = (kind: string, press: Press, content: Child, more: Attributes = {}): Element_ =>
  h("button", { type: "button", class: `button ${kind}`.trim(), onclick: press, ...more }, content);

export const primary = (label: string, press: Press, sign: string | null = "arrow", more: Attributes = {}): Element_ =>
  button("primary", press, [label, sign && icon(sign)], more);

/** A button that reads as a link: it moves within the pane or the workbook, never out of it. */
export const link = (press: Press, content: Child, more: Attributes = {}): Element_ =>
  h("button", { type: "button", class: "link", onclick: press, ...more }, content);

export const heading = (text: Child): Element_ => h("h1", { id: HEADING, tabindex: "-1" }, text);
export const quiet = (...text: Child[]): Element_ => h("p", { class: "quiet" }, ...text);
export const small = (...text: Child[]): Element_ => h("p", { class: "small quiet" }, ...text);
export const hiddenText = (text: Child): Element_ => h("span", { class: "vh" }, text);
export const head = (left: Child, right: Child): Element_ => h("div", { class: "head" }, left, right);
export const buttons = (...content: Child[]): Element_ => h("div", { class: "buttons" }, ...content);

/** The class, shape and word of a rating: never one without the others. */
export const ratingClass = (colour: Colour | null): string => (colour ? `is-${colour.toLowerCase()}` : "is-none");
export const shape = (colour: Colour | null): Element_ => icon(colour ? colour.toLowerCase() : "none", "");

export const rating = (colour: Colour | null): Element_ =>
  h("span", { class: `rating ${ratingClass(colour)}` }, shape(colour), lookOf(colour).word);

/** One rating, then another. */
export const fromTo = (from: Colour | null, to: Colour | null, between: string): Element_ =>
  h("span", { class: "to" }, rating(from), icon("arrow"), hiddenText(between), rating(to));

export const note = (sign: string, title: Child, ask: boolean, ...content: Child[]): Element_ =>
  h("div", { class: ask ? "note ask" : "note" }, icon(sign, "icon-20"), h("h2", null, title), ...content);

/** A line that opens to show more. The element keeps its own state: nothing else depends on it. */
export const more = (title: string, key: string, ...content: Child[]): Element_ =>
  h(
    "details",
    { class: "more", key },
    h("summary", null, icon("right"), title),
    h("div", { class: "body" }, ...content),
  );

export const field = (id: string, label: string, input: Child, hint: string | null = null): Element_ =>
  h(
    "div",
    { class: "field" },
    h("label", { for: id }, label),
    input,
    hint && h("p", { class: "small quiet", id: `${id}-hint` }, hint),
  );

export interface Option {
  readonly value: string;
  readonly label: string;
}

export const select = (
  attributes: Attributes,
  chosen: string,
  options: readonly Option[],
  change: (value: string) => void,
  kind = "",
): Element_ =>
  h(
    "span",
    { class: `select ${kind}`.trim() },
    h(
      "select",
      {
        class: "input",
        ...attributes,
        onchange: (event: Event) => change((event.currentTarget as HTMLSelectElement).value),
      },
      options.map(({ value, label }) => h("option", { value, selected: value === chosen, key: value }, label)),
    ),
    icon("down"),
  );

/** One of several, joined: a radio group with a second line each. */
export const choice = (
  name: string,
  label: string,
  chosen: string,
  options: readonly { readonly value: string; readonly content: Child }[],
  change: (value: string) => void,
): Element_ =>
  h(
    "fieldset",
    { class: "choice" },
    h("legend", { class: "vh" }, label),
    options.map(({ value, content }) =>
      h(
        "div",
        { key: value },
        h("input", {
          type: "radio",
          name,
          id: `${name}-${value}`,
          value,
          checked: value === chosen,
          onchange: () => change(value),
        }),
        h("label", { for: `${name}-${value}` }, content),
      ),
    ),
  );

export const back = (label: string, press: Press): Element_ =>
  h("button", { type: "button", class: "back link", onclick: press }, icon("left"), words.backTo(label));
