import { MONTH_NAMES } from "../grid/dates";
import type { Finding } from "./finding";

const MONTHS = new RegExp(`\\b(?:${MONTH_NAMES.join("|")})\\b`, "gi");

/** The sentence without its figures and months, which move from one report to the next. */
const lasting = (message: string): string => message.replace(MONTHS, "~").replace(/\d+/g, "#");

/**
 * The key under which a finding is set aside: what it says of which action. The row is left out, so that a new row
 * above does not bring it back, and so are days and dates, so that the next report does not; the words are in, so that
 * it comes back when the fault is another.
 */
export function findingKey({ code, sheet, ref, cell, message }: Finding): string {
  return [code, sheet, ref ?? cell, lasting(message)].join("|");
}
