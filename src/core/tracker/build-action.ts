/** One action from its rows: every field by its own finder. */
import type { CellValue } from "../grid/grid";
import { squeeze } from "../grid/text";
import type { Field } from "../layout/layout";
import { NO_DUE } from "../due/read-due";
import { found, fromCell, NOTHING, together, type Found } from "./facts";
import { findDue } from "./find-due";
import { findOwner } from "./find-owner";
import { findRatings } from "./find-ratings";
import { findStatus } from "./find-status";
import { splitOwnerAndDue } from "./owner-and-due";
import { dueOfCell, type ReadContext } from "./read-context";
import type { ActionRows } from "./read-rows";
import { crossReference, joinRefs, openingRef, refList } from "./refs";
import type { Action } from "./tracker";

/** An action of which nothing is known. */
export const EMPTY_ACTION: Action = {
  sheet: "",
  row: 0,
  rowEnd: 0,
  table: 0,
  ref: null,
  fullRef: null,
  issue: null,
  sections: [],
  action: "",
  ownerText: null,
  owners: [],
  ownerInitials: [],
  dueText: null,
  due: NO_DUE,
  originalDue: null,
  revisedDue: null,
  timesRevised: null,
  status: "not-stated",
  statusText: null,
  ratings: { outcome: null, arrangements: null },
  progress: null,
  furtherAction: null,
  resources: null,
  recommendations: [],
  priority: null,
  evidence: null,
  percentComplete: null,
  completedOn: null,
  slippageReason: null,
  crossReference: null,
  others: new Map(),
  cells: {},
  sources: {},
  hidden: false,
};

function refOf(action: ActionRows, text: string): Found {
  const { view, rows, headerRef } = action;
  const own = view.said("ref", rows[0] ?? 0);
  if (own && own.source === "cell") return fromCell(own, "ref", (said) => ({ ref: squeeze(said.text) }));
  const opening = view.shares("ref", "action") || !own ? openingRef(text) : null;
  const place = view.place(rows[0] ?? 0, view.column("action") ?? 0);
  if (opening) return found({ ref: opening }, "ref", place, "action");
  return headerRef ? found({ ref: headerRef.text }, "ref", headerRef.place, "header") : NOTHING;
}

/** 45 for 0.45 shown as a percentage, for "45%" and for 45. */
function percentOf(value: CellValue, text: string): number | null {
  const written = /(\d{1,3}(?:\.\d+)?)/.exec(text)?.[1];
  const number =
    typeof value === "number" ? (text.includes("%") || value <= 1 ? value * 100 : value) : Number(written ?? NaN);
  return Number.isFinite(number) && number >= 0 && number <= 100 ? Math.round(number * 10) / 10 : null;
}

const TEXTS = ["progress", "furtherAction", "resources", "priority", "evidence", "slippageReason"] as const;
/** Fields that are kept for rules under their heading, having no place of their own in an action. */
const KEPT: ReadonlySet<Field> = new Set<Field>(["other", "startDate", "previousOutcome", "previousArrangements"]);

function othersOf(action: ActionRows): ReadonlyMap<string, CellValue> {
  const others = new Map<string, CellValue>();
  for (const { field, column, heading } of action.view.table.columns) {
    if (!KEPT.has(field) || heading === "") continue;
    const said = action.view.at(action.rows[0] ?? 0, column);
    if (said) others.set(heading, typeof said.value === "string" ? said.text : said.value);
  }
  return others;
}

function simpleFields(action: ActionRows, context: ReadContext): readonly Found[] {
  const { view, rows } = action;
  const percent = view.saidIn("percentComplete", rows);
  return [
    ...TEXTS.map((field) => fromCell(view.saidIn(field, rows), field, ({ text }) => ({ [field]: text }))),
    fromCell(view.saidIn("recommendations", rows), "recommendations", ({ text }) => ({
      recommendations: refList(text),
    })),
    fromCell(percent, "percentComplete", ({ value, text }) => ({ percentComplete: percentOf(value, text) })),
    fromCell(view.saidIn("completedOn", rows), "completedOn", (said) => ({
      completedOn: dueOfCell(context, said).end,
    })),
    fromCell(view.saidIn("startDate", rows), "startDate", () => ({})),
  ];
}

/** The action's own words, without the owner or date that stands in the same cell. */
function textOf(action: ActionRows): string {
  const said = action.view.saidIn("action", action.rows);
  if (!said) return "";
  const split = action.view.shares("action", "due") ? splitOwnerAndDue(said.text).owner : null;
  return split ?? said.text;
}

/** Builds one action of a table; `hidden` rows are read like any other and say so. */
export function buildAction(action: ActionRows, context: ReadContext): Action {
  const { view, rows } = action;
  const text = textOf(action);
  const [row = 0] = rows;
  const ref = refOf(action, text);
  const simple = together(simpleFields(action, context));
  const pointed = view.saidIn("crossReference", rows);
  const facts = together([
    ref,
    simple,
    fromCell(view.saidIn("action", rows), "action", () => ({ action: text })),
    findOwner(action, context, ref.part.ref ?? null),
    findDue(action, context, text),
    findStatus(action, context, text),
    findRatings(action, context),
  ]);
  return {
    ...EMPTY_ACTION,
    sheet: view.sheet.grid.sheet,
    row,
    rowEnd: rows.at(-1) ?? row,
    table: view.index,
    issue: action.issue,
    sections: action.sections,
    ...facts.part,
    fullRef: joinRefs(action.sectionRef, ref.part.ref ?? null),
    crossReference: pointed
      ? squeeze(pointed.text)
      : (crossReference(simple.part.progress ?? null) ?? crossReference(text)),
    others: othersOf(action),
    cells: facts.cells,
    sources: facts.sources,
    hidden: rows.every((each) => view.sheet.grid.hiddenRows.has(each)),
  };
}
