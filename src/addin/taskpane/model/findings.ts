/** Findings as the officer walks them: filtered, grouped, in the order of what matters. */
import type { Finding, Severity } from "../../../core/findings/finding";
import type { Tracker } from "../../../core/tracker/tracker";
import type { Review } from "../../../core/review";
import { lastOf } from "./once";
import type { CheckView, Grouping } from "./pane";
import { actionsByRow, nameOf, rowKey } from "./select";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** Tells one finding from all others of a review. */
export const findingKey = ({ code, sheet, cell, row, message }: Finding): string =>
  `${code} ${cell} ${row} ${sheet} ${message}`;

export type Counts = Readonly<Record<Severity | "all", number>>;

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { all: findings.length, error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export interface Group {
  readonly name: string;
  readonly items: readonly Finding[];
}

/** Errors first, then those that can be fixed, then the order of the sheet, which is the order they come in. */
const byWeight = (one: Finding, other: Finding): number =>
  WEIGHT[one.severity] - WEIGHT[other.severity] || Number(other.fix !== null) - Number(one.fix !== null);

export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  kindOf: (code: string) => string,
): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(byWeight)) {
    const name = grouping === "kind" ? kindOf(finding.code) : finding.sheet;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}

/** Findings of the chosen severity that hold every word of the search, in the message, the place or the action. */
export function filterFindings(
  findings: readonly Finding[],
  tracker: Tracker,
  { severity, search }: Pick<CheckView, "severity" | "search">,
): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const actions = actionsByRow(tracker);
  return findings.filter((finding) => {
    if (severity !== "all" && finding.severity !== severity) return false;
    if (words.length === 0) return true;
    const action = nameOf(tracker, actions.get(rowKey(finding.sheet, finding.row)));
    const text = `${finding.message} ${finding.suggestion} ${finding.cell} ${finding.ref} ${finding.sheet} ${action}`;
    const searched = text.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** What the list shows, worked out once for each way of looking at the same findings. */
export function shownGroups(review: Review, view: CheckView, kindOf: (code: string) => string): readonly Group[] {
  return grouped(review, JSON.stringify([view.severity, view.grouping, view.search]), () =>
    groupFindings(filterFindings(review.findings, review.tracker, view), view.grouping, kindOf),
  );
}

const grouped = lastOf<Review, readonly Group[]>();

/** First drawn of all groups together, and more of a group at a time: a page of 5,000 would freeze the pane. */
const FIRST = 80;
export const MORE = 50;

/** How many of each group are drawn: the first of them until the page is full, more where she asked for more. */
export function drawnOf(
  groups: readonly { readonly name: string; readonly items: readonly unknown[] }[],
  asked: Readonly<Record<string, number>>,
): readonly number[] {
  let room = FIRST;
  return groups.map(({ name, items }) => {
    const drawn = Math.min(items.length, asked[name] ?? room);
    room = Math.max(0, room - drawn);
    return drawn;
  });
}
