/** The rating that a cell states: words, letters, codes with a key, a tick, or its fill alone. */
import { colourOfFill, colourOfWord } from "../layout/colours";
import type { Colour, StatedRating } from "./tracker";

/** Worst first: of two colours in one cell the worse one counts. */
const WORST_FIRST: readonly Colour[] = ["Red", "Amber", "Green", "Blue", "Grey"];

function coloursIn(text: string): readonly Colour[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = words.flatMap((word) => (word.length > 1 ? (colourOfWord(word) ?? []) : []));
  return WORST_FIRST.filter((colour) => named.includes(colour));
}

/** "R", "(A)", "A/G", "B – complete": single letters, with words after a dash or in brackets. */
function lettersIn(text: string): readonly Colour[] {
  const first = /^\(?([ragb])\)?\s*(?:[-–—:]|\()/i.exec(text)?.[1];
  if (first && !/^\(?[ragb]\s*[/-]\s*[ragb]\)?$/i.test(text)) return [colourOfWord(first) ?? "Grey"];
  if (!/^\(?[ragb](?:\s*[/-]\s*[ragb])?\)?$/i.test(text)) return [];
  const named = (text.match(/[a-z]/gi) ?? []).flatMap((letter) => colourOfWord(letter) ?? []);
  return WORST_FIRST.filter((colour) => named.includes(colour));
}

/**
 * Reads a rating cell. Null when it says nothing: no words, and no fill (pass null for a fill that the whole row has).
 * A colour in words wins over the fill; `colour` is null where neither says one.
 */
export function readRating(text: string, fill: string | null, key: ReadonlyMap<string, Colour>): StatedRating | null {
  const filled = colourOfFill(fill);
  if (text === "") return filled ? { colour: filled, text: "", fill: filled } : null;
  const coded = key.get(text) ?? null;
  const [letter] = lettersIn(text);
  const colours = coloursIn(text);
  const said = letter ?? coded ?? (colours.length > 1 && filled && colours.includes(filled) ? filled : colours[0]);
  return { colour: said ?? filled, text, fill: filled };
}
