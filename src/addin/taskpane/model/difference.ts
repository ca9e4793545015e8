/** Where two texts differ, with a little around it. */
export interface Difference {
  readonly lead: string;
  readonly was: string;
  readonly becomes: string;
  readonly tail: string;
}

/** Characters shown before and after what differs. */
const AROUND = 24;

/** Back to the start of the word, so that whole words are marked. */
function wordStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return before.length - (/\S*$/.exec(before)?.[0].length ?? 0);
}

export function differenceOf(before: string, after: string): Difference {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  start = wordStart(before, start);
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  end -= /^\S*/.exec(before.slice(before.length - end))?.[0].length ?? 0;
  const lead = before.slice(0, start);
  const tail = before.slice(before.length - end);
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    was: before.slice(start, before.length - end),
    becomes: after.slice(start, after.length - end),
    tail: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
