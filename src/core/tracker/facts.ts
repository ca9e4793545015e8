/** Facts of one action as they are found, each with its cell and how it was found. */
import type { CellPlace } from "../grid/grid";
import type { Field } from "../layout/layout";
import type { Action, Source } from "./tracker";
import type { Said } from "./table-view";

/** A part of an action under construction. */
export type Part = Partial<{ -readonly [Key in keyof Action]: Action[Key] }>;

export interface Found {
  readonly part: Part;
  readonly cells: Partial<Record<Field, CellPlace>>;
  readonly sources: Partial<Record<Field, Source>>;
}

export const NOTHING: Found = { part: {}, cells: {}, sources: {} };

/** A part that one cell tells. */
export function found(part: Part, field: Field, place: CellPlace | null, source: Source): Found {
  return { part, cells: place ? { [field]: place } : {}, sources: { [field]: source } };
}

/** A part that one cell tells, or nothing. */
export const fromCell = (said: Said | null, field: Field, part: (said: Said) => Part): Found =>
  said ? found(part(said), field, said.place, said.source) : NOTHING;

/** Parts put together; later ones win. */
export function together(parts: readonly Found[]): Found {
  return {
    part: Object.assign({}, ...parts.map(({ part }) => part)) as Part,
    cells: Object.assign({}, ...parts.map(({ cells }) => cells)) as Found["cells"],
    sources: Object.assign({}, ...parts.map(({ sources }) => sources)) as Found["sources"],
  };
}
