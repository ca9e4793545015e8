/** Mistyped months beside a day or a year: "31st Mach 2018", "Novemebr 2018". */
import { MONTH_NAMES } from "../../grid/dates";
import { monthNumber } from "../dates/words";

/** A word behind a day, or before a year: only there is it taken for a month. */
const BESIDE_FIGURES =
  /(?<=\d(?:st|nd|rd|th)?[ ./-])[a-z]{4,10}(?![a-z])|\b[a-z]{4,10}(?=[ ,.'’-]{1,2}\d{2}(?:\d{2})?(?!\d))/gi;

/** True when one letter is lost, added, wrong, or two neighbours are swapped; for longer words also two such slips. */
function isSlipOf(word: string, month: string): boolean {
  const most = month.length >= 7 ? 2 : 1;
  if (Math.abs(word.length - month.length) > most || word[0] !== month[0]) return false;
  let [older, old] = [[] as number[], Array.from({ length: month.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= month.length; j++) {
      const same = word[i - 1] === month[j - 1] ? 0 : 1;
      const swap =
        word[i - 1] === month[j - 2] && word[i - 2] === month[j - 1] ? (older[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (old[j] ?? 0) + 1, (old[j - 1] ?? 0) + same, swap));
    }
    [older, old] = [old, row];
  }
  return (old[month.length] ?? Infinity) <= most;
}

/** The text with its mistyped months put right. */
export function spellMonths(text: string): string {
  return text.replace(BESIDE_FIGURES, (word) => {
    if (monthNumber(word) > 0) return word;
    return MONTH_NAMES.find((month) => isSlipOf(word.toLowerCase(), month.toLowerCase())) ?? word;
  });
}
