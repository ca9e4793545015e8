/** How much of the ratings by section a page of the committee summary holds. */
import { PAGE_HEIGHT } from "../page/breaks";
import { heightsOf } from "../page/page";
import { BETWEEN } from "./draft";
import type { Draft } from "./draft";

/** Points. */
export const ROW = 21.5;
/** Heading and header of a table; with them its totals, the short key and what stands between, in points. */
const HEADINGS = 22 + 30;
const AROUND = HEADINGS + ROW + 24 + 14;
/** The note on what the chart leaves out. */
const NOTE_HEIGHT = 16.75;
/** Fewer bars make no chart. */
const FEWEST = 5;

/** Lines that the first page holds under what it has already: a table and its chart are never cut in two. */
export const linesThatFit = (draft: Draft): number =>
  Math.max(FEWEST, Math.floor((PAGE_HEIGHT - heightsOf(draft.rows) - AROUND - NOTE_HEIGHT) / ROW));

/** True where so many tables of so many lines go under what the page has already. */
export const tablesFit = (draft: Draft, tables: number, lines: number): boolean =>
  heightsOf(draft.rows) + tables * (HEADINGS + (lines + 1) * ROW) + (tables - 1) * BETWEEN <= PAGE_HEIGHT;
