/** Headings that actions stand under: their first line, and the name in it. */
import { squeeze } from "../grid/text";

/** Words that only say that a heading follows. */
const OPENING =
  /^(?:(?:significant |key |other |main )?(?:governance )?issues?|(?:key )?(?:area for improvement|improvement area|area of improvement))\s*(?:no\.?\s*)?\(?(?:\d+[a-z]?|[ivx]+)?\)?\s*(?:[-–—:]|\s[-–—]\s)\s*(?=\S)/i;
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[a-z][.):]|[ivx]{1,4}[.):])\)?\s+(?=\S)/i;
const NUMBER_TIGHT = /^\d{1,3}(?:\.\d{1,3})*[.)](?=[A-Za-z])/;
const DASH = /\s+[-–—]\s+/;
/** What follows the dash is an explanation when it is as long as this. */
const EXPLANATION = 40;

/** The first line of a heading, without the colon that ends it. */
export const firstLine = (text: string): string =>
  squeeze(text.split("\n").find((line) => squeeze(line) !== "") ?? "").replace(/\s*[:–—-]+$/, "");

/** The words before the dash of a heading that an explanation follows ("Fraud – A lack of focus …"), or null. */
export function beforeDash(text: string): string | null {
  const line = firstLine(text);
  const dash = DASH.exec(line);
  if (!dash || dash.index < 3 || line.length - dash.index < EXPLANATION) return null;
  return line.slice(0, dash.index);
}

/** The number that opens a heading ("3." of "3. Budget"), or null. */
export function numberOf(text: string): string | null {
  const number = NUMBER.exec(text)?.[0] ?? NUMBER_TIGHT.exec(text)?.[0];
  return number ? squeeze(number) : null;
}

/**
 * The name of an area or issue: its first line without its number. What stands before a dash is the name when an
 * explanation follows, unless `shared` says that other headings begin alike ("Compliance - Training").
 */
export function nameOf(text: string, shared: (name: string) => boolean = () => false): string {
  const short = beforeDash(text.replace(OPENING, ""));
  const line = short !== null && !shared(short) ? short : firstLine(text.replace(OPENING, ""));
  const bare = line.replace(NUMBER, "").replace(NUMBER_TIGHT, "");
  return squeeze(bare === "" ? line : bare);
}

/** The title of a "Governance Issue – …" line, or null for any other line. */
export function governanceIssue(text: string): string | null {
  return OPENING.test(text) ? nameOf(text) : null;
}
