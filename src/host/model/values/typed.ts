/** What Excel makes of a value that is typed, or written through Office.js as if typed. */
import { getFormatFromId, parseValue } from "numfmt";
import type { CellValue } from "../../file/book";
import { CellError } from "../../file/book";
import { HostError, invalidArgument } from "../../protocol/errors";
import { parse } from "../calc/parse";

/** Excel's caps on one cell. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** A cell as it stands after typing. */
export interface Typed {
  readonly value: CellValue;
  /** Without "="; null for a plain value. */
  readonly formula: string | null;
  /** The number format that typing gives a cell without one. */
  readonly format: string | null;
  /** The text was kept as text by an apostrophe. */
  readonly apostrophe: boolean;
}

const plain = (value: CellValue, format: string | null = null): Typed => ({
  value,
  formula: null,
  format,
  apostrophe: false,
});

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
/** A sign counts as the start of a formula unless a number follows; "@" is what an older spreadsheet wrote. */
const FORMULA = /^(?:=.|[+-]\s*[A-Za-z("=@'$]|@)/s;
/** Longer than any number or date that somebody types. */
const LONGEST_NUMBER = 60;
const LOCALE = "en-GB";
/** Days between the starts of the two date systems. */
export const DAYS_1904 = 1462;
const LARGEST_SERIAL = 2_958_466;
const SLASHED = /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*$/;

/**
 * @param format the number format that the cell has: in a text cell ("@") everything stays text
 * @throws InvalidArgument for text longer than a cell holds, or what is no cell value
 */
export function typed(input: unknown, format: string, date1904: boolean): Typed {
  if (typeof input === "boolean") return format === "@" ? plain(input ? "TRUE" : "FALSE") : plain(input);
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw invalidArgument();
    return plain(format === "@" ? String(input) : input);
  }
  if (typeof input !== "string") throw invalidArgument();
  if (input.length > MAX_TEXT) throw invalidArgument(`A cell holds up to ${MAX_TEXT} characters.`);
  return input === "" ? plain(null) : typedText(input, format, date1904);
}

/** Words that a number, date or logical value may hold. */
const WORDS =
  /^(?:am|pm|true|false|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;

/** Saves reading narrative for numbers and dates: they are short, have digits, and few words. */
const isPlainlyText = (input: string): boolean =>
  input.length > LONGEST_NUMBER ||
  !(/\d/.test(input) || /true|false/i.test(input)) ||
  (input.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !WORDS.test(word));

function typedText(input: string, format: string, date1904: boolean): Typed {
  if (format === "@") return plain(input);
  if (input.startsWith("'")) return { ...plain(input.slice(1)), apostrophe: true };
  if (FORMULA.test(input)) return typedFormula(input.replace(/^[=+]/, ""));
  if (ERRORS.test(input)) return plain(CellError.of(input.toUpperCase()));
  if (isPlainlyText(input)) return plain(input);
  const read =
    parseValue(input, { locale: LOCALE }) ?? (SLASHED.test(input) ? parseValue(input, { locale: "en-US" }) : null);
  if (!read) return plain(input);
  const shows = read.formatId === undefined ? null : shownFormat(read.formatId);
  if (typeof read.value !== "number") return plain(read.value, shows);
  const isDate = shows !== null && /[dy]/.test(shows);
  const value = read.value - (isDate && date1904 ? DAYS_1904 : 0);
  return isDate && (value < 0 || value >= LARGEST_SERIAL) ? plain(input) : plain(value, shows);
}

/** Throws for what begins as a formula and is none: Excel shows a message and takes nothing. */
function typedFormula(formula: string): Typed {
  if (formula.length > MAX_FORMULA) throw new HostError("FormulaLengthExceedsLimit", "The formula is too long.");
  if (!parse(formula)) throw invalidArgument("There's a problem with this formula.");
  return { value: null, formula, format: null, apostrophe: false };
}

/** Built-in format 14 is "the machine's short date": here the United Kingdom's. */
function shownFormat(id: number): string | null {
  if (id === 14) return "dd/mm/yyyy";
  if (id === 22) return "dd/mm/yyyy hh:mm";
  return getFormatFromId(id) ?? null;
}
