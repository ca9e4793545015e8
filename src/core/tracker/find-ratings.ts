/** The ratings that the officer gave: words, codes, ticks or a fill. */
import type { Colour, Source, StatedRating } from "./tracker";
import type { Field } from "../layout/layout";
import { colourOfFill } from "../layout/colours";
import { found, NOTHING, together, type Found } from "./facts";
import { readRating } from "./ratings";
import type { ReadContext } from "./read-context";
import type { ActionRows } from "./read-rows";

type RatingField = "ratingOutcome" | "ratingArrangements";

/** The tick columns of a field that this row ticks, by a mark or by a fill. */
export function ticked(
  action: ActionRows,
  field: Field,
): { readonly meaning: string; readonly column: number; readonly text: string } | null {
  const [row = 0] = action.rows;
  const { sheet } = action.view;
  for (const { field: own, column, tick } of action.view.table.columns) {
    if (own !== field || tick === null) continue;
    const text = sheet.shown(row, column);
    if (/^(?:no|n|0|-+)$/i.test(text)) continue;
    const filled =
      text === "" && sheet.fill(row, column) !== rowFill(action, row) ? colourOfFill(sheet.fill(row, column)) : null;
    if (text !== "" || filled !== null) return { meaning: tick, column, text };
  }
  return null;
}

/** The fill of the action's own cell: what the whole row has says nothing. */
const rowFill = (action: ActionRows, row: number): string | null =>
  action.view.sheet.fill(row, action.view.column("action") ?? 0);

function ratingIn(action: ActionRows, field: RatingField, context: ReadContext): Found {
  const { view } = action;
  const [row = 0] = action.rows;
  const tick = ticked(action, field);
  if (tick) {
    const stated: StatedRating = { colour: tick.meaning as Colour, text: tick.text, fill: null };
    return keep(field, stated, action, row, tick.column, "tick");
  }
  const said = view.said(field, row);
  const place = said?.place ?? view.cellOf(field, row);
  if (!place) return NOTHING;
  const fill = view.sheet.fill(place.row, place.column);
  const shown = !said && fill === rowFill(action, row) ? null : fill;
  const stated = readRating(said?.text ?? "", shown, context.keys.ratings);
  return stated ? keep(field, stated, action, place.row, place.column, said ? said.source : "fill") : NOTHING;
}

function keep(
  field: RatingField,
  stated: StatedRating,
  action: ActionRows,
  row: number,
  column: number,
  source: Source,
): Found {
  const ratings =
    field === "ratingOutcome" ? { outcome: stated, arrangements: null } : { outcome: null, arrangements: stated };
  return found({ ratings }, field, action.view.place(row, column), source);
}

/** Both axes of an action; a single rating column is the outcome. */
export function findRatings(action: ActionRows, context: ReadContext): Found {
  const outcome = ratingIn(action, "ratingOutcome", context);
  const arrangements = ratingIn(action, "ratingArrangements", context);
  const ratings = {
    outcome: outcome.part.ratings?.outcome ?? null,
    arrangements: arrangements.part.ratings?.arrangements ?? null,
  };
  return together([outcome, arrangements, { part: { ratings }, cells: {}, sources: {} }]);
}
