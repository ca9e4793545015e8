import type { State } from "../../../core/settings/settings";
import { inExcel } from "../errors";
import { putState, statePart, stateFromXml, stateToXml } from "../state";

/** All that Ragbook keeps in the workbook; the defaults where it keeps nothing yet. */
export async function loadState(): Promise<State> {
  return inExcel(async (context) => {
    const part = statePart(context);
    const xml = part.getXml();
    await context.sync();
    // A method's answer comes with the sync; it is no property to load.
    // eslint-disable-next-line office-addins/load-object-before-read
    return stateFromXml(part.isNullObject ? null : xml.value);
  });
}

/** Keeps the state in the workbook. Where only Excel's answer was lost, it stands all the same. */
export async function saveState(state: State): Promise<void> {
  try {
    await inExcel(async (context) => {
      const part = statePart(context);
      await context.sync();
      putState(context, part, state);
      await context.sync();
    });
  } catch (error) {
    const stands = await loadState().catch(() => null);
    const wanted = stateFromXml(stateToXml(state));
    if (stands === null || stateToXml(stands) !== stateToXml(wanted)) throw error;
  }
}
