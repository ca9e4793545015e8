/** A rule's conditions as a sentence part: "more than 30 days overdue, with no progress". */
import type { Condition, Facts, Rule } from "../../../core/rules/table";
import { factNamed } from "../../../core/rules/terms";
import { printCondition } from "../../../core/rules/words";
import { sayValue } from "../../../core/rating/explain";
import { words } from "../words";

type Said = (condition: Condition) => string | null;

const yesNo =
  (yes: string, no: string): Said =>
  (condition) => {
    if (condition.kind !== "in" || condition.values.length !== 1) return null;
    const [value] = condition.values;
    return value === true ? yes : value === false ? no : null;
  };

const range =
  (form: {
    readonly between: (least: number, most: number) => string;
    readonly over: (more: number) => string;
  }): Said =>
  (condition) => {
    if (condition.kind !== "between" || condition.least === null) return null;
    const { least, most } = condition;
    return most === null ? form.over(least - 1) : form.between(least, most);
  };

const listed: Said = (condition) =>
  condition.kind === "in" && condition.values.length > 0 ? words.rules.or(condition.values.map(sayValue)) : null;

const { facts } = words.rules;

/** How the common conditions are said; all others stand as on the rules sheet. */
const SAID: Readonly<Record<string, Said>> = {
  status: listed,
  daysOverdue: range(facts.daysOverdue),
  daysUntilDue: range(facts.daysUntilDue),
  progressAgeDays: range(facts.progressAgeDays),
  percentComplete: range(facts.percentComplete),
  dated: yesNo(facts.dated, facts.undated),
  hasProgress: yesNo(facts.progress, facts.noProgress),
  hasOwner: yesNo(facts.owner, facts.noOwner),
  hasEvidence: yesNo(facts.evidence, facts.noEvidence),
};

function conditionWords(fact: string, condition: Condition): string {
  const said = SAID[fact]?.(condition);
  return said ?? `${(factNamed(fact)?.heading ?? fact).toLowerCase()}: ${printCondition(condition)}`;
}

export const whenWords = ({ when }: Rule): string => {
  const parts = Object.entries(when).map(([fact, condition]) => conditionWords(fact, condition));
  return parts.length > 0 ? parts.join(", ") : words.rules.any;
};

/** An example of facts in words: "Status: in progress; Dated: no". */
export const exampleWords = (example: Facts, about: readonly string[]): string =>
  about
    .map((fact) => `${(factNamed(fact)?.heading ?? fact).toLowerCase()} ${sayValue(example[fact] ?? null)}`)
    .join(", ");
