import type { Severity } from "./finding";

/** How a finding is told. Words in braces are filled in by the check. */
export interface Entry {
  readonly severity: Severity;
  /** The kind under which the pane and the sheet group it. */
  readonly kind: Kind;
  /** Short name for lists and settings: "No owner". */
  readonly title: string;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** One plain sentence: what to do. */
  readonly suggestion: string;
}

export type Kind =
  "Missing" | "Overdue" | "Dates" | "Ratings" | "References" | "Owners" | "Consistency" | "Workbook" | "Ragbook";

/** Every finding that there is, by code. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  "check-failed": {
    severity: "warning",
    kind: "Ragbook",
    title: "A check failed",
    message: "Ragbook’s own check “{check}” failed here; this is our fault, not yours ({error}).",
    suggestion: "Check this row yourself, and send the name of the check to whoever supports Ragbook.",
  },
  "rule-fault": {
    severity: "error",
    kind: "Ratings",
    title: "A rule that cannot be read",
    message: "{fault}",
    suggestion: "{remedy}",
  },
  "missing-owner": {
    severity: "error",
    kind: "Missing",
    title: "No owner",
    message: "This action has no owner.",
    suggestion: "Name the officer who answers for it.",
  },
};
