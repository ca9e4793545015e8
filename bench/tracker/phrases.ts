import { addDays, daysBetween, endOfMonth, partsOf, serialOf, showDate } from "../../src/core/grid/dates";
import type { IsoDate } from "../../src/core/due/due";
import type { Random } from "./random";
import { FORECASTS, MONTHS, PLACES, SENTENCES, SUBJECTS, VERBS } from "./words";

/** How an action stands, so that its date, ratings and progress mostly agree, as in a tracker that somebody keeps. */
export interface State {
  readonly name: "done" | "late" | "open";
  readonly due: IsoDate;
}

/** Share of rows that contradict themselves, as careful officers' trackers do too. */
const SLIPS = 0.08;

const between = (random: Random, first: IsoDate, last: IsoDate): IsoDate =>
  addDays(first, random.whole(0, daysBetween(first, last)));

const pastDay = (random: Random): IsoDate => between(random, "2017-09-01", "2018-01-12");
const dayToCome = (random: Random): IsoDate => between(random, "2018-02-01", "2019-03-31");

export function stateOf(random: Random): State {
  const share = random.next();
  if (share < 0.35) return { name: "done", due: between(random, "2016-10-01", "2017-12-20") };
  if (share < 0.5) return { name: "late", due: between(random, "2017-03-01", "2018-01-05") };
  return { name: "open", due: dayToCome(random) };
}

/** A due phrase as officers write them: most plain, one in seven not a date. */
export function duePhrase(random: Random, { due }: State): string {
  const { year, month, day } = partsOf(due);
  const name = MONTHS[month - 1]!;
  const two = (number: number) => String(number).padStart(2, "0");
  const forms = [
    () => showDate(due),
    () => showDate(endOfMonth(year, month)),
    () => `By ${showDate(due)}`,
    () => `${name} ${year}`,
    () => `End ${name} ${year}`,
    () => `${two(day)}/${two(month)}/${year}`,
    () => random.pick(["Ongoing", "As required", "TBC", "", "Quarterly", `${name} ${year} & ongoing`]),
  ];
  return random.pick(forms)();
}

/** What was agreed to be done: a line or two. */
export function actionText(random: Random, number: number): string {
  const line = `${random.pick(VERBS)} ${random.pick(SUBJECTS)} ${random.pick(PLACES)}`;
  return random.chance(0.5) ? `${line} (item ${number}).` : `${line}, and report to the committee on item ${number}.`;
}

function sentence(random: Random, { name }: State): string {
  const forecast = name === "open" && random.chance(0.05);
  return random
    .pick(forecast ? FORECASTS : SENTENCES)
    .replace("{n}", String(random.whole(2, 98)))
    .replace("{past}", showDate(pastDay(random)))
    .replace("{ahead}", showDate(dayToCome(random)));
}

function opening(random: Random, { name }: State): string {
  if (name === "done") return `COMPLETE. This was finished on ${showDate(pastDay(random))}. `;
  if (name === "late") return random.pick(["Delayed. ", "Delayed. ", "In progress. "]);
  return random.pick(["", "", "In progress. ", "On target. ", "Ongoing. "]);
}

/** Narrative of 50 to 2,000 characters, short ones more often than long ones. */
export function narrative(random: Random, state: State): string {
  const length = Math.round(50 * 40 ** random.next());
  let text = opening(random, state) + sentence(random, state);
  while (text.length < length) text += `${random.chance(0.2) ? ".\n" : ". "}${sentence(random, state)}`;
  return `${text.slice(0, 1999)}.`;
}

const STATED = { done: "Complete", late: "Delayed", open: "In progress" };
const RATED = { done: "Blue", late: "Red", open: "Green" };
const ANY_RATING = ["Red", "Amber", "Green", "Blue"];

export const statusOf = (random: Random, { name }: State): string =>
  random.chance(SLIPS) ? random.pick(Object.values(STATED)) : STATED[name];
export const ratingOf = (random: Random, { name }: State): string =>
  random.chance(SLIPS) ? random.pick(ANY_RATING) : RATED[name];

/** The due date as a date cell, and as it was before where it moved; "" where it did not. */
export function dueCells(random: Random, { due }: State): { original: number; revised: number | "" } {
  const serial = serialOf(due);
  return random.chance(0.25)
    ? { original: serial - random.whole(20, 200), revised: serial }
    : { original: serial, revised: "" };
}
