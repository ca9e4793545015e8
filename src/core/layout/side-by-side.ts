/** Tables that share a row of headings, a blank column between them: a tracker and a key, or two trackers. */
import { decoyHeadings } from "./decoys";
import type { Header } from "./headers";
import { matchHeading } from "./match-heading";
import type { Sheet } from "./sheet";

/** Rows under the headings that show whether a column is blank. */
const ROWS_BELOW = 60;

function isBlankColumn(sheet: Sheet, header: Header, column: number): boolean {
  const last = header.rows.at(-1) ?? sheet.top;
  if (header.headings.has(column)) return false;
  for (let row = last + 1; row <= Math.min(sheet.bottom, last + ROWS_BELOW); row++) {
    if (sheet.text(row, column) !== "" || sheet.fill(row, column) !== null) return false;
  }
  return true;
}

/** The headings in runs, cut where a blank column stands between them. */
function runsOf(sheet: Sheet, header: Header): [number, string][][] {
  const columns = [...header.headings].sort(([a], [b]) => a - b);
  const runs: [number, string][][] = [];
  for (const entry of columns) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? Array.from({ length: entry[0] - last[0] - 1 }, (_, index) => last[0] + 1 + index) : [];
    if (!last || between.some((column) => isBlankColumn(sheet, header, column))) runs.push([entry]);
    else runs.at(-1)?.push(entry);
  }
  return runs;
}

const namesAction = (run: readonly [number, string][]): boolean =>
  run.some(([, text]) => matchHeading(text).matches[0]?.field === "action");

const isKnown = (run: readonly [number, string][]): boolean =>
  run.some(([, text]) => matchHeading(text).matches.length > 0) && decoyHeadings(run.map(([, text]) => text)) === null;

/** The headers of a row: one, or one for each table that has an action column of its own; keys beside are left out. */
export function sideBySide(sheet: Sheet, header: Header): Header[] {
  const runs = runsOf(sheet, header);
  if (runs.length < 2) return [header];
  const groups: [number, string][][] = [];
  for (const run of runs) {
    const before = groups.at(-1);
    if (!before || (namesAction(run) && namesAction(before))) groups.push([...run]);
    else if (isKnown(run)) before.push(...run);
  }
  return groups.map((group) => ({ rows: header.rows, headings: new Map(group) }));
}
