/** Where the pages of a sheet end: between rows, at a new section once a page is well filled. */

/** A4 landscape at the one scale that all sheets print at, in points of the sheet, a safe line short. */
export const PAGE_HEIGHT = 612;
/** From here on a new section starts a new page. */
const WELL_FILLED = 0.7;
/** Never fewer rows than this alone on a page, where they fit. */
const LEAST_ROWS = 3;
/** Excel keeps no more breaks set by hand; after them it breaks by itself. */
export const MOST_BREAKS = 1000;

export interface PageRows {
  /** Points, from the first row of the table's body. */
  readonly heights: readonly number[];
  /** Indexes of rows at which a section starts. */
  readonly sections: ReadonlySet<number>;
  /** Points taken above the body on its first page, and by the repeated header on the others. */
  readonly above: number;
  readonly header: number;
}

/** Start index of the page that ends before `limit` rows no longer fit. */
function pageEnd(rows: PageRows, start: number, room: number): number {
  let filled = 0;
  for (let index = start; index < rows.heights.length; index += 1) {
    const height = rows.heights[index] ?? 0;
    if (index > start && filled + height > room) return index;
    const left = rows.heights.length - index;
    const enough = index - start >= LEAST_ROWS && left >= LEAST_ROWS;
    if (enough && rows.sections.has(index) && filled >= room * WELL_FILLED && !fits(rows, index, room - filled))
      return index;
    filled += height;
  }
  return rows.heights.length;
}

/** True when all rows from here on go into the room. */
function fits(rows: PageRows, from: number, room: number): boolean {
  let left = room;
  for (let index = from; index < rows.heights.length; index += 1) {
    left -= rows.heights[index] ?? 0;
    if (left < 0) return false;
  }
  return true;
}

/** Moves a break up so that the page after it has enough rows, where the page before can spare them. */
function withCompany(rows: PageRows, start: number, end: number): number {
  const alone = rows.heights.length - end;
  if (alone === 0 || alone >= LEAST_ROWS) return end;
  const moved = rows.heights.length - LEAST_ROWS;
  return moved - start >= LEAST_ROWS && fits(rows, moved, PAGE_HEIGHT - rows.header) ? moved : end;
}

/** Indexes of the body rows that a page starts with, the first page aside. */
export function pageStarts(rows: PageRows): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  while (starts.length < MOST_BREAKS) {
    const room = PAGE_HEIGHT - (start === 0 ? rows.above : rows.header);
    const end = withCompany(rows, start, pageEnd(rows, start, room));
    if (end >= rows.heights.length) break;
    starts.push(end);
    start = end;
  }
  return starts;
}
