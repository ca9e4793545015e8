/** When an action is due: its own cells, the history that they tell, or the date in the action's text. */
import { squeeze } from "../grid/text";
import type { Due, IsoDate } from "../due/due";
import { dueInText } from "../due/in-text";
import { NO_DUE } from "../due/read-due";
import { isStruck } from "../grid/text";
import { found, together, type Found } from "./facts";
import { splitOwnerAndDue } from "./owner-and-due";
import { dueOfCell, type ReadContext } from "./read-context";
import type { ActionRows } from "./read-rows";
import type { Said } from "./table-view";

type DueField = "due" | "originalDue" | "revisedDue";
const FIELDS: readonly DueField[] = ["revisedDue", "due", "originalDue"];

interface Read {
  readonly field: DueField;
  readonly said: Said;
  readonly text: string;
  readonly due: Due;
  readonly struck: boolean;
  readonly combined: boolean;
}

const SAYS_NOTHING = /^(?:n\/?a|none|nil|no|no change|unchanged|as original|-+|–+)\.?$/i;

function readField(field: DueField, action: ActionRows, context: ReadContext): Read | null {
  const said = action.view.saidIn(field, action.rows);
  if (!said) return null;
  const combined = action.view.shares("owner", field);
  const text = combined ? splitOwnerAndDue(said.text).due : said.text;
  if (text === null) return null;
  const read = combined ? context.due(text) : dueOfCell(context, said);
  // Several dates under "Revised target dates" are one date that moved again.
  const due: Due = field === "revisedDue" && read.kind === "multiple" ? { ...read, kind: "by" } : read;
  return { field, said, text, due, struck: isStruck(context.sheet.grid, said.place.row, said.place.column), combined };
}

function fromText(action: ActionRows, context: ReadContext, text: string): Found {
  const read = dueInText(text, context.dates);
  const none: Found = { part: { dueText: null, due: NO_DUE }, cells: {}, sources: {} };
  if (!read) return none;
  const place = action.view.place(action.rows[0] ?? 0, action.view.column("action") ?? 0);
  return found({ dueText: read.words, due: read.due }, "due", place, "action");
}

const timesIn = (text: string): number | null => {
  const number = /\d+/.exec(text)?.[0];
  return number ? Number(number) : /^(?:none|nil|never|no|-+)$/i.test(squeeze(text)) ? 0 : null;
};

interface Moves {
  readonly originalDue: IsoDate | null;
  readonly revisedDue: IsoDate | null;
  readonly timesRevised: number | null;
}

/** How the date moved: by its columns, a struck-out cell, or the words of the cell. */
function movesOf(
  reads: ReadonlyMap<DueField, Read>,
  current: Read | undefined,
  hasRevised: boolean,
  revisions: number,
): Moves {
  const endOf = (field: DueField): IsoDate | null => reads.get(field)?.due.end ?? null;
  const history = current?.due.history ?? null;
  const struck = [...reads.values()].find((read) => read.struck);
  const originalDue =
    endOf("originalDue") ?? struck?.due.end ?? history?.original ?? (hasRevised ? endOf("due") : null);
  const end = current?.due.end ?? null;
  const moved = originalDue !== null && end !== null && end !== originalDue;
  const revisedDue = endOf("revisedDue") ?? (moved ? end : null);
  const times = moved && revisedDue !== null ? Math.max(1, revisions) : null;
  return { originalDue, revisedDue, timesRevised: history?.timesRevised ?? times };
}

/** The due facts of an action. A revised date that says something is the current one. */
export function findDue(action: ActionRows, context: ReadContext, text: string): Found {
  const { view } = action;
  const times = view.saidIn("timesRevised", action.rows);
  const counted = times ? timesIn(times.text) : null;
  const told: Found =
    times && counted !== null
      ? found({ timesRevised: counted }, "timesRevised", times.place, times.source)
      : { part: {}, cells: {}, sources: {} };
  if (!FIELDS.some((field) => view.has(field))) return together([fromText(action, context, text), told]);
  const reads = new Map(
    FIELDS.flatMap((field) => readField(field, action, context) ?? []).map((read) => [read.field, read]),
  );
  const current = FIELDS.flatMap((field) => reads.get(field) ?? []).find(
    (read) => !read.struck && !(SAYS_NOTHING.test(squeeze(read.text)) && read.field === "revisedDue"),
  );
  const revisions = view.columnsOf("revisedDue").filter((column) => view.at(action.rows[0] ?? 0, column) !== null);
  const moves = movesOf(reads, current, view.has("revisedDue"), revisions.length);
  const cells = Object.fromEntries([...reads].map(([field, { said }]) => [field, said.place]));
  const sources = Object.fromEntries(
    [...reads].map(([field, read]) => [
      field,
      read.combined && read.said.source === "cell" ? "combined-cell" : read.said.source,
    ]),
  );
  const due = current ? { dueText: current.text, due: current.due } : { dueText: null, due: NO_DUE };
  const place = current ? { due: current.said.place } : {};
  const source = current ? { due: sources[current.field] } : {};
  return together([
    {
      part: { ...due, ...moves },
      cells: { ...cells, ...place },
      sources: { ...sources, ...source },
    },
    told,
  ]);
}
