/**
 * How a rating looks: the one table that sheets, pane, workbench and charts read. Red prints dark and
 * Green recedes, so that weight follows seriousness; the word and the shape stand beside every colour,
 * since colour alone tells nothing to one reader in twelve.
 */
import type { Colour } from "../tracker/tracker";

export interface Look {
  /** What the cell holds. */
  readonly word: string;
  /** Drawn before the word, and never without it; "" for none. */
  readonly shape: string;
  /** Fill and ink of a rating cell on paper, "#RRGGBB": 7.3 to 1 or better together. */
  readonly fill: string;
  readonly ink: string;
  /** Ink of the rating's word in a sentence, on white. */
  readonly prose: string;
  /** Outline of the rating's bar in a chart, 4.1 to 1 or better on white. */
  readonly line: string;
  /** Excel number format: shows the shape before the bare word. */
  readonly format: string;
  /** CSS custom properties of the screen, null where the rating has no colour of its own. */
  readonly screen: Screen | null;
}

/** Names of CSS custom properties: fill and the ink on it (bars), tint and edge (labels). */
export interface Screen {
  readonly fill: string;
  readonly on: string;
  readonly tint: string;
  readonly edge: string;
}

const screen = (name: string): Screen => ({
  fill: `--rb-${name}-fill`,
  on: `--rb-${name}-on`,
  tint: `--rb-${name}-tint`,
  edge: `--rb-${name}-edge`,
});

const look = (word: Colour, shape: string, fill: string, ink: string, prose: string, line: string): Look => ({
  word,
  shape,
  fill,
  ink,
  prose,
  line,
  format: `" ${shape} "@`,
  screen: screen(word.toLowerCase()),
});

/** Worst first, the order of every key and chart. */
export const COLOURS: readonly Colour[] = ["Red", "Amber", "Green", "Blue", "Grey"];

export const LOOKS: Readonly<Record<Colour, Look>> = {
  Red: look("Red", "■", "#A8201A", "#FFFFFF", "#8A1A12", "#A8201A"),
  Amber: look("Amber", "▲", "#F6C660", "#1B2733", "#664100", "#8F6200"),
  Green: look("Green", "●", "#CFE8D6", "#12502C", "#12502C", "#4A8A64"),
  Blue: look("Blue", "◆", "#BFD7F2", "#123A6B", "#123A6B", "#4678B0"),
  Grey: look("Grey", "○", "#E4E7EA", "#3C4751", "#3C4751", "#6B7680"),
};

/** An action that no rule rates: said in words, without a shape or colour of its own. */
export const NOT_RATED: Look = {
  word: "Not rated",
  shape: "",
  fill: "#FFFFFF",
  ink: "#4A5763",
  prose: "#4A5763",
  line: "#5B6875",
  format: "@",
  screen: null,
};

/** The look of a rating; null is "Not rated". */
export const lookOf = (colour: Colour | null): Look => (colour ? LOOKS[colour] : NOT_RATED);
