import { cellName } from "../../../core/grid/address";
import { display } from "../../../core/grid/text";
import type { Fix } from "../../../core/findings/finding";
import type { CellValue } from "../../../core/grid/grid";
import { PlainError, type Receipt } from "../../desk";
import type { Session } from "../../session";
import { putBack, type CellsBefore } from "../change/apply";
import type { CellChange } from "../change/change";
import { changeCells } from "../change/write";
import { inExcel } from "../errors";

const changeOf = ({ place, value, numberFormat, fill }: Fix): CellChange => ({ place, value, numberFormat, fill });

/**
 * Applies fixes that the officer has seen and asked for; one undo puts every cell back.
 * @throws PlainError when a cell no longer holds what the fix was made for: nothing is changed then
 */
export async function applyFixes(session: Session, fixes: readonly Fix[]): Promise<Receipt> {
  const before = await changeCells(fixes.map(changeOf), (stood) => refuseStale(stood, fixes));
  const changes = fixes.map(({ place, before: was, after }) => `${place.sheet}, ${cellName(place)}: ${was} → ${after}`);
  const what = fixes.length === 1 ? "1 cell fixed" : `${fixes.length} cells fixed`;
  return session.did(what, changes, () => undoCells(before));
}

/** Puts cells back; answers what was done, in words. */
export async function undoCells(before: CellsBefore): Promise<readonly string[]> {
  await inExcel(async (context) => {
    putBack(context, before);
    await context.sync();
  });
  return before.runs.flatMap(({ run }) =>
    run.changes.map(({ place }) => `${place.sheet}, ${cellName(place)}: as it was`),
  );
}

function refuseStale(stood: CellsBefore, fixes: readonly Fix[]): void {
  const expected = new Map(fixes.map((fix) => [`${fix.place.sheet}|${cellName(fix.place)}`, fix]));
  for (const { run, formulas, numberFormat } of stood.runs) {
    run.changes.forEach(({ place }, row) => {
      const now = display(formulas[row]?.[0] as CellValue, numberFormat[row]?.[0]);
      const fix = expected.get(`${place.sheet}|${cellName(place)}`);
      if (fix && fix.value !== undefined && !now.includes(fix.before)) {
        throw new PlainError(
          `${cellName(place)} on ${place.sheet} has changed since it was checked. Check again before you fix it. ` +
            "Nothing was changed.",
          place,
        );
      }
    });
  }
}
