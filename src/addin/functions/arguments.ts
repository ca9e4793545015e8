/** What Excel hands to a formula function, read as the tracker's cells are read. */
import type { Due, IsoDate } from "../../core/due/due";
import { NO_DUE, readDue } from "../../core/due/read-due";
import { serialOf } from "../../core/grid/dates";
import { FormulaProblem } from "./problem";

/** A value of a cell, or of an argument that was left out. */
export type Argument = string | number | boolean | null | undefined;

const FIRST_SERIAL = serialOf("1990-01-01");

/** An empty cell comes as 0 on the desktop and as null on the web (office-js issue 4702): both are blank to us. */
export const isBlank = (value: Argument): value is null | undefined | "" | 0 =>
  value === null || value === undefined || value === 0 || (typeof value === "string" && value.trim() === "");

/** The words of a cell; "" where it has none. */
export const textOf = (value: Argument): string => (isBlank(value) ? "" : String(value));

/**
 * Reads a due cell. Excel hands over a date as its serial number without its format, so that it counts as its day.
 * @param asAt helps with a phrase without a year; null when not given
 */
export function dueOf(value: Argument, asAt: IsoDate | null): Due {
  if (isBlank(value)) return NO_DUE;
  const dateAndTime = typeof value === "number" && value >= FIRST_SERIAL;
  return readDue(dateAndTime ? Math.floor(value) : value, { asAt });
}

/** The as-at date of a formula: a date, or words that name one ("15 Jan 2018"; a month counts as its last day). */
export function asAtOf(value: Argument): IsoDate {
  const date = dueOf(value, null).end;
  if (date === null) {
    throw new FormulaProblem("invalidValue", "Give the as-at date as a date, or in words such as 15 January 2018.");
  }
  return date;
}

/** The same where it may be left out. */
export const asAtIfGiven = (value: Argument): IsoDate | null => (isBlank(value) ? null : asAtOf(value));
