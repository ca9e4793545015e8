/** Values of formulas, and how Excel turns one kind into another. */
import { parseValue } from "numfmt";
import type { Box, CellValue, Sheet } from "../../file/book";
import { CellError } from "../../file/book";

/** A block of cells that a formula reads. */
export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** An error value on its way up through a formula. */
export class Raised extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** Something that Excel can calculate and this host cannot: the value that stands is kept. */
export class Beyond extends Error {}

export const raise = (code: string): never => {
  throw new Raised(CellError.of(code));
};

export function toNumber(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) throw new Raised(value);
  const read = parseValue(value, { locale: "en-GB" })?.value;
  return typeof read === "number" ? read : raise("#VALUE!");
}

export function toText(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof CellError) throw new Raised(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function toLogical(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    const word = value.toLowerCase();
    return word === "true" || (word === "false" ? false : raise("#VALUE!"));
  }
  return toNumber(value) !== 0;
}

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Numbers come before text, text before logical values; text is compared in any case of letters. */
export function compare(one: CellValue, two: CellValue): number {
  if (one instanceof CellError) throw new Raised(one);
  if (two instanceof CellError) throw new Raised(two);
  const [left, right] = [one ?? blankLike(two), two ?? blankLike(one)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string") return left.localeCompare(String(right), "en-GB", { sensitivity: "accent" });
  return Number(left) - Number(right);
}

const blankLike = (other: CellValue): CellValue =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/** The test of COUNTIF and its like: ">5", "<>done", "compl*", or a value. */
export function criterion(given: CellValue): (value: CellValue) => boolean {
  const text = typeof given === "string" ? given : null;
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text ?? "") ?? [];
  const read = text === null ? given : (parseValue(operand, { locale: "en-GB" })?.value ?? operand);
  const wanted = typeof read === "object" && read !== null && !(read instanceof CellError) ? operand : read;
  if (operator === "=" || operator === "<>") {
    const matches = equals(wanted);
    return (value) => matches(value) === (operator === "=");
  }
  const holds: Readonly<Record<string, (order: number) => boolean>> = {
    "<": (order) => order < 0,
    ">": (order) => order > 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
  };
  return (value) =>
    value !== null &&
    !(value instanceof CellError) &&
    rank(value) === rank(wanted) &&
    (holds[operator]?.(compare(value, wanted)) ?? false);
}

function equals(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted !== "string") return (value) => value === wanted;
  if (wanted === "") return (value) => value === null || value === "";
  const pattern = wanted.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (all: string, literal?: string, wild?: string) =>
    literal ? `\\${literal}` : wild === "*" ? ".*" : wild === "?" ? "." : `\\${all}`,
  );
  const whole = new RegExp(`^${pattern}$`, "isu");
  return (value) => typeof value === "string" && whole.test(value);
}
