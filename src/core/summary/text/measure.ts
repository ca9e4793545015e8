/** How wide a text is and how many lines it takes, in points, before any host has drawn it. */
import { advance } from "./widths";

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
  let units = 0;
  for (let index = 0; index < text.length; index += 1) units += advance(text.charCodeAt(index), font.bold);
  return (units * font.size * SAFETY) / 1000;
}

/** Width of the longest word, in points; words end at white space and after hyphens and slashes, where Excel breaks. */
export function longestWord(text: string, font: Font): number {
  return text.split(/\s+|(?<=[-–—])/).reduce((most, word) => Math.max(most, textWidth(word, font)), 0);
}

/** Number of lines of one paragraph in a width. A word that is too long breaks anywhere, as in Excel. */
function paragraphLines(text: string, width: number, font: Font): number {
  const scale = (font.size * SAFETY) / 1000;
  const room = width / scale;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 32;
    if (code !== 32 && code !== 9) {
      word += advance(code, font.bold);
      if (code !== 45) continue;
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
    if (code === 32 || code === 9) line += advance(32, font.bold);
    word = 0;
  }
  return lines;
}

/** Number of lines that a wrapped cell shows in a column of this width, in points. */
export function lineCount(text: string, width: number, font: Font): number {
  return text.split("\n").reduce((sum, line) => sum + paragraphLines(line, width - CELL_PADDING, font), 0);
}

/** Height of a table row with so many lines, in points. */
export function rowHeight(lines: number, size: number, least = 20): number {
  return Math.min(TALLEST_ROW, Math.max(least, Math.ceil((lines * size * LINE + ROW_PADDING) * 4) / 4));
}

/** Number of lines that a row of full height holds. */
export const mostLines = (size: number): number => Math.floor((TALLEST_ROW - ROW_PADDING) / (size * LINE));

/** The text up to a word, ending in "…", so that it takes at most so many lines; the text itself where it fits. */
export function cutToLines(text: string, width: number, font: Font, most: number): string {
  if (lineCount(text, width, font) <= most) return text;
  // Never look at more than the lines can hold: an update of 30,000 characters costs no more than a short one.
  const ends = [...text.slice(0, Math.ceil((most * width * 8) / font.size) + 200).matchAll(/\s+|$/g)].map(
    (m) => m.index,
  );
  let low = 0;
  let high = ends.length - 1;
  const cut = (index: number): string => `${text.slice(0, ends[index]).replace(/[\s,;:.–-]+$/u, "")}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount(cut(middle), width, font) <= most) low = middle;
    else high = middle - 1;
  }
  return cut(low);
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
