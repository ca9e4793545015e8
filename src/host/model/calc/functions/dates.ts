import type { Functions, Place } from "./argument";
import { number } from "./argument";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const serial = (date: number): number => Math.floor((date - EPOCH) / DAY);
const dateOf = (value: number): Date => new Date(EPOCH + Math.floor(value) * DAY);
const today = ({ now }: Place): number => {
  const date = now();
  return serial(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
};

/** Dates as days since the end of 1899. */
export const DATES: Functions = {
  TODAY: (_args, place) => today(place),
  NOW: (_args, place) => today(place) + (place.now().getTime() % DAY) / DAY,
  DATE: ([year, month, day]) => serial(Date.UTC(number(year), number(month) - 1, number(day))),
  YEAR: ([arg]) => dateOf(number(arg)).getUTCFullYear(),
  MONTH: ([arg]) => dateOf(number(arg)).getUTCMonth() + 1,
  DAY: ([arg]) => dateOf(number(arg)).getUTCDate(),
};
