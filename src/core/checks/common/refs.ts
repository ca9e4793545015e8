/** References of actions and what points at them. */
import { squeeze } from "../../grid/text";
import { bareRef } from "../../tracker/refs";
import type { Action, Tracker } from "../../tracker/tracker";
import { memo } from "./memo";
import { updateOf } from "./words";

export interface Pointer {
  /** "See 3a above". */
  readonly words: string;
  /** "3a". */
  readonly target: string;
  /** The words before it, for what the pointer means ("to be delivered after …"). */
  readonly before: string;
}

const TARGET = String.raw`(\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}(?=\())\s?(?:\([a-z]{1,4}\)|[a-z](?![a-z])|[ivx]{1,4}(?![a-z]))?\)?)`;
const NOUN = String.raw`(?:actions?|items?|points?|refs?|rows?|nos?\.?)\s*`;
const VERB = String.raw`(?:see|refer to|as per|as for|same as|as above|linked to|links? (?:to|with)|merged (?:with|into)|superseded by|covered (?:by|in|under)|incorporated in(?:to)?|duplicate of)`;
const STOP = String.raw`(?=\s*(?:above|below|[.,;:)]|$))`;
/** "See 3a above", "As above 9", "Linked to 11 above"; "outlined in item i(i)"; "(1v) above". */
const POINTER = new RegExp(
  String.raw`\b${VERB}\s+(?:also\s+)?(?:${NOUN})?${TARGET}${STOP}(?:\s+(?:above|below))?|` +
    String.raw`\b(?:outlined|described|detailed|covered|set out|support) (?:in|of|by|under) ${NOUN}${TARGET}(?=[\s.,;:)]|$)|` +
    String.raw`(\(\d{1,3}\s?[a-z]{1,4}\)|\b\d{1,3}[a-z]|\b\d{1,3}\([a-z]{1,4}\))\s+(?:above|below)\b`,
  "gi",
);
/** Most updates point at nothing, and are passed over at once. */
const POINTS =
  /\b(?:see|refer|as|linked|links?|merged|superseded|covered|incorporated|duplicate|item|action|point|above|below)\b/i;
const BEFORE = 40;
/** Pointers stand at the front of an update. */
const FAR = 1500;

/** A reference to compare by: without spaces, brackets around it, and case. */
export const plain = (ref: string): string => bareRef(ref.replace(/\s/g, "")).toLowerCase();

/** Nothing but letters and figures: "1(v)" and "1v" are alike. */
export const bare = (ref: string): string => plain(ref).replace(/[^\p{L}\p{N}]/gu, "");

export const pointersOf = memo((action: Action): readonly Pointer[] => {
  const text = updateOf(action).slice(0, FAR);
  if (!POINTS.test(text)) return [];
  return [...text.matchAll(POINTER)].map((match) => ({
    words: match[0],
    target: plain(match[1] ?? match[2] ?? match[3] ?? ""),
    before: text.slice(Math.max(0, match.index - BEFORE), match.index),
  }));
});

const FILLERS =
  /\b(?:please|also|and|above|below|for (?:an )?update|update|as|see|action|actions|item)\b|[\s.,;:()&–-]/gi;

/** The whole update is a pointer. */
export const onlyRefers = memo((action: Action): boolean => {
  const pointers = pointersOf(action);
  if (pointers.length === 0) return false;
  const rest = pointers.reduce((text, { words }) => text.replace(words, ""), squeeze(updateOf(action)));
  return rest.replace(FILLERS, "") === "";
});

export interface RefIndex {
  /** Number of references that stand on the sheet. */
  readonly size: number;
  readonly byRef: ReadonlyMap<string, readonly Action[]>;
  /** The reference as it stands, by its letters and figures alone. */
  readonly written: ReadonlyMap<string, string>;
}

const add = (map: Map<string, Action[]>, key: string, action: Action): void => {
  const list = map.get(key);
  if (!list) map.set(key, [action]);
  else if (list.at(-1) !== action) list.push(action);
};

/** The references of each sheet: those of actions, and those of the sections over them ("11" for 11(i) and 11(ii)). */
export const refIndexes = memo((tracker: Tracker): ReadonlyMap<string, RefIndex> => {
  const sheets = new Map<string, { byRef: Map<string, Action[]>; written: Map<string, string> }>();
  for (const action of tracker.actions) {
    const index = sheets.get(action.sheet) ?? {
      byRef: new Map<string, Action[]>(),
      written: new Map<string, string>(),
    };
    sheets.set(action.sheet, index);
    const full = action.fullRef;
    if (full === null) continue;
    add(index.byRef, plain(full), action);
    index.written.set(bare(full), full);
    const section = /^(\d{1,3})(?=[a-z(.])/.exec(plain(full))?.[1];
    if (section !== undefined) add(index.byRef, section, action);
  }
  return new Map([...sheets].map(([sheet, { byRef, written }]) => [sheet, { size: written.size, byRef, written }]));
});
