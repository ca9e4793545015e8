/** A due cell that tells how the action ended instead of when it is due. */
import { squeeze } from "../grid/text";
import { NOT_STATED, readStatus, type StatusReading } from "./read-status";

const TELLS = /^(?:completed?|achieved|implemented|done|closed|cancelled|superseded|no longer)\b/i;

/** The status that stands where a date is looked for ("Completed March 2018"). */
export const statusInDue = (text: string): StatusReading => (TELLS.test(squeeze(text)) ? readStatus(text) : NOT_STATED);
