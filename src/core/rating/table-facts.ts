/** What a table of the tracker tells of all its actions: the columns it has, and the date over its progress. */
import { asAtStatement } from "../due/as-at";
import type { IsoDate } from "../due/due";
import type { Field, TableLayout } from "../layout/layout";

export interface TableFacts {
  readonly fields: ReadonlySet<Field>;
  /** The newest date that a progress heading states, not after the as-at date; null when none does. */
  readonly progressDate: IsoDate | null;
}

export const NO_TABLE: TableFacts = { fields: new Set(), progressDate: null };

export function tableFacts({ columns }: Pick<TableLayout, "columns">, asAt: IsoDate): TableFacts {
  const dates = columns
    .filter(({ field }) => field === "progress")
    .flatMap(({ heading }) => asAtStatement(heading, { asAt })?.date ?? [])
    .filter((date) => date <= asAt);
  return { fields: new Set(columns.map(({ field }) => field)), progressDate: dates.sort().at(-1) ?? null };
}
