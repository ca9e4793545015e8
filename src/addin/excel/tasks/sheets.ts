import type { Review } from "../../../core/review";
import { snapshotOf } from "../../../core/movement/snapshot";
import { noteRows } from "../../../core/summary/notes";
import type { State } from "../../../core/settings/settings";
import type { Receipt, SheetPreview, Watch } from "../../desk";
import type { Reviewer } from "../../reviewer";
import type { Session } from "../../session";
import { inExcel } from "../errors";
import { putState, restoreState, stateFromXml } from "../state";
import { loadState, saveState } from "./state";
import { survey, type WorkbookSurvey } from "../survey";
import { inDateSystem } from "../write/dates";
import { standingSheets, takeBack, takeBackAfter, writeReport, type Written } from "../write/report";

/** What the summary sheets would be, and which of them stand already. */
export async function previewSheets(reviewer: Reviewer, review: Review): Promise<readonly SheetPreview[]> {
  return inExcel(async (context) => {
    const found = await survey(context);
    const plans = await reviewer.plan(review, { snapshots: stateFromXml(found.stateXml).snapshots });
    const standing = standingSheets(plans, found.sheets);
    return plans.map((plan) => ({ plan, standsAs: standing.get(plan.id)?.name ?? null }));
  });
}

/**
 * Makes or refreshes the summary sheets, keeps a snapshot of this report in the workbook, and shows the first sheet.
 * All or nothing: see `writeReport`.
 * @param ids sheets to make; null for all that the settings choose
 */
export async function makeSheets(
  session: Session,
  reviewer: Reviewer,
  review: Review,
  ids: readonly string[] | null,
  watch: Watch,
): Promise<Receipt> {
  const { written, stateBefore } = await inExcel(async (context) => {
    watch.progress({ stage: "Looking for sheets that stand", done: 0, of: 0 });
    const found = await survey(context);
    const state = stateFromXml(found.stateXml);
    const all = await reviewer.plan(review, { snapshots: state.snapshots });
    const chosen = all.filter(({ id }) => ids?.includes(id) ?? true);
    const plans = chosen.map((plan) => inDateSystem(plan, found.date1904));
    const made = await writeReport(context, plans, found.sheets, state.notes, watch);
    try {
      await finish(context, found, state, review, made);
    } catch (error) {
      await takeBackAfter(error, context, made, () => restoreState(context, found.stateXml));
    }
    return { written: made, stateBefore: state };
  });
  const changes = written.flatMap(({ name, before, lostNotes }) => [
    `${name}: ${before ? "refreshed" : "made"}`,
    ...lostNotes.map((note) => `${name}: your note “${note}” was on a row that is no longer there`),
  ]);
  const what = written.length === 1 ? "1 sheet made" : `${written.length} sheets made`;
  return session.did(what, changes, () => takeSheetsBack(written, stateBefore));
}

/** Keeps the snapshot and shows the first sheet; in one round trip with the last of the writing. */
async function finish(
  context: Excel.RequestContext,
  found: WorkbookSurvey,
  state: State,
  review: Review,
  made: readonly Written[],
): Promise<void> {
  const snapshot = snapshotOf(review);
  const others = state.snapshots.filter(({ asAt }) => asAt !== snapshot?.asAt);
  const snapshots = [...others, ...(snapshot ? [snapshot] : [])].sort((a, b) => a.asAt.localeCompare(b.asAt));
  const notes = { ...state.notes, ...Object.fromEntries(made.map(({ plan }) => [plan.id, noteRows(plan)])) };
  putState(context, found.statePart, { ...state, snapshots, notes, rules: review.rules });
  const [first] = made;
  if (first) context.workbook.worksheets.getItem(first.name).activate();
  await context.sync();
}

/** Takes the sheets back, and of what we keep only what making them changed: settings made since stay. */
async function takeSheetsBack(written: readonly Written[], before: State): Promise<readonly string[]> {
  await inExcel((context) => takeBack(context, written));
  const { snapshots, notes, rules } = before;
  await saveState({ ...(await loadState()), snapshots, notes, rules });
  return written.map(({ name, before }) => `${name}: ${before ? "as it was" : "taken away"}`);
}
