/** How much changed since the last report, told by what the sheets call each change. */
import { showDate } from "../../grid/dates";
import { count, figure, list } from "../text/words";
import { movementLook, UNCHANGED, VANISHED, WORST_FIRST } from "./movement";
import type { MovementLook } from "./movement";
import type { Report } from "./report";

/** Worst first, each with its number of actions; the vanished among them. */
export function changeCounts(report: Report): readonly { readonly look: MovementLook; readonly number: number }[] {
  const counts = new Map<MovementLook, number>([[VANISHED, report.vanished.length]]);
  for (const entry of report.entries) {
    const look = movementLook(entry);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return WORST_FIRST.map((look) => ({ look, number: counts.get(look) ?? 0 })).filter(({ number }) => number > 0);
}

/** "2 closed, 1 worsened and 1 new". */
export const changesInWords = (report: Report): string =>
  list(changeCounts(report).map(({ look, number }) => `${figure(number)} ${look.told}`));

/** Actions that changed, vanished ones too; and those that did not. */
export function changedAndNot(report: Report): { readonly changed: number; readonly unchanged: number } {
  const unchanged = report.entries.filter((entry) => movementLook(entry) === UNCHANGED).length;
  return { changed: report.entries.length - unchanged + report.vanished.length, unchanged };
}

/** One sentence on movement for the committee; "This is the first report." where there is nothing before. */
export function movementSentence(report: Report): string {
  const { movement } = report.review;
  if (!movement) return "This is the first report.";
  const told = changesInWords(report);
  const since = showDate(movement.since);
  return told === "" ? `Nothing has changed since ${since}.` : `Since ${since}: ${told}.`;
}

/** "10 actions changed since 31 August 2017. 17 are unchanged." */
export function movementLead(report: Report): string {
  const { movement } = report.review;
  const { changed, unchanged } = changedAndNot(report);
  if (!movement) return "This is the first report.";
  const since = showDate(movement.since);
  if (changed === 0) return `Nothing has changed since ${since}.`;
  const rest =
    unchanged === 0
      ? "None is unchanged."
      : unchanged === 1
        ? "1 is unchanged."
        : `${figure(unchanged)} are unchanged.`;
  return `${count(changed, "action")} changed since ${since}. ${rest}`;
}
