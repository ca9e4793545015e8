import { rulesSheetPlan } from "../../../core/rules/sheet";
import type { DecisionTable } from "../../../core/rules/table";
import type { Receipt, Watch } from "../../desk";
import type { Session } from "../../session";
import { inExcel } from "../errors";
import { RULES } from "../marks";
import { survey } from "../survey";
import { takeBack, takeBackAfter, writeReport } from "../write/report";

const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };

/** Writes a rule set as the sheet "Ragbook rules" and shows it. */
export async function useRules(session: Session, table: DecisionTable): Promise<Receipt> {
  const written = await inExcel(async (context) => {
    const { sheets } = await survey(context);
    const made = await writeReport(context, [rulesSheetPlan(table)], sheets, {}, UNWATCHED);
    try {
      made.forEach(({ name }) => context.workbook.worksheets.getItem(name).activate());
      await context.sync();
    } catch (error) {
      await takeBackAfter(error, context, made);
    }
    return made;
  });
  const [sheet] = written;
  const what = `Rules: ${table.name}`;
  return session.did(what, [`Sheet “${sheet?.name}”: ${sheet?.before ? "written anew" : "made"}`], async () => {
    await inExcel((context) => takeBack(context, written));
    return [`Sheet “${sheet?.name}”: ${sheet?.before ? "as it was" : "taken away"}`];
  });
}

/** Goes to the rules sheet where it stands; answers whether it does. */
export async function goToRules(): Promise<boolean> {
  return inExcel(async (context) => {
    const { sheets } = await survey(context);
    const rules = sheets.find(({ mark }) => mark === RULES);
    rules?.worksheet.activate();
    await context.sync();
    return rules !== undefined;
  });
}
