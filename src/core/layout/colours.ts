/** Fill colours as ratings: councils pick any red, amber, green, blue or grey. */
import type { Colour } from "../tracker/tracker";

interface Hue {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hueOf(fill: string): Hue {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => parseInt(fill.slice(start, start + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { hue: turn * 60, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** Where each colour begins on the wheel of hues, in degrees. */
const WHEEL: readonly (readonly [number, Colour])[] = [
  [18, "Red"],
  [67, "Amber"],
  [170, "Green"],
  [265, "Blue"],
  [330, "Blue"],
  [361, "Red"],
];

const PALEST = 0.93;
const DARKEST = 0.08;
const GREYEST = 0.12;

/** The rating that a fill shows; null for white, black and tints too pale to mean one. */
export function colourOfFill(fill: string | null): Colour | null {
  if (fill === null || !/^#[0-9a-f]{6}$/i.test(fill)) return null;
  const { hue, saturation, lightness } = hueOf(fill);
  if (lightness > PALEST || lightness < DARKEST) return null;
  if (saturation < GREYEST) return lightness < 0.9 && lightness > 0.3 ? "Grey" : null;
  if (hue >= 265 && hue < 330) return null;
  return WHEEL.find(([end]) => hue < end)?.[1] ?? null;
}

const WORDS: Readonly<Record<string, Colour>> = {
  red: "Red",
  r: "Red",
  amber: "Amber",
  a: "Amber",
  yellow: "Amber",
  orange: "Amber",
  y: "Amber",
  green: "Green",
  g: "Green",
  blue: "Blue",
  b: "Blue",
  grey: "Grey",
  gray: "Grey",
};

/** The colour that a word or its first letter stands for; null for any other word. */
export const colourOfWord = (word: string): Colour | null => WORDS[word.toLowerCase()] ?? null;
