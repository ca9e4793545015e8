import type { Random } from "./random";
import { MONTHS, OPENINGS, PLACES, SENTENCES, SUBJECTS, VERBS } from "./words";

const YEARS = [2016, 2017, 2017, 2017, 2018, 2018];

/** "30 September 2017". */
export const someDate = (random: Random): string =>
  `${random.whole(1, 28)} ${random.pick(MONTHS)} ${random.pick(YEARS)}`;

/** A due phrase as officers write them: most plain, one in five not. */
export function duePhrase(random: Random): string {
  const month = random.pick(MONTHS);
  const year = random.pick(YEARS);
  const forms = [
    () => someDate(random),
    () => someDate(random),
    () => `By ${someDate(random)}`,
    () => `${month} ${year}`,
    () => `End ${month} ${year}`,
    () => `${String(random.whole(1, 28)).padStart(2, "0")}/${String(random.whole(1, 12)).padStart(2, "0")}/${year}`,
    () => `Q${random.whole(1, 4)} ${year}/${(year + 1) % 100}`,
    () => random.pick(["Ongoing", "As required", "TBC", "", "Quarterly", `${month} ${year} & ongoing`]),
    () => `From ${month} ${year} to ${random.pick(MONTHS)} ${year + 1}`,
  ];
  return random.pick(forms)();
}

/** What was agreed to be done: a line or two. */
export function actionText(random: Random, number: number): string {
  const line = `${random.pick(VERBS)} ${random.pick(SUBJECTS)} ${random.pick(PLACES)}`;
  return random.chance(0.5) ? `${line} (item ${number}).` : `${line}, and report to the committee on item ${number}.`;
}

const sentence = (random: Random): string =>
  random
    .pick(SENTENCES)
    .replace("{n}", String(random.whole(2, 98)))
    .replace("{date}", someDate(random));

/** Narrative of 50 to 2,000 characters, short ones more often than long ones. */
export function narrative(random: Random): string {
  const length = Math.round(50 * 40 ** random.next());
  let text = random.pick(OPENINGS) + sentence(random);
  while (text.length < length) text += `${random.chance(0.2) ? ".\n" : ". "}${sentence(random)}`;
  return `${text.slice(0, 1999)}.`;
}
