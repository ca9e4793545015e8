import { cellName } from "../../../core/grid/address";
import { PlainError } from "../../desk";
import { inExcel } from "../errors";
import { putBack, readBefore, writeChanges, type CellsBefore } from "./apply";
import type { CellChange } from "./change";

/**
 * Changes cells of the officer's: all of them or none.
 * @param mayWrite looks at the cells as they stand; throws where they must not be written
 */
export async function changeCells(
  changes: readonly CellChange[],
  mayWrite: (stood: CellsBefore) => void,
): Promise<CellsBefore> {
  let stood: CellsBefore | null = null;
  try {
    return await inExcel(async (context) => {
      const before = await readBefore(context, changes);
      mayWrite(before);
      stood = before;
      writeChanges(context, before);
      await context.sync();
      return before;
    });
  } catch (error) {
    if (stood) await leaveAsStood(error, stood);
    throw error;
  }
}

/** Excel takes nothing back by itself: what an error left half written is put back here, and else named. */
async function leaveAsStood(error: unknown, before: CellsBefore): Promise<void> {
  const changes = before.runs.flatMap(({ run }) => run.changes);
  try {
    await inExcel(async (context) => {
      const now = await readBefore(context, changes);
      if (JSON.stringify(now) === JSON.stringify(before)) return;
      putBack(context, before);
      await context.sync();
    });
  } catch (second) {
    const words = [error, second].map((one) => (one instanceof Error ? one.message : String(one)));
    throw new PlainError(
      "Excel did not finish, and did not let Ragbook put the cells back. " +
        `These cells may have been changed: ${areasOf(before)}. Try again to complete them.`,
      changes[0]?.place ?? null,
      words.join(" | "),
    );
  }
}

/** "Action plan: G4:G7, I3:I7". */
function areasOf({ runs }: CellsBefore): string {
  const bySheet = new Map<string, string[]>();
  for (const { run } of runs) {
    const first = cellName({ row: run.firstRow, column: run.column });
    const last = cellName({ row: run.firstRow + run.changes.length - 1, column: run.column });
    bySheet.set(run.sheet, [...(bySheet.get(run.sheet) ?? []), first === last ? first : `${first}:${last}`]);
  }
  return [...bySheet].map(([sheet, areas]) => `${sheet}: ${areas.join(", ")}`).join("; ");
}
