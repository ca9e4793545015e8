/** How wide a text is and how many lines it takes, in points, before any host has drawn it. */
import { advances } from "./widths";

/** A drawn line is up to this much wider than the metrics say: hinting, printers, other theme fonts. */
const SAFETY = 1.035;
/** What a cell keeps free at both sides together, in points. */
export const CELL_PADDING = 4.5;
/** Height of a line for a font size. */
const LINE = 1.275;
/** White space above and below the lines of a table row, in points. */
const ROW_PADDING = 6;
/** No worksheet row is higher, in points. */
export const TALLEST_ROW = 409;

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a text without line breaks, in points, safety margin included. */
export function textWidth(text: string, font: Font): number {
  const widths = advances(font.bold);
  let units = 0;
  for (let index = 0; index < text.length; index += 1) units += widths[text.charCodeAt(index)] ?? 0;
  return pointsOf(units, font);
}

/** Thousandths of an em in points, safety margin included. */
const pointsOf = (units: number, font: Font): number => (units * font.size * SAFETY) / 1000;

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const HYPHEN = 45;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
/** From here on characters are not ASCII: only they need the slow question whether they are white space. */
const BEYOND_ASCII = 0x80;

const isSpace = (code: number): boolean =>
  code === SPACE || (code >= TAB && code <= 13) || (code >= BEYOND_ASCII && /\s/.test(String.fromCharCode(code)));

/** Width of the longest word, in points; words end at white space and after hyphens and slashes, where Excel breaks. */
export function longestWord(text: string, font: Font): number {
  const widths = advances(font.bold);
  let most = 0;
  let word = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const space = isSpace(code);
    if (!space) word += widths[code] ?? 0;
    if (word > most) most = word;
    if (space || code === HYPHEN || code === EN_DASH || code === EM_DASH) word = 0;
  }
  return pointsOf(most, font);
}

/**
 * Number of lines that a wrapped cell shows in a column of this width, in points. A word that is too long breaks
 * anywhere, as in Excel.
 * @param wordEnds takes the index behind each word and the lines up to there; counting stops when it answers false
 */
export function lineCount(
  text: string,
  width: number,
  font: Font,
  wordEnds?: (index: number, lines: number) => boolean,
): number {
  const widths = advances(font.bold);
  const room = (width - CELL_PADDING) / ((font.size * SAFETY) / 1000);
  const space = widths[SPACE] ?? 0;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : LINE_FEED;
    const breaks = code === SPACE || code === TAB || code === LINE_FEED;
    if (!breaks) {
      // No line breaks at other white space, but a word ends.
      if (wordEnds && isSpace(code)) wordEnds(index, lines);
      word += widths[code] ?? 0;
      if (code !== HYPHEN) continue;
    }
    if (line > 0 && line + word > room) {
      lines += 1;
      line = 0;
    }
    line += word;
    while (line > room && room > 0) {
      lines += 1;
      line -= room;
    }
    word = 0;
    if (!breaks) continue;
    if (wordEnds && !wordEnds(index, lines)) return lines;
    if (code === LINE_FEED && index < text.length) {
      lines += 1;
      line = 0;
    } else line += space;
  }
  return lines;
}

/** Height of a table row with so many lines, in points. */
export function rowHeight(lines: number, size: number, least = 20): number {
  return Math.min(TALLEST_ROW, Math.max(least, Math.ceil((lines * size * LINE + ROW_PADDING) * 4) / 4));
}

/** Number of lines that a row of full height holds. */
export const mostLines = (size: number): number => Math.floor((TALLEST_ROW - ROW_PADDING) / (size * LINE));

const cutAt = (text: string, end: number): string => `${text.slice(0, end).replace(/[\s,;:.–-]+$/u, "")}…`;

/** The text up to a word, ending in "…", so that it takes at most so many lines; the text itself where it fits. */
export function cutToLines(text: string, width: number, font: Font, most: number): string {
  const ends: number[] = [];
  // One word more than fits is looked at: what is cut off at an end may have been what took the further line.
  const fits = (index: number, lines: number): boolean => {
    ends.push(index);
    return lines <= most;
  };
  if (lineCount(text, width, font, fits) <= most) return text;
  while (ends.length > 1) {
    const cut = cutAt(text, ends.at(-1) ?? 0);
    if (lineCount(cut, width, font) <= most) return cut;
    ends.pop();
  }
  return cutAt(text, ends[0] ?? 0);
}

/** A sentence in lines of at most this width, broken between words: for rows that do not wrap. */
export function breakLines(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, font) > width - CELL_PADDING) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
