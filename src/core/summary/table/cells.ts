/** What stands in a cell of a table: value, look, and what the reader sees of it. */
import type { IsoDate } from "../../due/due";
import { serialOf } from "../../grid/dates";
import type { CellPlace } from "../../grid/grid";
import { lookOf } from "../../rating/looks";
import { PAPER } from "../look/palette";
import { COUNT, DATE, FAINT, LINKED, rule, STRONG, style, TEXT, ZERO } from "../look/styles";
import type { CellStyle, PlanCell } from "../plan";
import { shortDate } from "../report/dates";
import { RATED } from "../report/figures";
import type { Rated } from "../report/figures";
import { movementFormat, UNCHANGED, WORST_FIRST } from "../report/movement";
import type { MovementLook } from "../report/movement";
import { figure } from "../text/words";

export interface Cell {
  readonly value: PlanCell["value"];
  readonly style: CellStyle;
  readonly link?: CellPlace;
  /** What the cell shows, where the format adds to the value; never broken into lines. */
  readonly shown?: string;
}

const cell = (value: Cell["value"], look: CellStyle, shown?: string): Cell =>
  shown === undefined ? { value, style: look } : { value, style: look, shown };

const tidy = (text: string): string => (/[\r\v\f]/.test(text) ? text.replace(/\r\n?|[\v\f]/g, "\n") : text).trim();

/** The tracker's own words: line breaks and bullets kept, white space at the ends dropped. */
export function words(text: string | null, empty = "None stated", look: CellStyle = TEXT): Cell {
  const told = text === null ? "" : tidy(text);
  return told === "" ? cell(empty, FAINT) : cell(told, look);
}

export const strong = (text: string): Cell => cell(text, STRONG);
export const faint = (text: string): Cell => cell(text, FAINT);
export const styled = (value: string | number | boolean | null, look: CellStyle): Cell => cell(value, look);
/** Left open for the officer or the minutes. */
export const open = (look: CellStyle = TEXT): Cell => cell(null, look);

export const linked = (text: string, place: CellPlace): Cell => ({ ...cell(text, LINKED, text), link: place });

const ABOUT = style({ format: '"about "d mmm yyyy' }, DATE);

/** A true date; `about` marks one that the words give roughly. */
export function date(day: IsoDate, about = false): Cell {
  const shown = shortDate(day);
  return about ? cell(serialOf(day), ABOUT, `about ${shown}`) : cell(serialOf(day), DATE, shown);
}

/** A count; 0 is muted, never left blank. */
export const counted = (number: number): Cell => cell(number, number === 0 ? ZERO : COUNT, figure(number));

const sides = { left: rule(PAPER), right: rule(PAPER) };

function ratedCell(rating: Rated): Cell {
  const look = lookOf(rating);
  if (!rating) return cell(look.word, FAINT);
  const made = style({ ink: look.ink, fill: look.fill, bold: true, format: look.format, borders: sides });
  return cell(look.word, made, ` ${look.shape} ${look.word}`);
}

const RATED_CELLS: ReadonlyMap<Rated, Cell> = new Map(RATED.map((rating) => [rating, ratedCell(rating)]));

/** The bare word; the format shows the shape. */
export const rated = (rating: Rated): Cell => RATED_CELLS.get(rating) ?? ratedCell(rating);

/** A number of actions with a rating: filled where there are any. */
export function ratedCount(number: number, rating: Rated): Cell {
  const look = lookOf(rating);
  if (number === 0 || !rating) return counted(number);
  return cell(number, style({ ink: look.ink, fill: look.fill, borders: sides }, COUNT), figure(number));
}

function movedCell(look: MovementLook): Cell {
  const made = style({ format: movementFormat(look), wrap: false }, look === UNCHANGED ? FAINT : STRONG);
  return cell(look.word, made, `${look.arrow} ${look.word}`);
}

const MOVED_CELLS: ReadonlyMap<MovementLook, Cell> = new Map(
  [UNCHANGED, ...WORST_FIRST].map((look) => [look, movedCell(look)]),
);

/** The bare word; the format shows the arrow. */
export const moved = (look: MovementLook): Cell => MOVED_CELLS.get(look) ?? movedCell(look);
