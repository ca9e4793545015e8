/** What an analysis says, for people and for machines. */
import type { Analysis, Gap, Impossible, Overlap, Shadowed } from "./analysis";
import { NOT_RATED } from "../rating/looks";
import { sayFacts } from "./say-facts";
import { factNamed } from "./terms";
import type { DecisionTable, Rule } from "./table";
import { printCondition } from "./words";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const and = (words: readonly (string | number)[]): string =>
  words.length < 2 ? String(words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** "An undated action in progress matches no Outcome rule." */
export const sayGap = ({ axis, example, about }: Gap): string =>
  `${capital(sayFacts(example, about))} matches no ${axis} rule.`;

/** "Rule 6 can never apply: rule 5 comes first and takes every action that it fits." */
export function sayShadowed({ rule, by }: Shadowed): string {
  const hidden = `Rule ${rule} can never apply:`;
  return by.length === 1
    ? `${hidden} rule ${by[0]} comes first and takes every action that it fits.`
    : `${hidden} rules ${and(by)} come first and together take every action that it fits.`;
}

/** "Rules 3 and 8 both fit an action 31 days overdue. Rule 3 comes first, so it is Red; after rule 8 it would be Green." */
export function sayOverlap({ rules: [first, second], example, about }: Overlap, table: DecisionTable): string {
  const word = (number: number): string => ratingWord(table.rules.find((rule) => rule.number === number));
  return (
    `Rules ${first} and ${second} both fit ${sayFacts(example, about)}. ` +
    `Rule ${first} comes first, so it is ${word(first)}; after rule ${second} it would be ${word(second)}.`
  );
}

const ratingWord = (rule: Rule | undefined): string => rule?.rating ?? NOT_RATED.word;

/** "Rule 4 fits no action: Dated “no” and Days overdue “> 5” never go together." */
export function sayImpossible({ rule, about }: Impossible, table: DecisionTable): string {
  const when = table.rules.find(({ number }) => number === rule)?.when ?? {};
  const asked = about.flatMap((fact) => {
    const condition = when[fact];
    return condition ? [`${factNamed(fact)?.heading ?? fact} “${printCondition(condition)}”`] : [];
  });
  return `Rule ${rule} fits no action: ${and(asked)} ${asked.length === 1 ? "can’t be" : "never go together"}.`;
}

/** The public JSON of `rules --check --json`. `unchecked` is there only when something could not be checked. */
export function analysisJson({ gaps, shadowed, overlaps, impossible, unchecked }: Analysis) {
  return {
    gaps: gaps.map(({ axis, example }) => ({ axis, example })),
    shadowed: shadowed.map(({ rule, by }) => ({ rule, by })),
    overlaps: overlaps.map(({ rules, example }) => ({ rules, example })),
    impossible: impossible.map(({ rule }) => ({ rule })),
    ...(unchecked.length > 0 ? { unchecked } : {}),
  };
}
