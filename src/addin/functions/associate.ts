/** Ties the formula functions to Excel's. They share the pane's page, but are loaded only when a formula asks. */
import type { FUNCTIONS } from "./library";
import { asExcelError } from "./problem";

export const FUNCTION_IDS: readonly (keyof typeof FUNCTIONS)[] = ["DUEDATE", "DAYSOVERDUE", "RATE"];

/** Does nothing in an Excel that has no custom functions: all else of Ragbook works there. */
export function associateFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, (...cells: unknown[]) => answer(id, cells));
}

async function answer(id: keyof typeof FUNCTIONS, cells: readonly unknown[]): Promise<string | number> {
  const library = await import("./library");
  const asked = library.FUNCTIONS[id] as (...values: readonly unknown[]) => string | number | Promise<string>;
  try {
    return await asked(...cells);
  } catch (error) {
    throw asExcelError(error);
  }
}
