import type { CellValue } from "../../../file/book";
import { CellError } from "../../../file/book";
import type { Arg, Functions } from "./argument";
import { Raised, toLogical } from "../values";

const filled = (value: CellValue): boolean => value !== null;

/** Choices, and questions about a value. */
export const LOGIC: Functions = {
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
