/** Actions by the heading that they stand under. */
import { squeeze } from "../../grid/text";
import type { Action, Section, Tracker } from "../../tracker/tracker";
import type { Entry, SectionGroup } from "./report";

type Loose = Omit<Entry, "section">;

const NO_SECTION = "Actions under no heading";

/** The first line of a heading, its number dropped. */
export function headingOf(text: string): string {
  const first = squeeze(text.split("\n").find((line) => line.trim() !== "") ?? "");
  return first.replace(/^\(?\d+(\.\d+)*[.)]?\s+(?=\p{L})/u, "") || first;
}

const pathKey = (sheet: string, path: readonly string[]): string => [sheet, ...path].join("\u0000");

interface Draft {
  readonly action: Action;
  readonly section: Section | null;
  readonly loose: Loose[];
}

const numberIn = (path: readonly string[]): string | null =>
  /^\(?(\d+(?:\.\d+)*)[.)]?\s+\p{L}/u.exec(path.at(-1) ?? "")?.[1] ?? null;

/** Its own number, without the dot that ends it. */
const ownNumber = (draft: Draft): string | null =>
  draft.section?.ref?.replace(/[.):\s]+$/, "") || numberIn(draft.action.sections);

/** The tracker's own numbers where every section has one, short and unlike the others; running numbers otherwise. */
function numbers(drafts: readonly Draft[]): readonly string[] {
  const own = drafts.map(ownNumber);
  const usable = own.every((number) => number !== null && number.length <= 5) && new Set(own).size === own.length;
  return drafts.map((_, index) => (usable && own[index]) || String(index + 1));
}

function titleOf(draft: Draft): string {
  return headingOf(draft.action.sections.at(-1) ?? draft.action.issue ?? "") || NO_SECTION;
}

function underOf({ action }: Draft, sheets: number): string | null {
  const above = action.sections.at(-2);
  return (above && headingOf(above)) || (sheets > 1 ? action.sheet : null);
}

/** Sections in the order of their first action, each with its entries; and all entries as the council has them. */
export function groupBySection(
  tracker: Tracker,
  loose: readonly Loose[],
): { readonly sections: readonly SectionGroup[]; readonly entries: readonly Entry[] } {
  const sections = new Map<string, Section>();
  for (const sheet of tracker.sheets)
    for (const section of sheet.sections) sections.set(pathKey(sheet.sheet, section.path), section);
  const drafts = new Map<string, Draft>();
  for (const one of loose) {
    const key = pathKey(one.action.sheet, one.action.sections);
    const draft = drafts.get(key) ?? { action: one.action, section: sections.get(key) ?? null, loose: [] };
    draft.loose.push(one);
    drafts.set(key, draft);
  }
  const all = [...drafts.values()];
  const number = numbers(all);
  const sheets = new Set(all.map((draft) => draft.action.sheet)).size;
  const entryOf = new Map<Loose, Entry>();
  const groups = all.map((draft, index) => {
    const entries: Entry[] = [];
    const group: SectionGroup = {
      number: number[index] ?? String(index + 1),
      title: titleOf(draft),
      under: underOf(draft, sheets),
      entries,
      section: draft.section,
    };
    for (const one of draft.loose) {
      const entry = { ...one, section: group };
      entries.push(entry);
      entryOf.set(one, entry);
    }
    return group;
  });
  return { sections: groups, entries: loose.flatMap((one) => entryOf.get(one) ?? []) };
}
