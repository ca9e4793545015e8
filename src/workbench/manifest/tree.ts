import { SaxesParser } from "saxes";

/** An XML element as plain data: names without their prefix, text trimmed, comments left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The part of a name behind its prefix: "bt:Image" is "Image". */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a whole XML document; throws, with line and column, when it is not well formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [local(name), value]));
    const element: Growing = { name: local(tag.name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error("The document has no element.");
  return root;
}

/** The first child of that name; throws when there is none, naming both. */
export function child(element: Element, name: string): Element {
  const found = children(element, name)[0];
  if (!found) throw new Error(`<${element.name}> has no <${name}>.`);
  return found;
}

export function children(element: Element, name: string): readonly Element[] {
  return element.children.filter((one) => one.name === name);
}

/** Every element below, outermost first. */
export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** The attribute, or "" when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? "";
}
