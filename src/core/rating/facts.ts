/** The facts of an action that rules judge (the vocabulary says what each means; docs/facts.md). */
import type { IsoDate } from "../due/due";
import { newestPastOf } from "../due/narrative";
import { squeeze } from "../grid/text";
import { daysBetween } from "../grid/dates";
import type { Field } from "../layout/layout";
import type { SnapshotAction } from "../movement/movement";
import { columnFact } from "../rules/terms";
import { DATED_KINDS } from "../rules/vocabulary";
import type { Facts, FactValue } from "../rules/table";
import type { Settings } from "../settings/settings";
import { datesIn } from "../tracker/prose-dates";
import type { Action } from "../tracker/tracker";
import { currentDue, isClosed, isComplete, ratedDue, statedOriginal } from "./dates";
import { says } from "./says";
import type { TableFacts } from "./table-facts";

/** What an action is judged against. */
export interface FactContext {
  readonly asAt: IsoDate;
  readonly rateOn: Settings["rateOn"];
  readonly table: TableFacts;
  /** The action at the last report; null when there was none. */
  readonly previous: SnapshotAction | null;
  readonly findingCount: number;
}

/** The flat record of one action. What the row does not say is null. */
export function factsOf(action: Action, context: FactContext): Facts {
  const due = ratedDue(action, context.rateOn);
  const { previous } = context;
  return {
    status: action.status,
    dueKind: dueKindOf(action, due),
    dated: due !== null,
    ...lateness(action, due, context.asAt),
    slippageDays: slippage(action),
    timesRevised: action.timesRevised ?? action.due.history?.timesRevised ?? null,
    hasOwner: action.owners.some(says) || says(action.ownerText),
    ...progress(action, context),
    hasFurtherAction: given(action.furtherAction, "furtherAction", context),
    percentComplete: percent(action.percentComplete),
    hasEvidence: given(action.evidence, "evidence", context),
    priority: action.priority === null ? null : squeeze(action.priority) || null,
    statedOutcome: action.ratings.outcome?.colour ?? null,
    statedArrangements: action.ratings.arrangements?.colour ?? null,
    previousOutcome: previous?.outcome ?? null,
    previousArrangements: previous?.arrangements ?? null,
    findingCount: context.findingCount,
    ...otherColumns(action),
  };
}

/** The kind of the phrase, made to agree with the date that rates: a kind with an end has one, and no other has. */
function dueKindOf({ due }: Action, rated: IsoDate | null): string {
  if (DATED_KINDS.includes(due.kind) === (rated !== null)) return due.kind;
  return rated === null ? "unspecified" : "by";
}

function lateness(action: Action, due: IsoDate | null, asAt: IsoDate) {
  const daysUntilDue = due === null ? null : daysBetween(asAt, due);
  const late = due !== null && action.completedOn !== null && isComplete(action.status);
  return {
    daysOverdue: isClosed(action.status) ? 0 : Math.max(0, -(daysUntilDue ?? 0)),
    daysUntilDue,
    daysLate: late ? Math.max(0, daysBetween(due, action.completedOn)) : null,
  };
}

/** The newest past date in the progress text, else the date over it. */
const progressDate = (action: Action, { asAt, table }: FactContext): IsoDate | null =>
  newestPastOf(datesIn(action, "progress", asAt), asAt) ?? table.progressDate;

const percent = (done: number | null): number | null =>
  done === null ? null : Math.min(100, Math.max(0, Math.round(done)));

function slippage(action: Action): number | null {
  const [first, now] = [statedOriginal(action), currentDue(action)];
  return first === null || now === null ? null : daysBetween(first, now);
}

function progress(action: Action, context: FactContext) {
  const hasProgress = given(action.progress, "progress", context);
  const date = hasProgress === true ? progressDate(action, context) : null;
  return { hasProgress, progressAgeDays: date === null ? null : daysBetween(date, context.asAt) };
}

/** Yes when the text says something, no when it does not, null where the tracker has no column for it. */
function given(text: string | null, field: Field, { table }: FactContext): boolean | null {
  return says(text) || (table.fields.has(field) ? false : null);
}

function otherColumns({ others }: Action): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const [heading, value] of others) {
    const fact = columnFact(heading);
    if (fact) facts[fact] = columnValue(value);
  }
  return facts;
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

/** A cell as a fact: whole numbers as numbers and yes or no as such, even typed as text; all else as words. */
function columnValue(value: string | number | boolean): FactValue {
  if (typeof value === "boolean") return value;
  const words = squeeze(String(value));
  if (/^-?\d{1,9}$/.test(words)) return Number(words);
  return words === "" ? null : (YES_NO.get(words.toLowerCase()) ?? words);
}
