import type { CellValue } from "../../file/book";
import { CellError } from "../../file/book";
import { FUNCTIONS } from "../calc/functions/index";
import type { Arg } from "../calc/functions/argument";
import { Raised } from "../calc/values";
import type { Context } from "../context";
import { ModelObject } from "../model-object";

/** What a worksheet function gave: a value, or the error that a cell would show. */
export class FunctionResult extends ModelObject {
  static override readonly type = "FunctionResult";
  constructor(
    context: Context,
    private readonly result: CellValue,
  ) {
    super(context);
  }
  get Value(): CellValue {
    return this.result instanceof CellError ? null : this.result;
  }
  get Error(): string | null {
    return this.result instanceof CellError ? this.result.code : null;
  }
}

/** Worksheet functions that an add-in may call without a cell. */
export class Functions extends ModelObject {
  static override readonly type = "Functions";

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    return this.call("DATE", [year, month, day]);
  }

  private call(name: string, values: readonly unknown[]): FunctionResult {
    const { book, now } = this.context;
    const place = { row: 1, column: 1, now, date1904: book.date1904 };
    return new FunctionResult(
      this.context,
      worked(() => FUNCTIONS[name]?.(values.map(plain), place) ?? null),
    );
  }
}

const plain = (value: unknown): Arg => ({
  isMissing: value === null || value === undefined,
  value: () => value as CellValue,
  cells: () => [value as CellValue],
  area: () => null,
});

function worked(work: () => CellValue): CellValue {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.error;
    throw thrown;
  }
}
