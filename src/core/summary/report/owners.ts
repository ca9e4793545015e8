/** Actions by owner, as the tracker writes them. */
import { comingUp } from "./ahead";
import { nextDate } from "./dates";
import { isOpen, tally } from "./figures";
import type { Tally } from "./figures";
import type { Entry, Report } from "./report";
import { ownerWords } from "./words";

export const NOBODY = "No owner stated";

export interface Owner {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly figures: Tally;
  readonly dueSoon: number;
  readonly next: string | null;
}

const sameOwner = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Most actions first, those without an owner last. */
export function ownersOf(report: Report): readonly Owner[] {
  const groups = new Map<string, { name: string; entries: Entry[] }>();
  for (const entry of report.entries) {
    const name = ownerWords(entry) ?? NOBODY;
    const group = groups.get(sameOwner(name)) ?? { name, entries: [] };
    group.entries.push(entry);
    groups.set(sameOwner(name), group);
  }
  const soon = new Set(
    comingUp(report)
      ?.coming.filter((one) => !one.starts)
      .map((one) => one.entry),
  );
  const owners = [...groups.values()].map(({ name, entries }): Owner => {
    const dates = entries.flatMap((entry) => (isOpen(entry) ? (nextDate(entry)?.date ?? []) : [])).sort();
    return {
      name,
      entries,
      figures: tally(entries),
      dueSoon: entries.filter((entry) => soon.has(entry)).length,
      next: dates[0] ?? null,
    };
  });
  const last = (owner: Owner): number => (owner.name === NOBODY ? 1 : 0);
  return owners.sort(
    (a, b) => last(a) - last(b) || b.entries.length - a.entries.length || a.name.localeCompare(b.name, "en"),
  );
}
