/** Rules of data validation in Office.js's words and in the file's. */
import { invalidArgument } from "../../protocol/errors";
import { addressOf, quoteSheet } from "../geometry";
import { RangePlace } from "../range/place";
import { Names } from "./names";

export const TYPES = new Names([
  ["none", "None"],
  ["list", "List"],
  ["whole", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

/** The members of a rule, by the file's type. */
export const MEMBERS = new Names([
  ["list", "list"],
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
]);

export const officeOperator = (operator: string): string => operator.charAt(0).toUpperCase() + operator.slice(1);
export const fileOperator = (operator: unknown): string => {
  const text = typeof operator === "string" ? operator : "Between";
  return text
    .replace("GreaterThanOrEqualTo", "GreaterThanOrEqual")
    .replace("LessThanOrEqualTo", "LessThanOrEqual")
    .replace(/^./, (first) => first.toLowerCase());
};

/** A list's words as typed with commas take at most this many characters. */
const MAX_LIST = 255;

export function listSource(source: unknown): string {
  if (source instanceof RangePlace)
    return `${quoteSheet(source.sheet.name)}!${addressOf(source.box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > MAX_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

export function formulaOf(given: unknown): string {
  if (given instanceof RangePlace) return addressOf(given.box);
  if (typeof given !== "string" && typeof given !== "number") throw invalidArgument();
  const text = String(given);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text.slice(1) : text;
}
