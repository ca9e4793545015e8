/** Words of findings. */
import { squeeze } from "../../grid/text";
import type { Action } from "../../tracker/tracker";
import { memo } from "./memo";

const LONGEST_LIST = 8;
const LONGEST_QUOTE = 80;

/** "A, B and C", or "A, B, C and 14 more". */
export function listed(words: readonly string[], longest = LONGEST_LIST): string {
  const shown = words.slice(0, longest);
  const more = words.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Quotes to stand between quotation marks: "A”, “B" and, where there are more of them, how many. */
export function quotes(words: readonly string[], longest: number): string {
  const more = words.length - longest;
  return `${words.slice(0, longest).join("”, “")}${more > 0 ? `” and ${more} more like “${words[longest] ?? ""}` : ""}`;
}

/** A text on one line, cut at a word. */
export function quoted(text: string, longest = LONGEST_QUOTE): string {
  const line = squeeze(text.slice(0, 4 * longest));
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

/** How a sentence names an action: by its reference, else by its row. */
export const nameOf = ({ fullRef, ref, row }: Action): string => fullRef ?? ref ?? `row ${row}`;

/** "1 day", "14 days". */
export const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/** The update without the status that opens it: "ON TARGET The guidance …" is "The guidance …". */
export const updateOf = memo(({ progress, statusText, sources }: Action): string => {
  const text = squeeze(progress ?? "");
  const opens = sources.status === "progress" && statusText !== null && text.startsWith(squeeze(statusText));
  return opens ? text.slice(squeeze(statusText).length).replace(/^[\s.,:;–-]+/, "") : text;
});

/** "Green by rule 8: progress is reported." to stand behind the rating itself: "rule 8: progress is reported". */
export const reasonOf = (because: string): string =>
  because.replace(/\.$/, "").replace(/^[A-Z][a-z]+ by (?=rule )/, "");
