/** Due phrases: a cell's value read as a careful officer reads it. */
import { dateOfSerial, endOfMonth, isPlausible, partsOf, serialOf } from "../grid/dates";
import { dateShown, isDateFormat } from "../grid/format";
import type { CellValue } from "../grid/grid";
import { display, squeeze } from "../grid/text";
import type { DueContext } from "./context";
import type { Due, DuePrecision } from "./due";
import { asRequired } from "./phrases/as-required";
import { by } from "./phrases/by";
import { event } from "./phrases/event";
import { from } from "./phrases/from";
import { history } from "./phrases/history";
import { multiple } from "./phrases/multiple";
import { ongoing } from "./phrases/ongoing";
import { UNDATED, type PhraseRecogniser } from "./phrases/phrase";
import { prepare } from "./phrases/prepare";
import { range } from "./phrases/range";
import { recurring } from "./phrases/recurring";
import { settle } from "./phrases/settle";
import { unspecified } from "./phrases/unspecified";

/** In this order: the first that knows the phrase reads it. */
export const PHRASE_RECOGNISERS: readonly PhraseRecogniser[] = [
  history,
  recurring,
  range,
  from,
  multiple,
  by,
  asRequired,
  event,
  ongoing,
  unspecified,
];

/** No due phrase is longer; what stands behind it is narrative in the wrong column. */
const LONGEST_PHRASE = 2000;

/** The due of an action that has no due phrase. */
export const NO_DUE: Due = { ...UNDATED, words: null, kind: "unspecified" };

/** A serial as text, in the years that a tracker can mean. */
const isSerial = (value: number): boolean => {
  const date = Number.isInteger(value) ? dateOfSerial(value) : null;
  return date !== null && isPlausible(date) && value >= serialOf("1990-01-01");
};

function readSerial(serial: number, words: string, context: DueContext): Due {
  const date = dateOfSerial(serial, context.date1904);
  if (date === null || !isPlausible(date)) return { ...NO_DUE, words, kind: "by", problem: "unlikely-year" };
  const shown = dateShown(context.numberFormat ?? "General");
  const { year, month } = partsOf(date);
  // "mmm-yy" shows what the officer typed: a month.
  const precision: DuePrecision = shown.day || !(shown.month || shown.year) ? "day" : shown.month ? "month" : "year";
  const ends = { day: date, month: endOfMonth(year, month), year: endOfMonth(year, 12) };
  return { ...NO_DUE, words, kind: "by", end: ends[precision], precision };
}

function readNumber(value: number, context: DueContext): Due {
  const format = context.numberFormat ?? "General";
  const words = squeeze(display(value, format, context.date1904));
  if (isDateFormat(format)) return readSerial(value, words, context);
  if (isSerial(value))
    return { ...readSerial(value, words, { ...context, numberFormat: "General" }), certainty: "assumed" };
  return readText(String(value), context);
}

function readText(text: string, context: DueContext): Due {
  const words = squeeze(text);
  if (words === "") return NO_DUE;
  if (/^\d{5}$/.test(words) && isSerial(Number(words))) {
    return { ...readSerial(Number(words), words, { ...context, numberFormat: "General" }), certainty: "assumed" };
  }
  const { phrase, toldComplete } = settle(prepare(text.slice(0, LONGEST_PHRASE), context));
  if (toldComplete) return { ...NO_DUE, words };
  for (const recognise of PHRASE_RECOGNISERS) {
    const due = recognise(phrase);
    if (due) return { words, ...due };
  }
  return { ...NO_DUE, words };
}

/**
 * Reads a cell as a due phrase. Never throws; every date of the result lies in 1990 to 2099, and where the words give
 * none that can be trusted `end` is null and `problem` says why.
 */
export function readDue(value: CellValue, context: DueContext): Due {
  if (typeof value === "number") return readNumber(value, context);
  if (typeof value === "boolean") return { ...NO_DUE, words: display(value), problem: "unreadable" };
  return readText(value, context);
}
