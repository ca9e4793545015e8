/** The cells of facts that hang together: only combinations that an action can have, one of each that rules tell apart. */
import { cutOf } from "./cells";
import { holds } from "./condition";
import { closureOf, deliveryFacts, isDatedKind, progressFacts, USUAL } from "./possible";
import type { Condition, Facts } from "./table";

/** More combinations than this are not gone through; no key that we know comes near. */
const MOST_COMBINATIONS = 1_000_000;

/** The conditions on each fact that rules use. */
export type Used = ReadonlyMap<string, readonly Condition[]>;

/** Whole numbers, one of each class that the conditions tell apart; those of no sign first, then nearest to 0. */
export function numbersOf(fact: string, used: Used, more: readonly number[] = []): number[] {
  const { representatives } = cutOf(fact, used.get(fact) ?? [], [0, ...more]);
  const numbers = representatives.filter((value): value is number => typeof value === "number");
  return numbers.sort((a, b) => Number(a < 0) - Number(b < 0) || Math.abs(a) - Math.abs(b));
}

/** Every combination of status and dates that an action can have and the rules can tell apart. */
export function deliveryCells(used: Used): Facts[] | null {
  // So many days overdue are as many days below 0 until due.
  const overdue = numbersOf("daysOverdue", used).map((days) => 1 - days);
  const untilDue = [...numbersOf("daysUntilDue", used, overdue), null];
  const late = used.has("daysLate") ? [null, ...numbersOf("daysLate", used).filter((days) => days >= 0)] : [null];
  const slipped = used.has("slippageDays") ? [null, ...numbersOf("slippageDays", used)] : [null];
  const kinds = toldApart("dueKind", USUAL.kinds, used, isDatedKind);
  const statuses = toldApart("status", USUAL.statuses, used, closureOf);
  if (statuses.length * kinds.length * untilDue.length * late.length * slipped.length > MOST_COMBINATIONS) return null;
  return statuses.flatMap((status) =>
    kinds.flatMap((dueKind) =>
      untilDue.flatMap((daysUntilDue) =>
        late.flatMap((daysLate) =>
          slipped.flatMap((slippageDays) =>
            real(deliveryFacts({ status, dueKind, daysUntilDue, daysLate, slippageDays })),
          ),
        ),
      ),
    ),
  );
}

/** The words that conditions tell apart, or that differ in what other facts they allow: the first of each kind. */
function toldApart(fact: string, words: readonly string[], used: Used, kindOf: (word: string) => unknown): string[] {
  const kinds = new Map<string, string>();
  for (const word of words) {
    const verdicts = (used.get(fact) ?? []).map((condition) => Number(holds(condition, word)));
    const key = `${String(kindOf(word))} ${verdicts.join("")}`;
    if (!kinds.has(key)) kinds.set(key, word);
  }
  return [...kinds.values()];
}

const real = (facts: Facts | null): readonly Facts[] => (facts ? [facts] : []);

export function progressCells(used: Used): Facts[] {
  const ages = [null, ...numbersOf("progressAgeDays", used).filter((days) => days >= 0)];
  return [true, false, null].flatMap((has) => ages.flatMap((age) => real(progressFacts(has, age))));
}
