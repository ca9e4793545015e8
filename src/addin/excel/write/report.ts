import { freeSheetName } from "../../../core/grid/names";
import type { State } from "../../../core/settings/settings";
import { carryNotes } from "../../../core/summary/notes";
import type { SheetPlan } from "../../../core/summary/plan";
import { PlainError, type Watch } from "../../desk";
import { survey, type SheetSurvey } from "../survey";
import { areaOf, askImage, imageOf, planOfImage, type ImageAsked, type SheetImage } from "./image";
import { writeSheet } from "./sheet";

/** A sheet that was written, with what it takes to take it back. */
export interface Written {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Null for a sheet that was new. */
  readonly before: SheetImage | null;
  /** The officer's notes on rows that are no longer on the sheet. */
  readonly lostNotes: readonly string[];
}

/**
 * The sheet of ours for each plan. A copy that the officer made carries our mark too: the original is the one that
 * still has the plan's tables (Excel renames those of a copy), or else a name without Excel's "(2)".
 */
export function standingSheets(
  plans: readonly SheetPlan[],
  sheets: readonly SheetSurvey[],
): ReadonlyMap<string, SheetSurvey> {
  const standing = new Map<string, SheetSurvey>();
  for (const plan of plans) {
    const marked = sheets.filter((sheet) => sheet.mark === plan.id);
    const names = new Set(plan.tables.map(({ name }) => name));
    const original =
      marked.find((sheet) => sheet.tables.some((table) => names.has(table.name))) ??
      marked.find((sheet) => !/\(\d+\)$/.test(sheet.name)) ??
      marked[0];
    if (original) standing.set(plan.id, original);
  }
  return standing;
}

/**
 * Writes the plans in their order. Sheets of ours are refreshed in place under whatever name they have now, new ones
 * are put after the sheets that stand. When one fails, or the officer cancels, those made are taken away, those
 * refreshed are put back, and the error goes on.
 */
export async function writeReport(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  sheets: readonly SheetSurvey[],
  notes: State["notes"],
  watch: Watch,
): Promise<Written[]> {
  const standing = standingSheets(plans, sheets);
  const asked = await askStanding(context, standing);
  const taken = new Set(sheets.map(({ name }) => name));
  const written: Written[] = [];
  try {
    for (const [index, plan] of plans.entries()) {
      watch.progress({ stage: `Writing ${plan.name}`, done: index, of: plans.length });
      const stands = standing.get(plan.id);
      const before = asked.get(plan.id) ?? null;
      const name = stands?.name ?? freeSheetName(plan.name, taken);
      taken.add(name);
      const worksheet = stands?.worksheet ?? context.workbook.worksheets.add(name);
      const carried = before ? carryNotes(plan, standingRows(plan, before), notes[plan.id] ?? {}) : { plan, lost: [] };
      written.push({ plan, name, before: before ? imageOf(before) : null, lostNotes: carried.lost });
      await writeSheet(context, worksheet, carried.plan, before, watch);
      watch.signal.throwIfAborted();
    }
  } catch (error) {
    await takeBackAfter(error, context, written);
  }
  return written;
}

/** Asks all sheets that stand for their content, in two round trips. */
async function askStanding(
  context: Excel.RequestContext,
  standing: ReadonlyMap<string, SheetSurvey>,
): Promise<Map<string, ImageAsked>> {
  const asked = new Map<string, ImageAsked>();
  if (standing.size === 0) return asked;
  for (const { worksheet } of standing.values()) worksheet.charts.load("items/name");
  await context.sync();
  for (const [id, sheet] of standing) asked.set(id, askImage(sheet, sheet.worksheet.charts.items));
  await context.sync();
  return asked;
}

/** The rows of the table with the officer's notes, as they stand. */
function standingRows(plan: SheetPlan, asked: ImageAsked): SheetImage["values"] {
  const { values, tables } = imageOf(asked);
  const table = tables.find(({ name }) => name === plan.notes?.table);
  if (!table) return [];
  return values.slice(table.top, table.bottom).map((row) => row.slice(table.left - 1, table.right));
}

/**
 * Takes back what was written: sheets that were new are deleted, those refreshed are written as they stood.
 * Two round trips, and one a refreshed sheet.
 */
export async function takeBack(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const { sheets } = await survey(context);
  const standing = standingSheets(
    written.map(({ plan }) => plan),
    sheets,
  );
  const ours = written.map((one) => ({ ...one, stands: standing.get(one.plan.id) }));
  const refreshed = ours.filter(({ before, stands }) => before && stands);
  const asked = await askStanding(context, new Map(refreshed.map(({ plan, stands }) => [plan.id, stands!])));
  const nameless = new Set(ours.flatMap(({ before, stands, name }) => (before || stands ? [] : [name])));
  // Half way, a new sheet may not bear our mark yet. One that holds anything is none of ours.
  for (const { name, mark, used, worksheet } of sheets) {
    if (nameless.has(name) && mark === null && used === null) worksheet.delete();
  }
  for (const { before, stands } of ours) if (!before) stands?.worksheet.delete();
  for (const { plan, before, stands } of refreshed) {
    const back = planOfImage(before!, plan);
    await writeSheet(context, stands!.worksheet, back, asked.get(plan.id) ?? null, UNWATCHED);
    if (before!.looks) stands!.worksheet.getRange(areaOf(before!)).setCellProperties(before!.looks);
  }
  await context.sync();
}

/** Taking back is not cancelled. */
const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };

/**
 * Takes back and throws the error on; when even that fails, says what stands.
 * @param also what else has to be taken back
 */
export async function takeBackAfter(
  error: unknown,
  context: Excel.RequestContext,
  written: readonly Written[],
  also: () => Promise<void> = () => Promise.resolve(),
): Promise<never> {
  try {
    await takeBack(context, written);
    await also();
  } catch (second) {
    const names = written.map(({ name }) => name).join(", ");
    throw new PlainError(
      `The sheets were not finished, and Excel did not let Ragbook take them back. Your own sheets are unchanged. ` +
        `These sheets of ours may be incomplete: ${names}. Make the sheets again to complete them.`,
      null,
      [error, second].map((one) => (one instanceof Error ? one.message : String(one))).join(" | "),
    );
  }
  throw error;
}
