import { activityPlan } from "../../../core/summary/activity";
import type { Receipt } from "../../desk";
import type { Session } from "../../session";
import { inExcel } from "../errors";
import { survey } from "../survey";
import { takeBack, writeReport } from "../write/report";

/** Writes the activity log of this session as a sheet of ours. */
export async function writeActivity(session: Session): Promise<Receipt> {
  const lines = session.activities().map(({ when, what, changes }) => ({ when: inWords(when), what, changes }));
  const written = await inExcel(async (context) => {
    const { sheets } = await survey(context);
    return writeReport(
      context,
      [activityPlan(lines)],
      sheets,
      {},
      {
        signal: new AbortController().signal,
        progress: () => undefined,
      },
    );
  });
  const [sheet] = written;
  const changes = [`${sheet?.name}: ${sheet?.before ? "refreshed" : "made"}`];
  return session.did("Activity written as a sheet", changes, async () => {
    await inExcel((context) => takeBack(context, written));
    return changes;
  });
}

const inWords = (when: Date): string =>
  when.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
