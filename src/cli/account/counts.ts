import { COLOURS, NOT_RATED } from "../../core/rating/looks";
import type { Review } from "../../core/review";
import type { Severity } from "../../core/findings/finding";
import type { Axis } from "../../core/tracker/tracker";

/** A review in figures. */
export interface Counts {
  readonly actions: number;
  readonly overdue: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly ratings: readonly { readonly axis: Axis; readonly counts: Record<string, number>; readonly says: string }[];
}

export function counts({ tracker, findings, ratings }: Review): Counts {
  const bySeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    actions: tracker.actions.length,
    overdue: ratings.filter(({ axis, overdue }) => axis === "Outcome" && overdue).length,
    findings: { error: bySeverity("error"), warning: bySeverity("warning"), advice: bySeverity("advice") },
    ratings: (["Outcome", "Arrangements"] as const).map((axis) => {
      const rated = ratings.filter((rating) => rating.axis === axis);
      const entries = [...COLOURS, null].map((colour): [string, number] => [
        colour ?? NOT_RATED.word,
        rated.filter(({ rating }) => rating === colour).length,
      ]);
      const says = entries.flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ");
      return { axis, counts: Object.fromEntries(entries), says: says || "no actions" };
    }),
  };
}
