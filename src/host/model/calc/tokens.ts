/** A formula cut into its words. */

export type TokenKind =
  "text" | "error" | "number" | "area" | "name" | "table" | "open" | "close" | "comma" | "operator" | "array";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*(?::[\w.]+)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\[])#?`;
const NAME = String.raw`(?:${SHEET})?[A-Za-z_\\\u00C0-\uFFFF][\w.?\\\u00C0-\uFFFF]*`;

/** In order: the first that matches counts. */
const KINDS: readonly (readonly [TokenKind, string])[] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`],
  ["area", AREA],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
  ["table", String.raw`(?:[A-Za-z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]`],
  ["name", NAME],
  ["array", String.raw`\{[^{}]*\}`],
  ["operator", String.raw`<>|<=|>=|[-+*/^&=<>%@]`],
  ["open", String.raw`\(`],
  ["close", String.raw`\)`],
  ["comma", String.raw`[,;]`],
];

const TOKEN = new RegExp(`\\s*(?:${KINDS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join("|")})`, "uy");

/** The words of a formula without its "="; null where something stands that no formula has. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const groups = TOKEN.exec(formula)?.groups;
    const found = groups && KINDS.find(([kind]) => groups[kind] !== undefined);
    if (!groups || !found) return null;
    tokens.push({ kind: found[0], text: groups[found[0]] ?? "" });
  }
  return tokens;
}
