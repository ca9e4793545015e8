/** What falls due, and what starts, before the meeting and in the quarter after it. */
import { lookAhead, nextDate } from "./dates";
import type { Ahead } from "./dates";
import { isOpen } from "./figures";
import type { Entry, Report } from "./report";

export interface Coming {
  readonly entry: Entry;
  readonly date: string;
  /** It starts then and has no end; else it falls due. */
  readonly starts: boolean;
  readonly beforeMeeting: boolean;
}

export interface AheadList {
  readonly ahead: Ahead;
  /** By date, in the council's order within a date. */
  readonly coming: readonly Coming[];
}

/** Null when nothing says on which day the tracker is judged. */
export function comingUp(report: Report): AheadList | null {
  const ahead = lookAhead(report);
  if (!ahead) return null;
  const coming = report.entries.flatMap((entry): Coming[] => {
    const next = isOpen(entry) ? nextDate(entry) : null;
    if (!next || next.date > ahead.until) return [];
    return [{ entry, ...next, beforeMeeting: ahead.meeting !== null && next.date <= ahead.meeting }];
  });
  return { ahead, coming: [...coming].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}
