import { ofKind } from "../entry";

export const ragbook = ofKind("Ragbook", {
  "check-failed": [
    "warning",
    "A check failed",
    "Ragbook’s own check “{check}” failed here; this is our fault, not yours ({error}).",
    "Check this row yourself, and send the name of the check to whoever supports Ragbook.",
  ],
});
