/** The colours of paper that are not ratings, and what keeps them readable. */

export const PAPER = "#FFFFFF";
export const INK = "#1B2733";
export const MUTED = "#4A5763";
export const HEADER_FILL = "#E6EBF0";
export const BAND_FILL = "#F3F5F8";
export const LINK = "#0B4F9E";
/** Rules between rows. */
export const RULE = "#C8D0D8";
/** Edges of tables and starts of groups. */
export const EDGE = "#5B6875";
/** Where the council's colour is too pale to read. */
export const DEFAULT_ACCENT = "#1F4E79";
/** WCAG 2.2 AA for text. */
export const LEAST_CONTRAST = 4.5;

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The council's colour where it can be read on paper, Ragbook's own otherwise. */
export function readableAccent(accent: string): string {
  const legal = /^#[0-9a-f]{6}$/i.test(accent);
  return legal && contrast(accent, PAPER) >= LEAST_CONTRAST ? accent.toUpperCase() : DEFAULT_ACCENT;
}
