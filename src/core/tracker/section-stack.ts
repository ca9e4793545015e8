/** Where a row stands: the headings above it, outermost first. */
import type { Section } from "./tracker";
import { nameOf, numberOf } from "./headings";

/** One heading above the actions. */
export interface Level {
  readonly row: number;
  readonly title: string;
  /** The heading's cell as it stands. */
  readonly text: string;
  readonly ref: string | null;
  /** It names a governance issue or area; a column known by its shape alone may hold something else. */
  readonly isIssue: boolean;
}

interface Banner extends Level {
  /** What tells its rank: its fill, its first word, its column. */
  readonly style: string;
}

/** What a block above a table says of the actions below it. */
export interface Lead {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class SectionStack {
  private issue: Level | null = null;
  private banners: readonly Banner[] = [];
  private columns = new Map<number, Level>();
  private actionsSince = false;
  private lead: Lead | null = null;
  readonly sections: Section[] = [];

  constructor(private readonly sheet: string) {}

  /** A governance issue begins: nothing of the one before holds. */
  openIssue(level: Level, lead: Lead | null, rest: Pick<Section, "description" | "prospect">): void {
    this.issue = level;
    this.banners = [];
    this.columns.clear();
    this.lead = lead;
    this.keep(level, rest);
  }

  /** A lead named above a table without an issue of its own. */
  setLead(lead: Lead): void {
    this.lead = lead;
  }

  get leadManager(): Lead | null {
    return this.lead;
  }

  /** A banner row: as deep as a banner of its style, else below the one directly above it, else in its place. */
  banner(level: Level, style: string): void {
    const rank = this.banners.findIndex((banner) => banner.style === style);
    const depth = rank >= 0 ? rank : this.actionsSince ? Math.max(0, this.banners.length - 1) : this.banners.length;
    this.banners = [...this.banners.slice(0, depth), { ...level, style }];
    this.columns.clear();
    this.actionsSince = false;
    this.keep(level, { description: null, prospect: null });
  }

  /** A section column says something at this row. */
  column(column: number, level: Level): void {
    const before = this.columns.get(column);
    if (before && before.title === level.title) return;
    for (const other of [...this.columns.keys()]) if (other > column) this.columns.delete(other);
    this.columns.set(column, level);
    this.keep(level, { description: null, prospect: null });
  }

  /** An action stands here: a banner of a new style after it is no heading below the last one. */
  action(): void {
    this.actionsSince = true;
  }

  get levels(): readonly Level[] {
    const columns = [...this.columns.entries()].sort(([a], [b]) => a - b).map(([, level]) => level);
    return [...(this.issue ? [this.issue] : []), ...this.banners, ...columns];
  }

  /** The nearest level that names an issue or area; the nearest of all where none does. */
  get nearest(): Level | null {
    const { levels } = this;
    return levels.findLast((level) => level.isIssue) ?? levels.at(-1) ?? null;
  }

  /** The reference of the innermost level that has one. */
  get ref(): string | null {
    return this.levels.findLast((level) => level.ref !== null)?.ref ?? null;
  }

  private keep(level: Level, rest: Pick<Section, "description" | "prospect">): void {
    const path = this.levels.map((each) => each.title);
    const leadManager = this.lead?.text ?? null;
    this.sections.push({
      sheet: this.sheet,
      row: level.row,
      path,
      ref: level.ref,
      text: level.text,
      leadManager,
      ...rest,
    });
  }
}

/** A level from the text of its cell. */
export function levelOf(
  text: string,
  row: number,
  ref: string | null,
  isIssue: boolean,
  shared?: (name: string) => boolean,
): Level {
  return { row, title: nameOf(text, shared), text, ref: ref ?? numberOf(text), isIssue };
}
