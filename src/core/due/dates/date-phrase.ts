import type { DateContext, Period } from "../context";
import type { DueCertainty, DuePrecision, DueProblem, IsoDate } from "../due";

/** What a recogniser makes of words: a date that may still lack its year. */
export interface Reading {
  readonly precision: DuePrecision;
  /** "mid-Nov 17", seasons. */
  readonly approximate: boolean;
  /** The year that `spanIn` takes: of the calendar, or the April in which a financial year begins. Null: not said. */
  readonly year: number | null;
  /** First and last day in a year; null when the calendar has no such day. */
  readonly spanIn: (year: number) => Period | null;
  readonly problem: DueProblem | null;
}

/** A reading and the words that it came from. */
export interface DatePhrase extends Reading {
  readonly text: string;
  readonly index: number;
}

/** Finds one form of date where its pattern fits. */
export interface DateRecogniser {
  readonly name: string;
  /** Sticky, ignoring case, with bounded repeats only: no text can make it slow. */
  readonly pattern: RegExp;
  /** Too short a form to be taken for a date in the midst of prose. */
  readonly cellOnly?: boolean;
  /** Null when the words are no date after all. */
  readonly read: (match: RegExpExecArray, context: DateContext) => Reading | null;
}

/** A date of a text with its year supplied. `end` is null where it could not be read; then `problem` says why. */
export interface DateMention {
  readonly text: string;
  /** Where it begins in the text that was scanned. */
  readonly index: number;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly precision: DuePrecision;
  readonly certainty: DueCertainty;
  readonly problem: DueProblem | null;
}
