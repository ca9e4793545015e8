import type { Functions, Place } from "./argument";
import { number } from "./argument";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const epochOf = ({ date1904 }: Place): number => (date1904 ? EPOCH_1904 : EPOCH);
const serial = (date: number, place: Place): number => Math.floor((date - epochOf(place)) / DAY);
const dateOf = (value: number, place: Place): Date => new Date(epochOf(place) + Math.floor(value) * DAY);
const today = (place: Place): number => {
  const date = place.now();
  return serial(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()), place);
};

/** Dates as days since the end of 1899, or since the start of 1904 in a workbook that counts so. */
export const DATES: Functions = {
  TODAY: (_args, place) => today(place),
  NOW: (_args, place) => today(place) + (place.now().getTime() % DAY) / DAY,
  DATE: ([year, month, day], place) => serial(Date.UTC(number(year), number(month) - 1, number(day)), place),
  YEAR: ([arg], place) => dateOf(number(arg), place).getUTCFullYear(),
  MONTH: ([arg], place) => dateOf(number(arg), place).getUTCMonth() + 1,
  DAY: ([arg], place) => dateOf(number(arg), place).getUTCDate(),
};
