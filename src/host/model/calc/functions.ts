/** The functions that this host calculates. What is not here keeps the value that Excel last gave it. */
import type { CellValue } from "../../file/book";
import { CellError } from "../../file/book";
import { shown } from "../values/shown";
import type { Area } from "./values";
import { Raised, compare, criterion, raise, toLogical, toNumber, toText } from "./values";

/** An argument, worked out only when it is asked for. */
export interface Arg {
  readonly isMissing: boolean;
  value(): CellValue;
  /** Every cell of an area, or the one value. */
  cells(): CellValue[];
  area(): Area | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly now: () => Date;
}

type Calculate = (args: readonly Arg[], place: Place) => CellValue;

/** Numbers of areas count, text and logical values in areas do not; given directly, they must be numbers. */
const numbers = (args: readonly Arg[]): number[] =>
  args.flatMap((arg) => {
    const inArea = arg.area() !== null;
    return arg.cells().flatMap((value) => {
      if (value instanceof CellError) throw new Raised(value);
      if (typeof value === "number") return [value];
      return inArea || value === null ? [] : [toNumber(value)];
    });
  });

const number = (arg: Arg | undefined, otherwise?: number): number => {
  if (!arg || arg.isMissing) return otherwise ?? raise("#VALUE!");
  return toNumber(arg.value());
};
const text = (arg: Arg | undefined, otherwise = ""): string =>
  !arg || arg.isMissing ? otherwise : toText(arg.value());

/** Which positions meet all pairs of area and criterion. */
function meeting(pairs: readonly Arg[]): boolean[] {
  const tests = pairs.flatMap((range, index) => {
    const wanted = pairs[index + 1];
    return index % 2 === 0 && wanted ? [{ cells: range.cells(), fits: criterion(wanted.value()) }] : [];
  });
  const size = tests[0]?.cells.length ?? 0;
  if (tests.some(({ cells }) => cells.length !== size)) raise("#VALUE!");
  return Array.from({ length: size }, (_, index) => tests.every(({ cells, fits }) => fits(cells[index] ?? null)));
}

const chosen = (values: readonly CellValue[], keep: readonly boolean[]): number[] =>
  values.filter((value, index) => keep[index] && typeof value === "number") as number[];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? raise("#DIV/0!") : sum(values) / values.length;
/** Of nothing: 0, as Excel has it. */
const best = (values: readonly number[], of: (one: number, two: number) => number): number =>
  values.length === 0 ? 0 : values.reduce((one, two) => of(one, two));
const rounded = (value: number, digits: number, how: (value: number) => number): number => {
  const factor = 10 ** digits;
  return (Math.sign(value) * how(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
};
const filled = (value: CellValue): boolean => value !== null;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const serial = (date: number): number => Math.floor((date - EPOCH) / DAY);
const dateOf = (value: number): Date => new Date(EPOCH + Math.floor(value) * DAY);
const today = ({ now }: Place): number => {
  const date = now();
  return serial(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
};

export const FUNCTIONS: Readonly<Record<string, Calculate>> = {
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => mean(numbers(args)),
  MIN: (args) => best(numbers(args), Math.min),
  MAX: (args) => best(numbers(args), Math.max),
  COUNT: (args) => args.flatMap((arg) => arg.cells()).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap((arg) => arg.cells()).filter(filled).length,
  COUNTBLANK: ([range]) => (range?.cells() ?? []).filter((value) => value === null || value === "").length,
  COUNTIF: (args) => meeting(args).filter(Boolean).length,
  COUNTIFS: (args) => meeting(args).filter(Boolean).length,
  SUMIF: ([range, wanted, values]) =>
    range && wanted ? sum(chosen((values ?? range).cells(), meeting([range, wanted]))) : raise("#VALUE!"),
  SUMIFS: ([values, ...pairs]) => sum(chosen(values?.cells() ?? [], meeting(pairs))),
  AVERAGEIF: ([range, wanted, values]) =>
    range && wanted ? mean(chosen((values ?? range).cells(), meeting([range, wanted]))) : raise("#VALUE!"),

  IF: ([test, yes, no]) => {
    const branch = toLogical(test?.value() ?? null) ? yes : no;
    return branch ? (branch.isMissing ? 0 : branch.value()) : test && yes && !no ? false : 0;
  },
  IFERROR: ([tried, otherwise]) => orElse(tried, otherwise, () => true),
  IFNA: ([tried, otherwise]) => orElse(tried, otherwise, ({ code }) => code === "#N/A"),
  AND: (args) =>
    args
      .flatMap((arg) => arg.cells())
      .filter(filled)
      .every(toLogical),
  OR: (args) =>
    args
      .flatMap((arg) => arg.cells())
      .filter(filled)
      .some(toLogical),
  NOT: ([arg]) => !toLogical(arg?.value() ?? null),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => CellError.of("#N/A"),

  ISBLANK: ([arg]) => arg?.value() === null,
  ISNUMBER: ([arg]) => typeof quietly(arg) === "number",
  ISTEXT: ([arg]) => typeof quietly(arg) === "string",
  ISERROR: ([arg]) => quietly(arg) instanceof CellError,

  ABS: ([arg]) => Math.abs(number(arg)),
  INT: ([arg]) => Math.floor(number(arg)),
  MOD: ([arg, by]) => {
    const divisor = number(by);
    return divisor === 0 ? raise("#DIV/0!") : number(arg) - divisor * Math.floor(number(arg) / divisor);
  },
  ROUND: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.round),
  ROUNDUP: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.ceil),
  ROUNDDOWN: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.floor),

  LEN: ([arg]) => text(arg).length,
  LEFT: ([arg, count]) => text(arg).slice(0, number(count, 1)),
  RIGHT: ([arg, count]) => text(arg).slice(Math.max(0, text(arg).length - number(count, 1))),
  MID: ([arg, start, count]) => text(arg).slice(number(start) - 1, number(start) - 1 + number(count)),
  TRIM: ([arg]) => text(arg).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: ([arg]) => text(arg).toUpperCase(),
  LOWER: ([arg]) => text(arg).toLowerCase(),
  CONCATENATE: (args) => args.map((arg) => toText(arg.value())).join(""),
  CONCAT: (args) =>
    args
      .flatMap((arg) => arg.cells())
      .map(toText)
      .join(""),
  TEXTJOIN: ([separator, skipBlanks, ...args]) => {
    const parts = args.flatMap((arg) => arg.cells()).map(toText);
    return parts.filter((part) => part !== "" || !toLogical(skipBlanks?.value() ?? null)).join(text(separator));
  },
  TEXT: ([arg, format]) => shown(arg?.value() ?? null, text(format), false),
  VALUE: ([arg]) => toNumber(arg?.value() ?? null),
  HYPERLINK: ([link, words]) => (words && !words.isMissing ? words.value() : (link?.value() ?? null)),

  TODAY: (_args, place) => today(place),
  NOW: (_args, place) => today(place) + (place.now().getTime() % DAY) / DAY,
  DATE: ([year, month, day]) => serial(Date.UTC(number(year), number(month) - 1, number(day))),
  YEAR: ([arg]) => dateOf(number(arg)).getUTCFullYear(),
  MONTH: ([arg]) => dateOf(number(arg)).getUTCMonth() + 1,
  DAY: ([arg]) => dateOf(number(arg)).getUTCDate(),

  ROW: ([arg], place) => arg?.area()?.box.top ?? place.row,
  COLUMN: ([arg], place) => arg?.area()?.box.left ?? place.column,
  ROWS: ([arg]) => span(arg, "top", "bottom"),
  COLUMNS: ([arg]) => span(arg, "left", "right"),
  INDEX: ([range, row, column]) => {
    const { sheet, box } = range?.area() ?? raise("#VALUE!");
    const oneRow = box.top === box.bottom && !column;
    const [down, across] = oneRow ? [1, number(row, 1)] : [number(row, 1), number(column, 1)];
    const inside = down >= 1 && across >= 1 && box.top + down - 1 <= box.bottom && box.left + across - 1 <= box.right;
    return inside ? sheet.value(box.top + down - 1, box.left + across - 1) : raise("#REF!");
  },
  MATCH: ([wanted, range, kind]) => {
    const value = wanted?.value() ?? null;
    const cells = range?.cells() ?? [];
    const exact = number(kind, 1) === 0;
    const at = exact
      ? cells.findIndex(criterionOf(value))
      : cells.findLastIndex((each) => each !== null && compare(each, value) <= 0);
    return at < 0 ? raise("#N/A") : at + 1;
  },
  VLOOKUP: ([wanted, range, column, near]) => {
    const { sheet, box } = range?.area() ?? raise("#VALUE!");
    const value = wanted?.value() ?? null;
    const keys = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => sheet.value(box.top + index, box.left));
    const exact = near !== undefined && !toLogical(near.isMissing ? true : near.value());
    const at = exact
      ? keys.findIndex(criterionOf(value))
      : keys.findLastIndex((each) => each !== null && compare(each, value) <= 0);
    return at < 0 ? raise("#N/A") : sheet.value(box.top + at, box.left + number(column) - 1);
  },
};

const criterionOf = (value: CellValue): ((each: CellValue) => boolean) =>
  typeof value === "string" ? criterion(`=${value}`) : (each) => each === value;

const span = (arg: Arg | undefined, first: "top" | "left", last: "bottom" | "right"): number => {
  const box = arg?.area()?.box;
  return box ? box[last] - box[first] + 1 : 1;
};

/** A value, an error included. */
function quietly(arg: Arg | undefined): CellValue {
  try {
    return arg?.value() ?? null;
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.error;
    throw thrown;
  }
}

function orElse(tried: Arg | undefined, otherwise: Arg | undefined, applies: (error: CellError) => boolean): CellValue {
  const value = quietly(tried);
  if (!(value instanceof CellError)) return value;
  return applies(value) ? (otherwise?.value() ?? null) : value;
}
