type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** An element with its attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The same for a drawing. */
export function drawing(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One of the page's own icons (index.html holds their drawings). */
export function icon(name: string, size = 16): SVGElement {
  return drawing("svg", { class: `icon-${size}`, "aria-hidden": "true" }, drawing("use", { href: `#${name}` }));
}

/** The element of the page with this id; the page's own markup promises that it is there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** Puts an element at a place, in pixels. */
export function put(at: HTMLElement, x: number, y: number, width?: number, height?: number): void {
  at.style.left = `${x}px`;
  at.style.top = `${y}px`;
  if (width !== undefined) at.style.width = `${width}px`;
  if (height !== undefined) at.style.height = `${height}px`;
}
