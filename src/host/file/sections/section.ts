import type { Book } from "../book";
import type { ContentTypes } from "../package/types";
import type { Package } from "../package/package";
import type { Relations } from "../package/relations";
import type { Sheet } from "../sheet";
import type { Palette } from "../styles/colours";
import type { DifferentialTable } from "../styles/differential";
import { XmlElement } from "../xml/dom";
import type { Pieces } from "../xml/pieces";

/** Where a section finds what it reads. */
export interface ReadContext {
  readonly book: Book;
  readonly pkg: Package;
  readonly relations: Relations;
  readonly palette: Palette;
}

/** Where a section puts what it writes: the package to be saved, and the sheet's own relations in it. */
export interface WriteContext {
  readonly book: Book;
  readonly pkg: Package;
  readonly types: ContentTypes;
  readonly relations: Relations;
  readonly differentials: DifferentialTable;
}

/**
 * One concern of a worksheet part. A section is written only when its `state` is not what it was after reading, so
 * what nobody changed stays as the file had it.
 */
export interface Section {
  /** What of the model the section writes, as plain data. */
  state(sheet: Sheet, book: Book): unknown;
  read(pieces: Pieces, sheet: Sheet, context: ReadContext): void;
  write(pieces: Pieces, sheet: Sheet, context: WriteContext): Pieces;
}

/** Changes one child of the root, made when it is not there; it goes when nothing is left of it. */
export function edit(pieces: Pieces, name: string, change: (element: XmlElement) => void): Pieces {
  const element = pieces.get(name) ?? new XmlElement(name);
  change(element);
  const empty = element.attributes.size === 0 && element.children.length === 0;
  return pieces.with(name, empty ? "" : element.toString());
}

/** An element with attributes; null and undefined are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const made = new XmlElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.set(name, value ?? null);
  made.children.push(...children);
  return made;
}

/** `<name count="n">children</name>`, or nothing without children. */
export function list(tag: string, children: readonly XmlElement[]): string {
  return children.length === 0 ? "" : element(tag, { count: children.length }, children).toString();
}

/** Puts a child in its place by the order of names, in the stead of the one that was there; null takes it out. */
export function place(parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void {
  const rest = parent.elements().filter((each) => each.name !== name);
  const at = rest.findIndex((each) => order.indexOf(each.name) > order.indexOf(name));
  const before = at < 0 ? rest : rest.slice(0, at);
  parent.children.splice(0, Infinity, ...before, ...(child ? [child] : []), ...(at < 0 ? [] : rest.slice(at)));
}
