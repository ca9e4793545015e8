/** What a cell shows: its value through its number format. */
import { format as formatValue, isDateFormat, isValidFormat } from "numfmt";
import type { CellValue } from "../../file/book";
import { CellError } from "../../file/book";
import { DAYS_1904 } from "./typed";

const OPTIONS = { locale: "en-GB", throws: false } as const;

/** The text of a cell, "" for an empty one; column width is not considered. */
export function shown(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General" && typeof value === "string") return value;
  const serial = typeof value === "number" && date1904 && isDateFormat(format) ? value + DAYS_1904 : value;
  return formatValue(format, serial, OPTIONS);
}

/** Whether Excel takes the code; unknown letters make it refuse. */
export const isNumberFormat = (code: string): boolean => code.length <= 255 && isValidFormat(code);

/** A value as Office.js gives it: "" for an empty cell, an error by its code. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/** Office.js's name of a value's kind. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}
