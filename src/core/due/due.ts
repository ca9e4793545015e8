/** A calendar day as "YYYY-MM-DD". */
export type IsoDate = string;

/** What a due phrase promises (DOMAIN: due phrases). */
export type DueKind =
  "by" | "range" | "from" | "multiple" | "event" | "as-required" | "ongoing" | "recurring" | "unspecified";

export type DuePrecision = "day" | "month" | "quarter" | "year";

/**
 * How far the reading can be trusted: `approximate` for "mid-Nov 17" and seasons, `assumed` where a year was supplied or
 * a bare number was taken for a date.
 */
export type DueCertainty = "certain" | "approximate" | "assumed";

/**
 * What is doubtful about a phrase. Without an `end` it could not be read. With one it was read all the same: "ambiguous"
 * ("October 14" as the month, "Q4 2018"), "no-year" (supplied), "unlikely-year" (far from the as-at date).
 */
export type DueProblem = "ambiguous" | "impossible" | "unreadable" | "no-year" | "unlikely-year";

/** One date of a phrase that has several. */
export interface DuePart {
  readonly text: string;
  readonly end: IsoDate;
  readonly precision: DuePrecision;
}

/** A due phrase as a careful officer reads it. An action is dated when `end` is not null. */
export interface Due {
  /** The words as they stand in the cell, white space squeezed; null for an empty cell. */
  readonly words: string | null;
  readonly kind: DueKind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly precision: DuePrecision | null;
  /** The phrase says that the work goes on after its date ("March 2015 & ongoing"). */
  readonly ongoing: boolean;
  readonly certainty: DueCertainty;
  readonly problem: DueProblem | null;
  /** All dates of a `multiple`, and of a history, in the order of the text; empty otherwise. */
  readonly dates: readonly DuePart[];
  /** Where the words say that the date moved: its first date and how often it moved; null otherwise. */
  readonly history: { readonly original: IsoDate; readonly timesRevised: number } | null;
}
