/**
 * Calendar days as text and as numbers.
 *
 * A day is counted in whole days from 1 January 1970 and never passes through local time, so that no time zone and no
 * summer time moves a target date.
 */
import { millisecondsInDay } from "date-fns/constants";
import type { IsoDate } from "../due/due";

/** Dates outside these years are typing errors in a tracker (issue 3). */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2099;

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Serial 60 is 29 February 1900, a day that never was: Excel keeps it for the sake of Lotus 1-2-3. */
const PHANTOM_SERIAL = 60;
/** The serial numbers of 31 December 9999, the last day of Excel. */
const LAST_SERIAL_1900 = 2958465;
const LAST_SERIAL_1904 = LAST_SERIAL_1900 - 1462;

/** The serial numbers of 1 January 1970. */
const EPOCH_SERIAL_1900 = 25569;
const EPOCH_SERIAL_1904 = 24107;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that the calendar has; `month` from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/** "2018-03-31" of year, month (from 1) and day, taken as they are. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Year, month (from 1) and day of a date. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Whole days from 1 January 1970; exact for every real date. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsInDay;
}

/** The date of a day number. */
export function dateOfDay(day: number): IsoDate {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/** Whole days from `earlier` to `later`; negative when they stand the other way round. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The last day of a month; `month` from 1. */
export function endOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The April in which the UK financial year of a date began: 2017 for 15 January 2018. */
export function financialYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month >= 4 ? year : year - 1;
}

/** True for a whole "YYYY-MM-DD" of a real day. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return isRealDay(year, month, day);
}

/** True for a date that a tracker can mean. */
export function isPlausible(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day of an Excel serial number, its time of day dropped; null where Excel shows no real day. */
export function dateOfSerial(serial: number, date1904 = false): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (date1904 ? 0 : 1) || day > (date1904 ? LAST_SERIAL_1904 : LAST_SERIAL_1900)) {
    return null;
  }
  if (date1904) return dateOfDay(day - EPOCH_SERIAL_1904);
  if (day === PHANTOM_SERIAL) return null;
  return dateOfDay(day - EPOCH_SERIAL_1900 + (day < PHANTOM_SERIAL ? 1 : 0));
}

/** The Excel serial number of a day; a number below 1 (below 0 with 1904) is a day that Excel cannot hold. */
export function serialOf(date: IsoDate, date1904 = false): number {
  if (date1904) return dayNumber(date) + EPOCH_SERIAL_1904;
  const serial = dayNumber(date) + EPOCH_SERIAL_1900;
  return serial <= PHANTOM_SERIAL ? serial - 1 : serial;
}

/** "31 March 2018", as every screen and sheet shows a date. */
export function showDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}
