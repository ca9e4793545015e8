/** One value of a fact, as an officer writes it. */
import { LONGEST_WORD } from "./limits";
import type { FactTerm } from "./vocabulary";
import type { FactValue } from "./table";

const WHOLE = /^-?\d{1,9}$/;
/** Excel's errors; a formula never is a value. */
const NO_WORD = /^(#[A-Z/0]+[!?]?|[=@].*)$/i;

const KEYWORDS: ReadonlyMap<string, FactValue> = new Map<string, FactValue>([
  ["blank", null],
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** Reads one value for a fact; undefined when the fact can't have it. */
export function readValue(written: string, fact: FactTerm): FactValue | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(written)?.[1]?.replaceAll('""', '"');
  if (quoted !== undefined) return readWord(quoted, fact, true);
  if (written.includes('"') || written === "") return undefined;
  const keyword = KEYWORDS.get(written.toLowerCase());
  if (keyword === null) return null;
  if (keyword !== undefined && fact.kind !== "word") return fact.kind === "whole" ? undefined : keyword;
  if (WHOLE.test(written) && fact.kind !== "word") return fact.kind === "yes-no" ? undefined : Number(written);
  return readWord(written, fact, false);
}

function readWord(word: string, fact: FactTerm, quoted: boolean): string | undefined {
  if (fact.kind === "whole" || fact.kind === "yes-no" || word === "" || word.length > LONGEST_WORD) return undefined;
  if (fact.words) return fact.words.find((known) => known.toLowerCase() === word.toLowerCase().replace(/ /g, "-"));
  return !quoted && NO_WORD.test(word) ? undefined : word;
}
