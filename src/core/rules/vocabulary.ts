/**
 * The facts that rules can speak of: the one table that the rules sheet, the import, the analysis and
 * docs/facts.md read (`rating/facts` fills them in from an action).
 */
import { COLOURS } from "../rating/looks";

/** What a value of the fact is. `any`: another column of the tracker can hold numbers, words or yes and no. */
export type FactKind = "word" | "whole" | "yes-no" | "any";

export interface FactTerm {
  /** The name in json-rules-engine JSON. */
  readonly name: string;
  /** The heading of its column on the rules sheet. */
  readonly heading: string;
  readonly kind: FactKind;
  /** All words that it can have; null where any word is possible, or for numbers and yes-no. */
  readonly words: readonly string[] | null;
  /** Range of a whole number, null where open. */
  readonly least: number | null;
  readonly most: number | null;
  /** The row can leave it unsaid: blank is a value of its own then. */
  readonly blank: boolean;
  /** In plain English, for the docs and the drop-downs. */
  readonly means: string;
}

export const STATUSES: readonly string[] = [
  "in-progress",
  "on-target",
  "not-started",
  "ongoing",
  "delayed",
  "on-hold",
  "not-stated",
  "complete",
  "verified",
  "cancelled",
];

/** Kinds of due phrase that give an action its end date, then those that leave it undated. */
export const DATED_KINDS: readonly string[] = ["by", "range", "multiple"];
export const UNDATED_KINDS: readonly string[] = ["unspecified", "from", "event", "as-required", "ongoing", "recurring"];

type Extra = Partial<Pick<FactTerm, "least" | "most" | "words">>;

/** A row of the vocabulary. */
export function term(
  name: string,
  heading: string,
  kind: FactKind,
  blank: "blank" | "never blank",
  means: string,
  extra: Extra = {},
): FactTerm {
  return { name, heading, kind, blank: blank === "blank", means, words: null, least: null, most: null, ...extra };
}

const never = "never blank";
const days = { least: 0 };
const colour = { words: COLOURS };

export const VOCABULARY: readonly FactTerm[] = [
  term("status", "Status", "word", never, "What the row says of delivery.", { words: STATUSES }),
  term("dueKind", "Due kind", "word", never, "What the due phrase promises.", {
    words: [...DATED_KINDS, ...UNDATED_KINDS],
  }),
  term("dated", "Dated", "yes-no", never, "The action has an end date."),
  term(
    "daysOverdue",
    "Days overdue",
    "whole",
    never,
    "Whole days past its date; 0 on the day itself, when undated, and when complete, verified or cancelled.",
    days,
  ),
  term(
    "daysUntilDue",
    "Days until due",
    "whole",
    "blank",
    "Whole days to its date; 0 on the day itself, below 0 when past; blank when undated.",
  ),
  term(
    "daysLate",
    "Days late",
    "whole",
    "blank",
    "Whole days that it was completed after its date, 0 when on time; blank unless complete with both dates.",
    days,
  ),
  term(
    "slippageDays",
    "Days slipped",
    "whole",
    "blank",
    "Whole days from the original to the current date, below 0 when brought forward; blank when the tracker keeps no original date.",
  ),
  term(
    "timesRevised",
    "Times revised",
    "whole",
    "blank",
    "How often the date moved; blank when the tracker does not say.",
    { least: 0 },
  ),
  term("hasOwner", "Owner", "yes-no", never, "Somebody answers for it."),
  term(
    "hasProgress",
    "Progress",
    "yes-no",
    "blank",
    "Progress is reported; blank only where the tracker has no progress column.",
  ),
  term(
    "progressAgeDays",
    "Age of progress",
    "whole",
    "blank",
    "Whole days since the newest past date in the progress, else since the date in its heading; blank when unknown or when there is no progress.",
    days,
  ),
  term(
    "hasFurtherAction",
    "Further action",
    "yes-no",
    "blank",
    "Further action is planned; blank where the tracker has no such column.",
  ),
  term("percentComplete", "Percent complete", "whole", "blank", "How much is done, 0 to 100; blank when not said.", {
    least: 0,
    most: 100,
  }),
  term("hasEvidence", "Evidence", "yes-no", "blank", "Evidence is given; blank where the tracker has no such column."),
  term("priority", "Priority", "word", "blank", "The priority as the tracker words it; capitals make no difference."),
  term(
    "statedOutcome",
    "Stated outcome",
    "word",
    "blank",
    "The outcome rating that the officer typed; blank when none.",
    colour,
  ),
  term(
    "statedArrangements",
    "Stated arrangements",
    "word",
    "blank",
    "The arrangements rating that the officer typed; blank when none.",
    colour,
  ),
  term(
    "previousOutcome",
    "Previous outcome",
    "word",
    "blank",
    "The outcome rating at the last report; blank when there was none.",
    colour,
  ),
  term(
    "previousArrangements",
    "Previous arrangements",
    "word",
    "blank",
    "The arrangements rating at the last report; blank when there was none.",
    colour,
  ),
  term("findingCount", "Findings", "whole", never, "How many findings stand against the row.", days),
];
