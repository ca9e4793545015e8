/** Width of a text in pixels, in a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Measures as the browser draws. Words are asked for once: a tracker says the same ones over and over. */
export function canvasMeasure(): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  if (!pen) throw new Error("This browser cannot measure text.");
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    const words = known.get(font) ?? new Map<string, number>();
    known.set(font, words);
    const before = words.get(text);
    if (before !== undefined) return before;
    pen.font = font;
    const { width } = pen.measureText(text);
    words.set(text, width);
    return width;
  };
}

/** How many lines a text takes in a width, broken between words, and inside those that are longer than a line. */
export function linesOf(text: string, width: number, font: string, measure: Measure): number {
  const space = measure(" ", font);
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, space, font, measure), 0);
}

function linesOfParagraph(text: string, width: number, space: number, font: string, measure: Measure): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const length = measure(word, font);
    if (filled > 0 && filled + space + length > width) {
      lines++;
      filled = 0;
    }
    filled += (filled > 0 ? space : 0) + length;
    if (filled > width) {
      const more = Math.ceil(filled / Math.max(width, 1)) - 1;
      lines += more;
      filled -= more * width;
    }
  }
  return lines;
}
