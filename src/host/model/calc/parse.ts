import { CellError, parseBox } from "../../file/book";
import { splitAddress } from "../geometry";
import type { Node } from "./node";
import type { Token, TokenKind } from "./tokens";
import { tokenize } from "./tokens";

/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class SyntaxFault extends Error {}

/** The tree of a formula without its "="; null when Excel would not take it. */
export function parse(formula: string): Node | null {
  const tokens = tokenize(formula);
  if (!tokens || tokens.length === 0) return null;
  try {
    return new Parser(tokens).formula();
  } catch (fault) {
    // Brackets without end exhaust the stack before Excel's own limit of 64 levels is worth counting.
    if (fault instanceof SyntaxFault || fault instanceof RangeError) return null;
    throw fault;
  }
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  formula(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw new SyntaxFault();
    return node;
  }

  private next(kind: TokenKind, ...texts: string[]): Token | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return null;
    this.at++;
    return token;
  }

  private level(depth: number): Node {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (let token; (token = this.next("operator", ...operators));) {
      left = { kind: "binary", operator: token.text, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private signed(): Node {
    if (this.next("operator", "-")) return { kind: "negative", of: this.signed() };
    if (this.next("operator", "+") ?? this.next("operator", "@")) return this.signed();
    let node = this.primary();
    while (this.next("operator", "%")) node = { kind: "percent", of: node };
    return node;
  }

  private primary(): Node {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: CellError.of(token.text) };
      case "area":
        return area(token.text);
      case "table":
        return table(token.text);
      case "array":
        return { kind: "beyond", of: [] };
      case "name":
        return this.next("open") ? this.call(token.text) : name(token.text);
      case "open":
        return this.bracket();
      default:
        throw new SyntaxFault();
    }
  }

  private bracket(): Node {
    const node = this.level(0);
    if (!this.next("comma")) return this.closed(node);
    // A union of areas: "(A1:A2,C1)".
    const of = [node, this.level(0)];
    while (this.next("comma")) of.push(this.level(0));
    return this.closed({ kind: "beyond", of });
  }

  private closed(node: Node): Node {
    if (!this.next("close")) throw new SyntaxFault();
    return node;
  }

  private call(function_: string): Node {
    const args: Node[] = [];
    if (this.next("close")) return { kind: "call", name: function_.toUpperCase(), args };
    do args.push(this.argument());
    while (this.next("comma"));
    return this.closed({ kind: "call", name: function_.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ""), args });
  }

  private argument(): Node {
    const ahead = this.tokens[this.at]?.kind;
    return ahead === "comma" || ahead === "close" ? { kind: "missing" } : this.level(0);
  }
}

function area(text: string): Node {
  const { sheet, cells } = splitAddress(text);
  const box = parseBox(cells);
  if (!box || sheet?.includes(":") || cells.endsWith("#")) return { kind: "beyond", of: [] };
  return { kind: "area", sheet, box };
}

function name(text: string): Node {
  if (/^(?:true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  return { kind: "name", name: splitAddress(text).cells, part: null };
}

function table(text: string): Node {
  const at = text.indexOf("[");
  return { kind: "name", name: text.slice(0, at), part: text.slice(at + 1, -1) };
}
