/** A document as its root tag and the raw texts of the root's children, so that one child can be replaced alone. */
import { damaged } from "../error";
import type { XmlElement } from "./dom";
import { parseXml } from "./dom";
import { nextMark, rootMark, rootPrefix, withoutPrefix } from "./scan";

export interface Piece {
  readonly name: string;
  /** The child's own XML. */
  readonly xml: string;
}

export class Pieces {
  constructor(
    /** Everything up to and with the root's opening tag. */
    readonly head: string,
    readonly root: string,
    private readonly pieces: readonly Piece[],
    /** Names of the root's children in the order that the schema asks for. */
    private readonly order: readonly string[],
  ) {}

  /** All children in order. */
  list(): readonly Piece[] {
    return this.pieces;
  }

  all(name: string): XmlElement[] {
    return this.pieces
      .filter((piece) => piece.name === name)
      .map((piece) => parseXml(piece.xml, `the part of ${name}`));
  }

  get(name: string): XmlElement | undefined {
    const piece = this.pieces.find((each) => each.name === name);
    return piece && parseXml(piece.xml, `the part of ${name}`);
  }

  has(name: string): boolean {
    return this.pieces.some((piece) => piece.name === name);
  }

  /** The same document with the children of a name replaced; the empty text takes them away. */
  with(name: string, xml: string): Pieces {
    const place = this.order.indexOf(name);
    const others = this.pieces.filter((piece) => piece.name !== name);
    // Before the first child that must stand behind it; unknown children (extensions) stay where they are.
    const behind = others.findIndex((piece) => this.order.indexOf(piece.name) > place);
    const at = behind < 0 ? others.length : behind;
    const added = xml === "" ? [] : [{ name, xml }];
    return new Pieces(this.head, this.root, [...others.slice(0, at), ...added, ...others.slice(at)], this.order);
  }

  /** The texts before and after one child, which is left out: a sheet's rows are written between. */
  around(name: string): { before: string; after: string } {
    const at = this.pieces.findIndex((piece) => piece.name === name);
    const text = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.xml).join("");
    return {
      before: this.head + text(this.pieces.slice(0, at)),
      after: `${text(this.pieces.slice(at + 1))}</${this.root}>`,
    };
  }

  toString(): string {
    return `${this.head}${this.pieces.map((piece) => piece.xml).join("")}</${this.root}>`;
  }
}

/** Cuts a document into pieces; a prefix of the root's namespace is taken off first. */
export function cut(source: string, order: readonly string[], what: string): Pieces {
  return cutAsWritten(withoutPrefix(source, rootPrefix(source, what)), order, what);
}

/** Cuts a document into pieces whose names keep their prefix. */
export function cutAsWritten(text: string, order: readonly string[], what: string): Pieces {
  const root = rootMark(text, what);
  const head = text.slice(0, root.end);
  if (root.kind === "single") return new Pieces(`${head.slice(0, -2)}>`, root.name, [], order);
  const pieces: Piece[] = [];
  let depth = 0;
  let first = root;
  for (let mark = nextMark(text, root.end, what); mark; mark = nextMark(text, mark.end, what)) {
    if (mark.kind === "aside" || mark.kind === "data") continue;
    if (depth === 0 && mark.kind === "close") return new Pieces(head, root.name, pieces, order);
    if (depth === 0) first = mark;
    if (mark.kind === "open") depth += 1;
    if (mark.kind === "close") depth -= 1;
    if (depth === 0) pieces.push({ name: first.name, xml: text.slice(first.start, mark.end) });
  }
  throw damaged(`${what} is not well-formed`);
}
