import type { CellValue } from "../../../file/book";
import type { Area } from "../values";
import { raise, toNumber, toText } from "../values";

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
  /** Serial dates count from 1 January 1904. */
  readonly date1904: boolean;
}

export type Calculate = (args: readonly Arg[], place: Place) => CellValue;

/** Functions by name. */
export type Functions = Readonly<Record<string, Calculate>>;

export const number = (arg: Arg | undefined, otherwise?: number): number => {
  if (!arg || arg.isMissing) return otherwise ?? raise("#VALUE!");
  return toNumber(arg.value());
};
export const text = (arg: Arg | undefined, otherwise = ""): string =>
  !arg || arg.isMissing ? otherwise : toText(arg.value());
