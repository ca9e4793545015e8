/** The public forms of the commands' answers (docs/command-line.md). Stable: others read them. */
import type { Finding } from "../core/findings/finding";
import type { Movement } from "../core/movement/movement";
import type { Rating } from "../core/rating/rating";

export const findingsJson = (findings: readonly Finding[]) => ({
  findings: findings.map(({ code, severity, sheet, cell, row, message, suggestion }) => ({
    code,
    severity,
    sheet,
    cell,
    row,
    message,
    suggestion,
  })),
});

export const ratingsJson = (ratings: readonly Rating[]) => ({
  ratings: ratings.map(({ sheet, row, ref, axis, rating, rule, because, stated, overdue, daysOverdue }) => ({
    sheet,
    row,
    ref,
    axis,
    rating,
    rule,
    because,
    stated,
    overdue,
    daysOverdue,
  })),
});

export const movementJson = ({ changes }: Movement) => ({
  changes: changes.map(({ change, before, after, what }) => ({ change, before, after, what })),
});
