import type { Severity } from "./finding";

export type Kind =
  "Missing" | "Overdue" | "Dates" | "Ratings" | "References" | "Owners" | "Consistency" | "Workbook" | "Ragbook";

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

export type Entries = Readonly<Record<string, Entry>>;

type Told = readonly [severity: Severity, title: string, message: string, suggestion: string];

/** The entries of one kind, each as severity, title, message and suggestion. */
export const ofKind = (kind: Kind, told: Readonly<Record<string, Told>>): Entries =>
  Object.fromEntries(
    Object.entries(told).map(([code, [severity, title, message, suggestion]]) => [
      code,
      { severity, kind, title, message, suggestion },
    ]),
  );
