/** What is late, most overdue first, then what is rated Red or Amber; and why. */
import { daysOverdue, isOpen, isOverdue, ratingOf } from "./figures";
import type { Entry, Report } from "./report";

const RANK = { Red: 0, Amber: 1 } as const;
const NO_RANK = 2;

/** 0 where some axis is Red, 1 where the worst is Amber, 2 otherwise. */
function worst(report: Report, entry: Entry): number {
  const ranks = report.axes.map((axis) => {
    const rating = ratingOf(entry, axis);
    return rating === "Red" || rating === "Amber" ? RANK[rating] : NO_RANK;
  });
  return Math.min(NO_RANK, ...ranks);
}

export interface Late {
  readonly overdue: readonly Entry[];
  readonly atRisk: readonly Entry[];
}

export function lateOf(report: Report): Late {
  const overdue = report.entries.filter(isOverdue).sort((a, b) => daysOverdue(b) - daysOverdue(a));
  const atRisk = report.entries
    .filter((entry) => !isOverdue(entry) && isOpen(entry) && worst(report, entry) < NO_RANK)
    .sort((a, b) => worst(report, a) - worst(report, b));
  return { overdue, atRisk };
}

/** Why an action stands here: the reason of its worst rating, the two axes' where both are bad. */
export function reasons(report: Report, entry: Entry): string {
  const bad = report.axes.flatMap((axis) => {
    const rating = entry.ratings[axis];
    return rating && (rating.rating === "Red" || rating.rating === "Amber") ? [{ axis, because: rating.because }] : [];
  });
  const [first, second] = bad;
  if (!first) return "Past its date";
  if (!second || second.because === first.because) return first.because;
  return bad.map(({ axis, because }) => `${axis}: ${because}`).join("\n");
}
