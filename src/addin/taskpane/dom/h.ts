/** Elements as data: a view is a pure function that returns these, and `patch` brings the page to it. */

export type Handler = (event: never) => void;
type Attribute = string | number | boolean | null | undefined | Handler | Readonly<Record<string, string>>;
export type Attributes = Readonly<Record<string, Attribute>>;

export interface Element_ {
  readonly tag: string;
  /** Tells siblings apart, so that a list keeps its elements (and the focus in them) when others come and go. */
  readonly key: string | null;
  readonly attributes: Attributes;
  readonly children: readonly Node_[];
}

/** An element, or a text. */
export type Node_ = Element_ | string;

/** What a view may hand over as content: nothing, text, numbers, elements, lists of them. */
export type Child = Element_ | string | number | null | undefined | false | readonly Child[];

function flatten(children: readonly Child[], into: Node_[] = []): Node_[] {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child !== "object") into.push(String(child));
    else if ("tag" in child) into.push(child);
    else flatten(child, into);
  }
  return into;
}

/**
 * Makes an element. `class` and the like become attributes (null and false leave them out), functions become
 * handlers (`onclick`), `css` sets single style properties, `key` is for lists. Text is always text: there is no
 * way to hand over markup.
 */
export function h(tag: string, attributes: Attributes | null, ...children: Child[]): Element_ {
  const { key, ...rest } = attributes ?? {};
  const name = typeof key === "string" || typeof key === "number" ? String(key) : null;
  return { tag, key: name, attributes: rest, children: flatten(children) };
}
