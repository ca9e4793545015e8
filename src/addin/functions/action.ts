/** One row of a tracker as formulas tell it, judged by the same core as the pane's. */
import type { Due, IsoDate } from "../../core/due/due";
import { factsOf } from "../../core/rating/facts";
import { ratedDue } from "../../core/rating/dates";
import type { Facts } from "../../core/rules/table";
import { statusInDue } from "../../core/status/in-due";
import { statusInProgress } from "../../core/status/in-progress";
import { readStatus } from "../../core/status/read-status";
import { EMPTY_ACTION } from "../../core/tracker/build-action";
import type { Status } from "../../core/tracker/tracker";
import { asAtOf, dueOf, textOf, type Argument } from "./arguments";
import type { Field } from "../../core/layout/layout";

/** What the formula names of a row. */
export interface RowArguments {
  readonly status: Argument;
  readonly due: Argument;
  readonly asAt: Argument;
  readonly owner?: Argument;
  readonly progress?: Argument;
}

export interface JudgedRow {
  readonly due: Due;
  /** The date that rates it. */
  readonly end: IsoDate | null;
  readonly facts: Facts;
}

/** Stands for the progress of a tracker that keeps none: an empty cell says that there is no progress. */
const NOT_TRACKED = /^not tracked$/i;

/** The facts of a row. Throws FormulaProblem when the as-at date is none. */
export function judgeRow({ status, due: dueCell, asAt: day, owner, progress }: RowArguments): JudgedRow {
  const asAt = asAtOf(day);
  const due = dueOf(dueCell, asAt);
  const tracked = !NOT_TRACKED.test(textOf(progress).trim());
  const told = tracked ? textOf(progress) : "";
  const action = {
    ...EMPTY_ACTION,
    due,
    status: statusOf(textOf(status), told, textOf(dueCell)),
    ownerText: textOf(owner),
    progress: told,
  };
  const fields: readonly Field[] = tracked ? ["progress"] : [];
  const facts = factsOf(action, {
    asAt,
    rateOn: "current",
    table: { fields: new Set(fields), progressDate: null },
    previous: null,
    findingCount: 0,
  });
  return { due, end: ratedDue(action, "current"), facts };
}

/** Where the status cell says nothing, the progress may open with it, or the due cell tell it: as in a tracker. */
function statusOf(status: string, progress: string, due: string): Status {
  const readings = [readStatus(status), statusInProgress(progress), statusInDue(due)];
  return readings.find((reading) => reading.status !== "not-stated")?.status ?? "not-stated";
}
