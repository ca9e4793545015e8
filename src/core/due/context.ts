import type { IsoDate } from "./due";

/** First and last day of a stretch of time. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** What a reader of dates knows beside the words. */
export interface DateContext {
  /** The date on which the sheet is judged; null when nothing says. */
  readonly asAt: IsoDate | null;
  /** The year that the sheet's title is about ("Action Plan 2017-18"); see `periodIn`. */
  readonly period?: Period | null;
}

/** The same for a cell. */
export interface DueContext extends DateContext {
  /** The cell's number format: a number is a date only in a date format. */
  readonly numberFormat?: string;
  readonly date1904?: boolean;
}
