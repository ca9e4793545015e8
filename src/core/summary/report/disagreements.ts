/** Where the rating that an officer typed and the rating by the rules differ, with the action that it is about. */
import { disagreementsIn, type Disagreement as Differing } from "../../rating/disagreements";
import type { Entry, Report } from "./report";

export interface Disagreement extends Differing {
  readonly entry: Entry;
}

/** Number of typed ratings, and those that the rules rate otherwise, in the council's order. */
export function disagreementsOf(report: Report): { readonly typed: number; readonly differ: readonly Disagreement[] } {
  const rated = report.entries.map((entry) => ({
    entry,
    ratings: report.axes.flatMap((axis) => entry.ratings[axis] ?? []),
  }));
  return {
    typed: rated.flatMap(({ ratings }) => ratings.filter(({ stated }) => stated !== null)).length,
    differ: rated.flatMap(({ entry, ratings }) => disagreementsIn(ratings).map((one) => ({ ...one, entry }))),
  };
}
