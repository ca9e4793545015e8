/** docs/facts.md and docs/presets.md, made from the data so that they can't say anything else. */
import { CONSTRAINTS } from "../../../src/core/rules/possible";
import type { Preset } from "../../../src/core/rules/preset";
import { PRESETS } from "../../../src/core/rules/presets";
import type { Rule } from "../../../src/core/rules/table";
import { factNamed } from "../../../src/core/rules/terms";
import { VOCABULARY } from "../../../src/core/rules/vocabulary";
import type { FactTerm } from "../../../src/core/rules/vocabulary";
import { printCondition } from "../../../src/core/rules/words";

const KINDS: Readonly<Record<FactTerm["kind"], string>> = {
  word: "word",
  whole: "whole number",
  "yes-no": "yes or no",
  any: "number, word, yes or no",
};

function values({ words, least, most }: FactTerm): string {
  if (words) return words.join(", ");
  if (least !== null && most !== null) return `${least} to ${most}`;
  return least !== null ? `${least} or more` : "any";
}

const row = (term: FactTerm): string =>
  `| \`${term.name}\` | ${term.heading} | ${KINDS[term.kind]} | ${term.kind === "yes-no" ? "yes, no" : values(term)} | ${term.blank ? "yes" : "no"} | ${term.means} |`;

/** The whole page. */
export const factsPage = (): string => `# Facts

What rules can ask of an action. A fact is a whole number, a word, or yes or no; what the row does not say is blank, and
\`blank\` is a condition of its own. "Heading" is the column on the sheet "Ragbook rules"; the name stands in
json-rules-engine JSON, and in braces in a reason. The source is \`src/core/rules/vocabulary.ts\`.

<!-- prettier-ignore -->
| fact | heading | kind | values | can be blank | what it means |
| --- | --- | --- | --- | --- | --- |
${VOCABULARY.map(row).join("\n")}

Every other column of the tracker is a fact too: \`column:\` and its heading in small letters, "Column: " and its heading
on the rules sheet. Whole numbers are numbers there, yes and no are yes and no, all else is words.

## Dates
Due today is not overdue. A complete, verified or cancelled action is never overdue. An undated action is neither on time
nor overdue. The setting "Rate on" says whether the current or the original date counts.

## What hangs together
An action can have no other facts than these allow; the check of a rule set goes by them
(\`src/core/rules/possible.ts\`).
${CONSTRAINTS.map((each) => `- ${each}`).join("\n")}
`;

const conditions = ({ when }: Rule): string =>
  Object.entries(when)
    .map(([fact, condition]) => `${factNamed(fact)?.heading}: ${printCondition(condition)}`)
    .join("; ") || "anything else";

const ruleRows = (rules: readonly Rule[]): string =>
  rules
    .map((rule) => `| ${rule.number} | ${conditions(rule)} | ${rule.rating ?? "Not rated"} | ${rule.because} |`)
    .join("\n");

const ruleTable = (rules: readonly Rule[]): string => `<!-- prettier-ignore -->
| rule | when | rating | because |
| --- | --- | --- | --- |
${ruleRows(rules)}`;

const onAxis = (axis: Rule["axis"], rules: readonly Rule[]) => rules.filter((rule) => rule.axis === axis);
const general = PRESETS[0]!;

const section = ({ name, source, table }: Preset): string =>
  `## ${name}\n${source}\n\n${ruleTable(onAxis("Outcome", table.rules))}`;

/** The whole page. */
export const presetsPage = (): string => `# Rating keys

Bodies differ in what a colour means, so Ragbook has a key for each as a preset, and none for all. Choosing one writes the
sheet "Ragbook rules", which is then the officer's to change. The first row that fits an action rates it. Where a body's
key is silent the preset says so in a row of its own, so that no action goes without a word.

${PRESETS.map(section).join("\n\n")}

## Arrangements
No body publishes a key for the second axis: are the arrangements to achieve the improvement sound? Every preset ends with
these rows, numbered on after its own.

${ruleTable(onAxis("Arrangements", general.table.rules))}
`;
