import type { Status } from "../tracker/tracker";
import { REFINED, REFINING, STATUS_WORDS } from "./words";

export interface StatusMatch {
  readonly status: Status;
  readonly words: string;
  readonly index: number;
}

/** The status words of a text in the order of the list, the first of each. */
function matches(text: string): StatusMatch[] {
  return STATUS_WORDS.flatMap(({ status, words }) => {
    const match = words.exec(text);
    return match ? [{ status, words: match[0], index: match.index }] : [];
  });
}

const earliest = (all: readonly StatusMatch[]): StatusMatch | null =>
  all.reduce<StatusMatch | null>((best, match) => (best && best.index <= match.index ? best : match), null);

/** The status words that begin first in a text; null where there are none. */
export function firstStatus(text: string): StatusMatch | null {
  return earliest(matches(text));
}

/** The status that a status cell tells: the words that begin first, or a more exact word behind them. Null: none. */
export function matchStatus(text: string): StatusMatch | null {
  const all = matches(text);
  const first = earliest(all);
  if (!first || !REFINED.has(first.status)) return first;
  const behind = first.index + first.words.length;
  return all.find(({ status, index }) => REFINING.has(status) && index >= behind) ?? first;
}
