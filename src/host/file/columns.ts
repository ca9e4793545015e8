import type { ColumnSpan } from "./features";

/** The span that a column lies in. */
export function columnAt(spans: readonly ColumnSpan[], column: number): ColumnSpan | undefined {
  return spans.find((span) => span.first <= column && column <= span.last);
}

/** The spans after a change to some columns: spans are cut at the edges, and gaps between them filled. */
export function changeColumns(
  spans: readonly ColumnSpan[],
  first: number,
  last: number,
  change: Partial<ColumnSpan>,
): ColumnSpan[] {
  const outside = spans.flatMap((span) => [
    ...(span.first < first ? [{ ...span, last: Math.min(span.last, first - 1) }] : []),
    ...(span.last > last ? [{ ...span, first: Math.max(span.first, last + 1) }] : []),
  ]);
  const inside: ColumnSpan[] = [];
  let next = first;
  for (const span of spans.filter((each) => each.last >= first && each.first <= last)) {
    if (span.first > next) inside.push(blank(next, span.first - 1));
    const to = Math.min(span.last, last);
    inside.push({ ...span, first: Math.max(span.first, first), last: to });
    next = to + 1;
  }
  if (next <= last) inside.push(blank(next, last));
  const changed = inside.map((span) => ({ ...span, ...change, first: span.first, last: span.last }));
  return [...outside, ...changed].sort((one, two) => one.first - two.first);
}

function blank(first: number, last: number): ColumnSpan {
  return { first, last, width: null, hidden: false, style: null, extra: {} };
}
