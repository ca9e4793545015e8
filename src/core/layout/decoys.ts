/** Areas that look like tables and hold no actions, each with a reason that an officer understands. */
import type { Box } from "../grid/grid";
import type { Header } from "./headers";
import { profileOf, sampleOf, share } from "./profile";
import type { Sheet } from "./sheet";

interface Decoy {
  readonly why: string;
  /** Headings that give it away: one of each list must stand in the row. */
  readonly headings: readonly RegExp[];
}

/** What stands over tables that are no trackers. */
const DECOYS: readonly Decoy[] = [
  { why: "contact details, not actions", headings: [/^(?:e-?mail|telephone|phone|tel|mobile|extension|ext)\b/i] },
  {
    why: "a key, not actions",
    headings: [
      /^(?:colour|rag|brag|ragb|rating|status|code|symbol|initials?|abbreviation|term|acronym|key|shade|score|level|icon)\b/i,
      /^(?:meaning|definition|description|criteria|explanation|what it means|what this means|name|full name|role|job title|stands for|when to use(?: it)?|used when|interpretation)\b/i,
    ],
  },
  {
    why: "version history, not actions",
    headings: [/^(?:version|revision|issue|draft)\b/i, /^(?:author|changes?|amended by|change made|amendments?)\b/i],
  },
  {
    why: "dates of meetings, not actions",
    headings: [/^(?:meeting|committee|board)\b/i, /^(?:venue|time|room|papers)\b/i],
  },
  {
    why: "guidance, not actions",
    headings: [
      /^(?:column|field|heading|section|box)\b/i,
      /^(?:guidance|instructions?|what to (?:enter|write|put|include)|how to (?:complete|fill)|notes?|example|explanation|description|purpose)\b/i,
    ],
  },
  {
    why: "performance figures, not actions",
    headings: [
      /^(?:kpi|indicator|measure|metric|pi|performance (?:measure|indicator))\b/i,
      /^(?:target|actual|outturn|result|value|unit|annual target|q[1-4])$/i,
    ],
  },
  {
    why: "counts, not actions",
    headings: [
      /^(?:total|number of (?!rev|ext|times|date|change)|count|no\.? of (?!rev|ext|times|date|change)|how many)\b/i,
      /./,
    ],
  },
];

const LONGEST = 45;

/** Why these headings stand over no tracker, or null when nothing in them says so. */
export function decoyHeadings(texts: readonly string[]): string | null {
  if (texts.length < 2 || texts.length > 40 || texts.some((text) => text.length > LONGEST)) return null;
  const found = DECOYS.find(({ headings }) => headings.every((heading) => texts.some((text) => heading.test(text))));
  return found?.why ?? null;
}

/** Why a row of headings stands over no tracker, or null when nothing in them says so. */
export function decoyReason(sheet: Sheet, row: number): string | null {
  const why = decoyHeadings(sheet.filled(row).map((column) => sheet.text(row, column)));
  return why?.startsWith("counts") && !numbersBelow(sheet, row) ? null : why;
}

function numbersBelow(sheet: Sheet, row: number): boolean {
  const below = sheet.filled(row + 1);
  return below.filter((column) => typeof sheet.value(row + 1, column) === "number").length >= below.length / 2;
}

/** Most of its columns hold numbers: a matrix of counts. */
function isMatrix(sheet: Sheet, rows: readonly number[], columns: readonly number[]): boolean {
  const profiles = columns.map((column) => profileOf(sheet, column, sampleOf(rows)));
  const numeric = profiles.filter((profile) => profile.filled > 0 && share(profile, "number", "percent") > 0.6);
  return numeric.length >= 1 && numeric.length >= (profiles.filter((profile) => profile.filled > 0).length - 1) / 2;
}

/** Why a table with a header of known headings is no tracker all the same. */
export function whyNoTracker(sheet: Sheet, header: Header, rows: readonly number[]): string {
  const [row] = header.rows;
  const reason = row === undefined ? null : decoyReason(sheet, row);
  if (reason) return reason;
  if (isMatrix(sheet, rows, [...header.headings.keys()])) return "counts, not actions";
  return rows.length === 0 ? "headings with nothing under them" : "no column holds actions";
}

/** The area from a row down to the first blank row. */
export function areaFrom(sheet: Sheet, row: number, limit: number): Box {
  let [bottom, left, right] = [row, Infinity, 0];
  for (let next = row; next <= limit; next++) {
    const filled = sheet.filled(next);
    if (filled.length === 0) break;
    bottom = next;
    left = Math.min(left, filled[0] ?? left);
    right = Math.max(right, filled.at(-1) ?? right);
  }
  return { top: row, left: Number.isFinite(left) ? left : sheet.left, bottom, right: Math.max(right, sheet.left) };
}

/** What to say of a sheet where nothing looks like a table of actions. */
export function whyNothing(sheet: Sheet): string | null {
  let [filled, long, numbers] = [0, 0, 0];
  for (let row = sheet.top; row <= Math.min(sheet.bottom, sheet.top + 200); row++)
    for (const column of sheet.filled(row)) {
      filled++;
      if (sheet.text(row, column).length > 60) long++;
      if (typeof sheet.value(row, column) === "number") numbers++;
    }
  if (filled === 0) return null;
  if (numbers > filled * 0.4) return "figures, not actions";
  return long > filled * 0.2 ? "text, not a table of actions" : "a list without a column of actions";
}
