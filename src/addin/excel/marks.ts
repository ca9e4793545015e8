/** The mark by which a sheet is known as ours, whatever its name: a custom property that holds the plan's id. */
export const MARK = "ragbook.sheet";

/** The mark of the rules sheet. */
export const RULES = "rules";
