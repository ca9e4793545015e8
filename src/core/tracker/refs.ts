/** References: "a)", "1(i)", "Action 2", "R5", and what points at them. */
import { squeeze } from "../grid/text";

/** Ways in which a reference opens an action's text; the first group is the reference as written. */
const OPENINGS: readonly RegExp[] = [
  /^((?:action|item|recommendation|rec|ref|step|milestone|task)\.?\s*(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?)(?=\s|$|[-–—])/i,
  /^(\d{1,3}(?:\.\d{1,3})*\s?\([a-z]{1,4}\)[.:]?)/i,
  /^(\d{1,3}(?:\.\d{1,3})+[a-z]?[.):]?)(?=\s+["'“‘(]?[A-Z])/,
  /^(\d{1,3}[a-z]?[.)])(?=\s*["'“‘(]?[A-Za-z])/,
  /^(\d{1,2}[a-h][.):]?)(?=\s+[A-Z])/,
  /^(\(?(?:[a-z]|[ivx]{1,4})\))(?=\s*\S)/i,
  /^([a-z][.:])(?=\s+[A-Z])/,
  /^([A-Z]{1,5}[-/ ]?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?)(?=\s+[-–—]?\s*[A-Z])/,
  /^(\d{1,3})(?=\s+[-–—:]\s+\S)/,
];

/** Months and the like that a code pattern would take for a reference ("MAY 2018"). */
const NO_CODE = /^(?:may|june?|july?|q|fy|phase|year|week|day|covid|part|section|the|by|in|to)\b/i;

/** The reference that opens a text, as written; null when none does. */
export function openingRef(text: string): string | null {
  const start = text.slice(0, 40).trimStart();
  for (const opening of OPENINGS) {
    const ref = opening.exec(start)?.[1];
    if (ref && !NO_CODE.test(ref)) return squeeze(ref);
  }
  return null;
}

/** A reference without the words and marks around it: "Action 2" is "2", "a)" is "a", "1." is "1", "1(i)" stays. */
export function bareRef(ref: string): string {
  return squeeze(ref)
    .replace(/^(?:action|item|recommendation|rec|ref|issue|objective|no)\.?\s*(?:no\.?\s*)?(?=\d)/i, "")
    .replace(/^[([]([^()[\]]*)[)\]]$/, "$1")
    .replace(/(^[^()]*)\)$/, "$1")
    .replace(/[.:]+$/, "");
}

/** Section reference and own reference joined: "3." and "a)" are "3a"; a reference that names its section stays. */
export function joinRefs(section: string | null, own: string | null): string | null {
  if (own === null) return null;
  const [outer, inner] = [section === null ? "" : bareRef(section), bareRef(own)];
  if (outer === "" || inner.toLowerCase().startsWith(outer.toLowerCase())) return inner;
  // A number under a number counts on its own; letters and roman numerals need their section.
  return /^\(?[a-z]{1,4}\)?$/i.test(inner) ? `${outer}${inner}` : inner;
}

const TARGET = String.raw`(\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}(?=\())\s?(?:\([a-z]{1,4}\)|[a-z](?![a-z])|[ivx]{1,4}(?![a-z]))?\)?|[A-Z]{1,4}\d{1,3}(?:\.\d+)*)`;
const NAMED = String.raw`(?:actions?|items?|points?|recommendations?|refs?|nos?|numbers?|rows?)\.?\s*(?:no\.?\s*)?`;
/** "See 3a above", "As above 6(i)", "Linked to 11 above", "outlined in item i(i)", "post contract review (1v) above". */
const POINTERS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:please )?(?:see|refer to|as per|as for|as in|same as|cf\.?|covered (?:by|in|under)|linked to|links? (?:to|with)|merged (?:with|into)|superseded by|incorporated in(?:to)?|duplicate of|as above|in line with|outlined in|described in)\s+(?:also\s+)?(?:${NAMED})?${TARGET}(?=[\s.,;:)]|$)(?!\s*(?:%|(?:january|february|march|april|may|june|july|august|september|october|november|december|days?|weeks?|months?|years?|of)\b))`,
    "i",
  ),
  new RegExp(String.raw`\b${NAMED}${TARGET}(?=[\s.,;:)]|$)`, "i"),
  new RegExp(String.raw`(\(\d{1,3}[ivx]{1,4}\)|\b\d{1,3}\s?[a-z]|\b\d{1,3}\([a-z]{1,4}\))\s+(?:above|below)\b`, "i"),
];

/** No pointer stands further into a text than this. */
const FAR = 600;

/** The reference that a text points at ("3a" of "See 3 a above"), or null. Words that start a pointer are needed. */
export function crossReference(text: string | null): string | null {
  if (text === null) return null;
  const start = squeeze(text.slice(0, FAR));
  for (const pointer of POINTERS) {
    const target = pointer.exec(start)?.[1];
    if (target) return bareRef(target.replace(/\s/g, ""));
  }
  return null;
}

/** "R1, R5, R7" as a list; ranges stay as written. */
export function refList(text: string): readonly string[] {
  return text
    .split(/[,;\n/&]|\band\b/i)
    .map(squeeze)
    .filter((ref) => ref !== "" && !/^(?:n\/?a|none|-+)$/i.test(ref));
}
