/** The lines above a table: the governance issue, its description, who leads, how it is going to end. */
import type { IsoDate } from "../due/due";
import type { DueContext } from "../due/context";
import { dueInText } from "../due/in-text";
import { keyLine, startsKey, isPageLine } from "../layout/lines";
import { SECTION_WORDS } from "../layout/lines";
import { decoyReason } from "../layout/decoys";
import { holdsADate } from "../layout/shapes";
import type { Sheet } from "../layout/sheet";
import { squeeze } from "../grid/text";
import { firstLine, governanceIssue, numberOf } from "./headings";

export interface BlockLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface HeadingBlock {
  readonly issue: BlockLine | null;
  readonly lead: BlockLine | null;
  readonly description: string | null;
  readonly prospect: { readonly text: string; readonly target: IsoDate | null; readonly line: BlockLine } | null;
  /** Headings of a section that stand over the table, outermost first. */
  readonly banners: readonly BlockLine[];
}

const LEAD =
  /^(?:lead|responsible|accountable)\s*(?:managers?|officers?|directors?|persons?|owners?|members?|leads?|body)?(?:\(s\))?\s*[:–-]\s*/i;
const LEAD_LABEL =
  /^(?:lead|responsible|accountable)\s+(?:managers?|officers?|directors?|persons?|owners?)(?:\(s\))?\s*[:–-]?$/i;
const OWNER_LINE = /^(?:action )?owners?(?:\(s\))?\s*:\s*(?=\S)/i;
const DESCRIPTION = /^(?:description|background|summary|context)\s*[:–-]\s*/i;
const PROSPECT = /^(?:overall )?(?:prospects?|likelihood|confidence) of\b/i;
/** A line that says what the sheet is, not what the actions are about. */
const TITLE =
  /\b(?:committee|action plan|action tracker|tracker|appendix|annex|update|report|statement|council|progress|as at|version|last updated|date|page|prepared|quarter|confidential|official|log|register)\b/i;
const LABEL = /^[^:]{2,40}:\s*\S/;
const LONGEST_BANNER = 160;

/** The lines of text outside tables between two rows: one a row, its first cell, its own value beside a label. */
function linesBetween(sheet: Sheet, top: number, bottom: number): BlockLine[] {
  const lines: BlockLine[] = [];
  for (let row = top; row <= bottom; row++) {
    const [column, next] = sheet.filled(row);
    if (column === undefined || decoyReason(sheet, row) !== null) continue;
    const text = sheet.lines(row, column);
    const isLabel = next !== undefined && (LEAD_LABEL.test(text) || /:$/.test(text));
    lines.push({
      row,
      column: isLabel ? next : column,
      text: isLabel ? `${text.replace(/:?$/, ":")} ${sheet.lines(row, next)}` : text,
    });
  }
  return lines;
}

function isBanner(line: BlockLine): boolean {
  const text = squeeze(line.text);
  if (text.length > LONGEST_BANNER || startsKey(text) || keyLine(text) || isPageLine(text) || LABEL.test(text)) {
    return SECTION_WORDS.test(text) && text.length <= LONGEST_BANNER && !/^appendix/i.test(text);
  }
  return !(holdsADate(text) && text.length < 30) && !text.endsWith(".");
}

/** Rows under the headings that are searched for another heading of the kind. */
const ROWS_BELOW = 200;

/** True when a line merged just as this one stands among the rows of the table: both head a part of it. */
function hasTwinBelow(sheet: Sheet, { row, column }: BlockLine, header: number, last: number): boolean {
  const own = sheet.merge(row, column);
  if (row !== header - 1 || !own || own.right === own.left) return false;
  for (let below = header + 1; below <= Math.min(last, header + ROWS_BELOW); below++) {
    const merge = sheet.filled(below).length === 1 ? sheet.merge(below, column) : null;
    const alike = merge?.left === own.left && merge.right === own.right && merge.top === below;
    if (alike && sheet.fill(below, column) === sheet.fill(row, column)) return true;
  }
  return false;
}

/** Lines that head a section: those that say so, and below the first table whatever stands right above the headings. */
function bannersOf(
  sheet: Sheet,
  lines: readonly BlockLine[],
  isFirst: boolean,
  header: number,
  last: number,
): BlockLine[] {
  return lines.filter((line, index) => {
    const text = squeeze(line.text);
    if (isFirst && hasTwinBelow(sheet, line, header, last)) return true;
    if (!isBanner(line)) return false;
    const plain =
      SECTION_WORDS.test(text) && !/^appendix|^annex/i.test(text) && !/^(?:part|section) \w+\s*$/i.test(text);
    if (plain) return true;
    const near = header - line.row <= 2 && index >= lines.length - 1;
    if (!near || TITLE.test(text)) return false;
    if (numberOf(text) !== null) return true;
    return isFirst ? index > 0 && sheet.fill(line.row, line.column) !== null : true;
  });
}

/** Reads the lines between two rows, above the header of a table that ends at the row `last`. */
export function readHeadingBlock(
  sheet: Sheet,
  top: number,
  bottom: number,
  isFirst: boolean,
  context: DueContext,
  last: number,
): HeadingBlock {
  const lines = linesBetween(sheet, top, bottom);
  const issue = lines.findLast((line) => governanceIssue(firstLine(line.text)) !== null) ?? null;
  const own = issue ? lines.filter((line) => line.row > issue.row) : lines;
  const lead = own.find((line) => LEAD.test(line.text) || OWNER_LINE.test(line.text));
  const description = own.find((line) => DESCRIPTION.test(line.text));
  const prospect = own.find((line) => PROSPECT.test(line.text));
  const named = new Set([issue, lead, description, prospect]);
  return {
    issue,
    lead: lead ? { ...lead, text: lead.text.replace(LEAD, "").replace(OWNER_LINE, "") } : null,
    description: description ? description.text.replace(DESCRIPTION, "") : null,
    prospect: prospect
      ? {
          text: prospect.text,
          target: dueInText(prospect.text.slice(0, 300), context)?.due.end ?? null,
          line: prospect,
        }
      : null,
    banners: issue
      ? []
      : bannersOf(
          sheet,
          own.filter((line) => !named.has(line)),
          isFirst,
          bottom + 1,
          last,
        ),
  };
}
