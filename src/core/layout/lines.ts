/** Rows that are no data: lines of prose, banners, keys and totals. */
import type { Sheet } from "./sheet";

/** Words that open a heading which actions stand under. */
export const SECTION_WORDS =
  /^(?:(?:core |key |governance |strategic |corporate )?(?:principle|theme|objective|priority|aim|goal|outcome|section|part|area|domain|strand|workstream|work stream|pillar|issue|governance issue|improvement area|area for improvement|directorate|recommendation|appendix|chapter|programme|project))s?\s*(?:no\.?\s*)?(?:\d+[a-z]?|[ivx]+|[a-z])?\s*(?:[-–—:.)]|$)/i;

/** A line that begins a key, a legend or notes under a table. */
const KEY_START =
  /^(?:key|legend|rag (?:key|ratings?|status|definitions?)|brag (?:key|ratings?|status|definitions?)|ragb (?:key|ratings?|definitions?)|rating key|status key|owner key|key to .{0,40}|owners?|initials|abbreviations|glossary|notes?|footnotes?|end of .{0,30}|guidance|definitions?)\s*:?\s*(?:\(.{0,40}\))?$/i;

/** "RB = Role", "JD – Role": initials and what they stand for. */
const KEY_LINE = /^([A-Z][A-Za-z&]{0,5}|\d{1,2})\s*(?:=|[-–—]|:)\s*(\S.*)$/;

/** A total, by its first words. */
const TOTAL = /^(?:grand |sub-?\s?|overall )?totals?\b/i;

/** Lines that a page break leaves in a table. */
const PAGE_LINE = /^(?:page \d+.*|continued.*|.{0,40}\(?cont(?:inue)?d?\.?\)?|actions?|action plan)$/i;

export const startsKey = (text: string): boolean => KEY_START.test(text);
export const isPageLine = (text: string): boolean => PAGE_LINE.test(text);

/** Initials (or a code) and its meaning, or null. */
export function keyLine(text: string): { readonly code: string; readonly meaning: string } | null {
  const [, code, meaning] = KEY_LINE.exec(text) ?? [];
  return code && meaning && text.length <= 160 ? { code, meaning } : null;
}

/** The filled columns of a row between two columns, both included. */
export function filledWithin(sheet: Sheet, row: number, left: number, right: number): number[] {
  return sheet.filled(row).filter((column) => column >= left && column <= right);
}

/** True for a row of totals: the word, and numbers or nothing beside it. */
export function isTotal(sheet: Sheet, row: number, left: number, right: number): boolean {
  const [first, ...rest] = filledWithin(sheet, row, left, right);
  if (first === undefined || !TOTAL.test(sheet.text(row, first)) || sheet.text(row, first).length > 40) return false;
  return rest.every((column) => !/[a-z]{3}/i.test(sheet.text(row, column)));
}

/**
 * True for a row that holds one text across the table: merged over several columns, or alone in its row where no
 * action can stand.
 */
export function isLine(sheet: Sheet, row: number, left: number, right: number, action: number | null): boolean {
  const filled = filledWithin(sheet, row, left, right);
  const [first] = filled;
  if (first === undefined || filled.length > 1) return false;
  const merge = sheet.merge(row, first);
  if (merge && merge.right > merge.left) return true;
  if (first !== action) return true;
  return SECTION_WORDS.test(sheet.text(row, first)) || isPageLine(sheet.text(row, first));
}
