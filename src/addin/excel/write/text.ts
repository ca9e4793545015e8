/**
 * Excel parses what is written as if it were typed: "01.05" becomes a number, "March 2018" a date and "=…" a formula.
 * Text that must stay text gets the leading apostrophe that Excel itself hides. It is used rather than the text
 * format "@", which shows long text as "####" in some versions of Excel.
 */

/** A cell holds at most this many characters (Microsoft, "Excel specifications and limits"). */
export const CELL_LIMIT = 32_767;

/** Prose: begins with a letter and is longer than any date, number or name that Excel would parse. */
const PROSE = /^\p{L}[^\n]{40}/u;
const WORDS = /^\p{L}[\p{L} ]*$/u;
const KEYWORDS = /^(true|false|wahr|falsch|vrai|faux)$/i;

/** The text as it must be written so that Excel keeps it as text, cut to what a cell can hold. */
export function asText(text: string): string {
  const whole = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text;
  const safe = whole === "" || PROSE.test(whole) || (WORDS.test(whole) && !KEYWORDS.test(whole));
  return safe ? whole : `'${whole}`;
}

/** Text as it must be written into a cell of that number format: in a text cell nothing is parsed, or hidden. */
export const textUnder = (format: string | undefined, text: string): string => (format === "@" ? text : asText(text));

/** A value as it must be written: text as text, null as an empty cell. */
export function asWritten(value: string | number | boolean | null): string | number | boolean {
  return typeof value === "string" ? asText(value) : (value ?? "");
}
