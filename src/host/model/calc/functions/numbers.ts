import type { CellValue } from "../../../file/book";
import { CellError } from "../../../file/book";
import type { Arg, Functions } from "./argument";
import { number } from "./argument";
import { Raised, criterion, raise, toNumber } from "../values";

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

/** Sums, counts and roundings. */
export const NUMBERS: Functions = {
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

  ABS: ([arg]) => Math.abs(number(arg)),
  INT: ([arg]) => Math.floor(number(arg)),
  MOD: ([arg, by]) => {
    const divisor = number(by);
    return divisor === 0 ? raise("#DIV/0!") : number(arg) - divisor * Math.floor(number(arg) / divisor);
  },
  ROUND: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.round),
  ROUNDUP: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.ceil),
  ROUNDDOWN: ([arg, digits]) => rounded(number(arg), number(digits, 0), Math.floor),
};
