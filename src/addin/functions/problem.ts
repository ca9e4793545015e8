/** Why a formula has no answer: Excel shows #N/A or #VALUE!, and the sentence when she points at the cell. */
export class FormulaProblem extends Error {
  constructor(
    /** `notAvailable` (#N/A): the tracker does not say. `invalidValue` (#VALUE!): the formula asks wrongly. */
    readonly code: "notAvailable" | "invalidValue",
    message: string,
  ) {
    super(message);
    this.name = "FormulaProblem";
  }
}

/** The same as Excel's own error, which alone reaches the cell. */
export function asExcelError(error: unknown): unknown {
  if (!(error instanceof FormulaProblem)) return error;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[error.code], error.message);
}
