/** What a book remembers of the file it came from, so that saving rewrites what changed and nothing else. */
import type { Text } from "./cells/strings";
import type { Package } from "./package/package";
import type { Relations } from "./package/relations";
import type { Sheet } from "./sheet";
import type { Palette } from "./styles/colours";
import type { Pieces } from "./xml/pieces";

export interface SheetOrigin {
  readonly name: string;
  readonly pieces: Pieces;
  readonly relations: Relations;
  /** The state of each section after reading, in the order of the list of sections. */
  readonly states: readonly string[];
}

export interface Origin {
  readonly pkg: Package;
  readonly workbookPart: string;
  readonly workbook: Pieces;
  readonly relations: Relations;
  readonly stylesPart: string | null;
  readonly styles: Pieces;
  readonly palette: Palette;
  readonly stringsPart: string | null;
  readonly strings: readonly Text[];
  /** The state of each workbook section after reading. */
  readonly states: readonly string[];
  readonly sheets: ReadonlyMap<Sheet, SheetOrigin>;
  /** The parts that something leads to. */
  readonly reached: ReadonlySet<string>;
}

/** Plain data as text to compare; maps as lists, bytes by their own words. */
export function stateText(state: unknown): string {
  return JSON.stringify(state, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
