import type { Attributes, Element_, Node_ } from "./h";

const SVG = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "use"]);
/** Set as properties: as attributes they only give the first value. */
const PROPERTIES = new Set(["value", "checked", "open", "hidden", "disabled", "selected"]);

/** What each element of the page was made from, to change only what differs. */
const madeFrom = new WeakMap<Node, Node_>();

const isElement = (node: Node_ | undefined): node is Element_ => typeof node === "object";

function setStyle(element: HTMLElement, css: Readonly<Record<string, string>>): void {
  // The style object, not the attribute: a strict content policy allows the one and not the other.
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value);
}

function setAttribute(element: Element, name: string, value: Attributes[string]): void {
  if (name === "css") setStyle(element as HTMLElement, value as Readonly<Record<string, string>>);
  else if (name.startsWith("on") || PROPERTIES.has(name)) {
    const target = element as unknown as Record<string, unknown>;
    const wanted = value ?? (name.startsWith("on") ? null : name === "value" ? "" : false);
    if (target[name] !== wanted) target[name] = wanted;
  } else if (value === true) element.setAttribute(name, "");
  else if (typeof value === "string" || typeof value === "number") element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}

function patchAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name of Object.keys(before)) if (!(name in after)) setAttribute(element, name, null);
  for (const [name, value] of Object.entries(after)) if (before[name] !== value) setAttribute(element, name, value);
}

function create(node: Node_): Node {
  if (!isElement(node)) {
    const text = document.createTextNode(node);
    madeFrom.set(text, node);
    return text;
  }
  const element = SVG_TAGS.has(node.tag) ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  patchChildren(element, node.children);
  // After the children: a select has its value only once it has options.
  patchAttributes(element, {}, node.attributes);
  madeFrom.set(element, node);
  return element;
}

const fits = (there: Node, wanted: Node_): boolean => {
  const before = madeFrom.get(there);
  if (before === undefined) return false;
  if (!isElement(before) || !isElement(wanted)) return !isElement(before) && !isElement(wanted);
  return before.tag === wanted.tag && before.key === wanted.key;
};

function update(there: Node, wanted: Node_): void {
  const before = madeFrom.get(there);
  if (before === wanted) return;
  if (isElement(before) && isElement(wanted)) {
    patchChildren(there as Element, wanted.children);
    patchAttributes(there as Element, before.attributes, wanted.attributes);
  } else if (before !== wanted) (there as Text).data = wanted as string;
  madeFrom.set(there, wanted);
}

const keyOf = (node: Node_ | undefined): string | null =>
  isElement(node) && node.key !== null ? `${node.tag} ${node.key}` : null;

function byKey(parent: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const child of parent.childNodes) {
    const key = keyOf(madeFrom.get(child));
    if (key !== null) found.set(key, child);
  }
  return found;
}

/** Brings the content of an element of the page to what is wanted, keeping every element that can stay. */
export function patchChildren(parent: Element, wanted: readonly Node_[]): void {
  const keyed = byKey(parent);
  const staying = new Set(wanted.map(keyOf));
  let there = parent.firstChild;
  for (const node of wanted) {
    const key = keyOf(node);
    const known = key === null ? undefined : keyed.get(key);
    // A keyed element that must go makes room at once, so that those behind it need not move and lose the focus.
    while (there && !fits(there, node) && isGoing(there, staying)) there = removeAndNext(there);
    const use = known ?? (there && fits(there, node) ? there : null);
    if (use) update(use, node);
    const made = use ?? create(node);
    if (made === there) there = there.nextSibling;
    else parent.insertBefore(made, there);
  }
  while (there) there = removeAndNext(there);
}

function isGoing(there: Node, staying: ReadonlySet<string | null>): boolean {
  const key = keyOf(madeFrom.get(there));
  return key !== null && !staying.has(key);
}

function removeAndNext(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
