import type { Check } from "./check";
import missingOwner from "./missing-owner";

/** Every check, in the order in which their findings stand. */
export const CHECKS: readonly Check[] = [missingOwner];
