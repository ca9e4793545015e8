/** A small tree for the small parts. No document types, no entities but XML's five, a limit to depth. */
import { damaged } from "../error";
import { MAX_XML_DEPTH } from "../limits";
import { nextMark, readAttributes } from "./scan";
import { attributes, decodeXml, escapeText } from "./text";

export class XmlElement {
  readonly children: (XmlElement | string)[] = [];

  constructor(
    /** As written, with its prefix. */
    readonly tag: string,
    readonly attributes = new Map<string, string>(),
  ) {}

  /** The name without a prefix. */
  get name(): string {
    return this.tag.slice(this.tag.indexOf(":") + 1);
  }

  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name),
    );
  }

  /** The first child of that name, or of the first name and then the next … down the path. */
  child(name: string, ...path: string[]): XmlElement | undefined {
    const found = this.children.find((each): each is XmlElement => each instanceof XmlElement && each.name === name);
    const [next, ...rest] = path;
    return next === undefined ? found : found?.child(next, ...rest);
  }

  /** All elements below of that name, in document order. */
  all(name: string): XmlElement[] {
    return this.elements().flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  get text(): string {
    return this.children.map((child) => (typeof child === "string" ? child : child.text)).join("");
  }

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** An attribute that stands in another namespace, whatever its prefix: `r:id`. */
  foreign(attribute: string): string | undefined {
    for (const [name, value] of this.attributes) if (name.endsWith(`:${attribute}`)) return value;
    return undefined;
  }

  number(attribute: string): number | null {
    const value = this.attributes.get(attribute);
    return value === undefined || value.trim() === "" || Number.isNaN(Number(value)) ? null : Number(value);
  }

  /** An XML boolean; the fallback where the attribute is missing. */
  flag(attribute: string, fallback = false): boolean {
    const value = this.attributes.get(attribute);
    return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
  }

  /** Sets an attribute; null takes it away. */
  set(attribute: string, value: string | number | boolean | null): this {
    if (value === null) this.attributes.delete(attribute);
    else this.attributes.set(attribute, typeof value === "string" ? value : String(Number(value)));
    return this;
  }

  toString(): string {
    const open = `<${this.tag}${attributes(Object.fromEntries(this.attributes))}`;
    if (this.children.length === 0) return `${open}/>`;
    const inner = this.children.map((child) => (typeof child === "string" ? escapeText(child) : child.toString()));
    return `${open}>${inner.join("")}</${this.tag}>`;
  }
}

/** Reads a whole document; `what` names it in the error. */
export function parseXml(text: string, what: string): XmlElement {
  const top = new XmlElement("");
  const open = [top];
  let at = 0;
  for (let mark = nextMark(text, 0, what); mark; mark = nextMark(text, at, what)) {
    const here = open[open.length - 1] as XmlElement;
    if (mark.start > at && open.length > 1) here.children.push(decodeXml(text.slice(at, mark.start)));
    at = mark.end;
    if (mark.kind === "data") here.children.push(mark.name);
    if (mark.kind === "close" && (open.pop() as XmlElement).tag !== mark.name) {
      throw damaged(`${what} is not well-formed`);
    }
    if (mark.kind !== "open" && mark.kind !== "single") continue;
    const element = new XmlElement(mark.name, readAttributes(mark.rest));
    here.children.push(element);
    if (mark.kind === "open") open.push(element);
    if (open.length > MAX_XML_DEPTH) throw damaged(`${what} is nested too deeply`);
  }
  const [root] = top.elements();
  if (open.length !== 1 || !root) throw damaged(`${what} is not well-formed`);
  return root;
}
