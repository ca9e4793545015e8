/** The lines of the tables by section: all of them, or the largest and one for all others. */
import { tally } from "../report/figures";
import type { Tally } from "../report/figures";
import type { Entry, Report, SectionGroup } from "../report/report";
import { count } from "../text/words";

export interface Line {
  readonly number: string;
  readonly under: string;
  readonly title: string;
  readonly figures: Tally;
}

const lineOf = (section: SectionGroup): Line => ({
  ...section,
  under: section.under ?? "The plan itself",
  figures: tally(section.entries),
});

export const sectionLines = (report: Report): readonly Line[] => report.sections.map(lineOf);

/** All sections, or those with most actions in the council's order and one line for all others; `most` lines together. */
export function linesOf(report: Report, most: number): { readonly lines: readonly Line[]; readonly others: number } {
  const { sections } = report;
  if (sections.length <= most) return { lines: sections.map(lineOf), others: 0 };
  const largest = [...sections].sort((a, b) => b.entries.length - a.entries.length).slice(0, most - 1);
  const shown = new Set(largest);
  const rest: readonly Entry[] = sections
    .filter((section) => !shown.has(section))
    .flatMap((section) => section.entries);
  const others = sections.length - shown.size;
  const other: Line = {
    number: "Other",
    under: "Several",
    title: `All other ${count(others, "section")}`,
    figures: tally(rest),
  };
  return { lines: [...sections.filter((section) => shown.has(section)).map(lineOf), other], others };
}
