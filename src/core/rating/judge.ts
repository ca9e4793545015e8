/** An action with the facts that rate it: the step between a tracker and its ratings. */
import type { IsoDate } from "../due/due";
import type { Finding } from "../findings/finding";
import type { SnapshotAction } from "../movement/movement";
import type { Facts } from "../rules/table";
import type { Settings } from "../settings/settings";
import type { Action, Tracker, TrackerSheet } from "../tracker/tracker";
import { ratedDue } from "./dates";
import { factsOf } from "./facts";
import { NO_TABLE, tableFacts } from "./table-facts";

export interface FactsInput {
  readonly tracker: Tracker;
  readonly settings: Pick<Settings, "asAt" | "rateOn">;
  /** Each action at the last report; left out at the first. */
  readonly previous?: ReadonlyMap<Action, SnapshotAction>;
  /** To count what stands against a row. */
  readonly findings?: readonly Finding[];
}

/** An action ready to be rated; `facts` is null where its sheet has no as-at date. */
export interface JudgedAction {
  readonly action: Action;
  /** The date that rates it. */
  readonly due: IsoDate | null;
  readonly facts: Facts | null;
}

/** The facts of every action, in the tracker's order, each judged on the date set or its own sheet's. */
export function judgeActions({ tracker, settings, previous, findings = [] }: FactsInput): JudgedAction[] {
  const sheets = new Map(tracker.sheets.map((each) => [each.sheet, judgedSheet(each, settings.asAt)]));
  const counts = countByRow(findings);
  return tracker.actions.map((action) => {
    const { asAt, tables } = sheets.get(action.sheet) ?? { asAt: settings.asAt, tables: [] };
    const due = ratedDue(action, settings.rateOn);
    if (asAt === null) return { action, due, facts: null };
    const facts = factsOf(action, {
      asAt,
      rateOn: settings.rateOn,
      table: tables[action.table] ?? NO_TABLE,
      previous: previous?.get(action) ?? null,
      findingCount: counts.get(rowKey(action)) ?? 0,
    });
    return { action, due, facts };
  });
}

function judgedSheet({ asAt: stated, layout }: TrackerSheet, given: IsoDate | null) {
  const asAt = given ?? stated?.date ?? null;
  return { asAt, tables: asAt === null ? [] : layout.tables.map((table) => tableFacts(table, asAt)) };
}

const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row}|${sheet}`;

function countByRow(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(rowKey(finding), (counts.get(rowKey(finding)) ?? 0) + 1);
  return counts;
}
