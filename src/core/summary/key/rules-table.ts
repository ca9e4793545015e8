/** The rules of an axis as a table: when, with what reason, what they give, and how many actions each decided. */
import { factNamed } from "../../rules/terms";
import type { Rule } from "../../rules/table";
import type { Report } from "../report/report";
import { ruleWords } from "../report/rule-words";
import { STRONG, style } from "../look/styles";
import { counted, rated, styled, words } from "../table/cells";
import type { Column } from "../table/columns";
import { capital } from "../text/words";
import { middle } from "./key-table";

/** Number of actions that each rule decided, an officer's own rating aside. */
function decided(report: Report): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { rule, override } of report.review.ratings)
    if (rule !== null && !override) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const SPOKEN: Readonly<Record<string, string>> = { due: "its date", status: "the status as stated" };

/** What stands in braces, for any action: "n days past its date and not complete". */
function spoken(fact: string): string {
  const known = factNamed(fact);
  return SPOKEN[fact] ?? (known?.kind === "whole" ? "n" : (known?.heading ?? fact).toLowerCase());
}

const reasonWords = (because: string): string =>
  capital(because.replace(/\{([^}]*)\}/g, (_, fact: string) => spoken(fact)));

const NUMBER = style({ align: "center" }, STRONG);

export function ruleColumns(report: Report): readonly Column<Rule>[] {
  const counts = decided(report);
  const fixed = { least: 0, most: 0 };
  return [
    {
      ...fixed,
      header: "Rule",
      centred: true,
      cell: (rule) => middle(styled(rule.number, style({ format: "0" }, NUMBER))),
    },
    { ...fixed, header: "When", cell: (rule) => middle(words(ruleWords(rule))) },
    { ...fixed, header: "Reason given", cell: (rule) => middle(words(reasonWords(rule.because))) },
    { ...fixed, header: "Gives", cell: (rule) => middle(rated(rule.rating)) },
    { ...fixed, header: "Actions rated", centred: true, cell: (rule) => middle(counted(counts.get(rule.number) ?? 0)) },
  ];
}
