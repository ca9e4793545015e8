import { squeeze } from "../grid/text";
import { matchStatus } from "./match";
import { NOT_STATED, type StatusReading } from "./read-status";

/** Where an action's own text keeps a status: after "Status:", in brackets at the end, after a dash at the end, or in capitals before a colon or dash. */
const PLACES: readonly RegExp[] = [
  /\b(?:current )?status\s?[:–=-]\s*([^.;\n)\]]{2,40})/i,
  /[[(]([^()[\]]{2,40})[\])][.\s]*$/,
  /(?:\s[–—-]\s*|\.\s+)([A-Za-z][A-Za-z -]{2,24})[.\s]*$/,
  /^([A-Z][A-Z -]{3,24})\s?(?:[:–—-]\s|\n)/,
];

/** A status written inside an action: "Status: on hold", "(COMPLETE)", "COMPLETE - Review the …". */
export function statusInAction(text: string): StatusReading {
  const trimmed = text.slice(0, 6000).trim();
  for (const place of PLACES) {
    const words = place.exec(trimmed)?.[1];
    // "(complete by March)" is a due phrase.
    const match = words === undefined || /\b(?:by|to be)\b/i.test(words) ? null : matchStatus(squeeze(words));
    // The status must be all there is: "(Completed surveys)" is no status.
    if (words !== undefined && match?.index === 0 && match.words.length >= squeeze(words).length - 2) {
      return { status: match.status, statusText: squeeze(words) };
    }
  }
  return NOT_STATED;
}
