import type { Finding } from "./finding";

/**
 * The key under which a finding is set aside: what it says of which action. The row is left out, so that a new row
 * above does not bring it back; the words are in, so that it comes back when the fault is another.
 */
export function findingKey({ code, sheet, ref, cell, message }: Finding): string {
  return [code, sheet, ref ?? cell, message].join("|");
}
