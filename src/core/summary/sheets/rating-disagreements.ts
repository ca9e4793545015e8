/** Every rating that the tracker types and the rules give otherwise, with the rule quoted. */
import { listSheet, present } from "../page/list-sheet";
import { disagreementsOf } from "../report/disagreements";
import type { Disagreement } from "../report/disagreements";
import { hasOwners, hasRefs } from "../report/presence";
import type { Entry, Report } from "../report/report";
import { ruleWords } from "../report/rule-words";
import { STRONG } from "../look/styles";
import { open, rated, words } from "../table/cells";
import type { Column } from "../table/columns";
import { actionColumn, ownerColumn, refColumn } from "../table/entry-columns";
import { count, figure } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "rating-disagreements";
const NAME = "Rating disagreements";
const DECISION = "Decision";

const of = (column: Column<Entry>): Column<Disagreement> => ({ ...column, cell: (one) => column.cell(one.entry) });

const ruleOf = (report: Report, number: number | null): string => {
  const rule = report.review.rules.rules.find((one) => one.number === number);
  return rule ? `Rule ${rule.number}: ${ruleWords(rule)}` : "No rule fits";
};

/** The officer's own rating in force, with her reason; null where the rule's is. */
const keptWords = ({ rating }: Disagreement): string | null => {
  if (!rating.override || !rating.rating) return null;
  return `Kept ${rating.rating}: ${rating.override.reason}${rating.override.stale ? " (the facts have changed since)" : ""}`;
};

const columns = (report: Report, kept: boolean): readonly Column<Disagreement>[] =>
  present<Disagreement>([
    hasRefs(report) && of(refColumn),
    of(actionColumn(3)),
    hasOwners(report) && of({ ...ownerColumn, spare: 2 }),
    { header: "Axis", least: 70, most: 80, cell: (one) => words(one.rating.axis, "", STRONG) },
    { header: "Typed", least: 56, most: 72, cell: (one) => rated(one.typed) },
    { header: "Computed", least: 56, most: 72, cell: (one) => rated(one.computed) },
    { header: "Rule", least: 100, most: 130, prose: true, cell: (one) => words(ruleOf(report, one.rating.rule)) },
    { header: "Why", least: 120, most: 130, prose: true, cell: (one) => words(one.rating.because) },
    kept && {
      header: "Kept by the officer",
      least: 100,
      most: 130,
      prose: true,
      cell: (one) => words(keptWords(one), "Not kept"),
    },
    { header: DECISION, least: 110, most: 130, cell: () => open() },
  ]);

function lead(typed: number, differ: number): string {
  if (typed === 0) return "There is nothing to compare: the tracker states no ratings of its own.";
  if (differ === 0)
    return typed === 1
      ? "The one typed rating agrees with the rules."
      : `All ${figure(typed)} typed ratings agree with the rules.`;
  return `${figure(differ)} of ${count(typed, "typed rating")} ${differ === 1 ? "differs" : "differ"} from the rules.`;
}

export const ratingDisagreements: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const { typed, differ } = disagreementsOf(report);
    const none = differ.length === 0;
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(typed, differ.length),
      sentences:
        typed === 0 ? ["All ratings are the rules’ alone. The rules are on the sheet ‘Rating key and rules’."] : [],
      notes: none
        ? [
            "Each rating typed in the tracker that differs from the rule is listed here, with both ratings, the rule and the officer’s decision.",
          ]
        : [
            "What is written under ‘Decision’ is kept when the sheet is refreshed. Long actions end in “…” here; ‘Action progress’ has them whole.",
          ],
      table: {
        name: "rb_rating_disagreements",
        columns: columns(
          report,
          differ.some((one) => one.rating.override !== null),
        ),
        rows: differ,
        startsGroup: (one, before) => one.entry.section !== before.entry.section,
      },
      kept: { header: DECISION, key: (one) => `${one.rating.axis} ${one.entry.key}` },
    });
  },
};
