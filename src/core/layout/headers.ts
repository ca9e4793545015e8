/** Rows that hold headings: one row, or two rows read together. */
import type { Sheet } from "./sheet";
import { isPeriod, KNOWN_SHARE, NO_SCORE, score, type Score } from "./header-score";
import { headingWords } from "./heading-words";
import { matchHeading, mayBeHeading } from "./match-heading";
import { looksLikeRef, shapeOf } from "./shapes";

export interface Header {
  /** One or two worksheet rows. */
  readonly rows: readonly number[];
  /** Column to heading, two rows joined; blank ones left out. */
  readonly headings: ReadonlyMap<number, string>;
}

const LONGEST_HEADING = 150;
const LONGEST_SUBHEADING = 45;

/** The texts of a row, or null when one of them is no heading. */
function headingsOf(sheet: Sheet, row: number): ReadonlyMap<number, string> | null {
  const columns = sheet.filled(row);
  const texts = new Map<number, string>();
  // "Owner: | AD Finance | Due: | March 2018" is a block of labels with their values.
  if (columns.filter((column) => sheet.text(row, column).endsWith(":")).length >= Math.max(1, columns.length / 2))
    return null;
  let [numbers, likely, periods] = [0, 0, 0];
  for (const column of columns) {
    const text = sheet.text(row, column);
    if (text.length > LONGEST_HEADING) return null;
    const period = isPeriod(text);
    if (period) periods++;
    else if (typeof sheet.value(row, column) === "number" && ++numbers > 1) return null;
    if (!period && mayBeHeading(text)) likely++;
    texts.set(column, text);
  }
  return likely >= (columns.length - periods) * KNOWN_SHARE ? texts : null;
}

/** True for a row whose cells are all as short as second headings are. */
function subheadings(sheet: Sheet, row: number): boolean {
  return sheet.filled(row).every((column) => {
    const text = sheet.text(row, column);
    const shape = shapeOf(sheet.value(row, column), text, "General");
    const content = shape === "date" || shape === "number" || shape === "percent" || shape === "prose";
    return (
      typeof sheet.value(row, column) === "string" && text.length <= LONGEST_SUBHEADING && (!content || isPeriod(text))
    );
  });
}

interface Join {
  readonly headings: ReadonlyMap<number, string>;
  /** Columns where the upper row is needed to understand the lower one. */
  readonly joined: number;
  /** Columns where both rows speak and do not belong together. */
  readonly strangers: number;
}

/** The text of the upper row that stands over a column: its own, or that of a group which reaches over it. */
function groupOver(sheet: Sheet, row: number, column: number, lastGroup: string): { text: string; group: boolean } {
  const merge = sheet.merge(row, column);
  if (merge && merge.top === row) return { text: sheet.text(row, merge.left), group: merge.right > merge.left };
  if (merge) return { text: "", group: false };
  const own = sheet.text(row, column);
  if (own !== "") return { text: own, group: false };
  return sheet.knowsMerges ? { text: "", group: false } : { text: lastGroup, group: lastGroup !== "" };
}

function join(sheet: Sheet, upper: number, lower: number): Join {
  const columns = [...new Set([...sheet.filled(upper), ...sheet.filled(lower)])].sort((a, b) => a - b);
  const headings = new Map<number, string>();
  let [joined, strangers, lastGroup] = [0, 0, ""];
  for (const column of columns) {
    const own = sheet.text(lower, column);
    const over = groupOver(sheet, upper, column, own === "" ? "" : lastGroup);
    lastGroup = own === "" ? "" : over.text;
    const both = over.text !== "" && own !== "" ? `${over.text} ${own}` : over.text + own;
    headings.set(column, both);
    if (over.text === "" || own === "") continue;
    if (over.group || (matchHeading(both).exact && !matchHeading(own).exact)) joined++;
    else if (matchHeading(both).exact) joined++;
    else strangers++;
  }
  return { headings, joined, strangers };
}

/** A group heading reaches over part of the table; one over all of it is a banner. */
function isBannerOver(sheet: Sheet, upper: number, lower: number): boolean {
  const [first, second] = sheet.filled(upper);
  if (first === undefined || second !== undefined) return false;
  const merge = sheet.merge(upper, first);
  const below = sheet.filled(lower);
  const last = below.at(-1) ?? first;
  return merge ? merge.left <= (below[0] ?? first) && merge.right >= last : first <= (below[0] ?? first);
}

function twoRows(sheet: Sheet, row: number, single: Score): Header | null {
  const lower = sheet.filled(row + 1);
  if (lower.length === 0 || sheet.filled(row).length === 0 || isBannerOver(sheet, row, row + 1)) return null;
  if (!subheadings(sheet, row) || !subheadings(sheet, row + 1)) return null;
  const { headings, joined, strangers } = join(sheet, row, row + 1);
  const together = score(headings);
  if (!together.valid || joined === 0 || strangers > 0) return null;
  return together.known >= single.known ? { rows: [row, row + 1], headings } : null;
}

/** The header that begins at this row, or null. */
export function headerAt(sheet: Sheet, row: number): Header | null {
  const headings = headingsOf(sheet, row);
  if (headings === null || headings.size === 0) return null;
  const single = headings.size >= 2 ? score(headings) : NO_SCORE;
  if (single.valid || single.known > 0 || sheet.filled(row).some((column) => sheet.merge(row, column) !== null)) {
    const two = twoRows(sheet, row, single);
    if (two) return two;
  }
  return single.valid ? { rows: [row], headings } : null;
}

/** True when the later header repeats the earlier one, as it does after a page break. */
export function repeats(first: Header, later: Header): boolean {
  let [same, other] = [0, 0];
  for (const [column, text] of first.headings) {
    const again = later.headings.get(column) ?? "";
    if (headingWords(again) === headingWords(text)) same++;
    // "Action 2" may stand in the first header cell of a repeated header.
    else if (!looksLikeRef(again)) other++;
  }
  return same > 0 && same >= 2 * other && later.headings.size <= first.headings.size + 1;
}
