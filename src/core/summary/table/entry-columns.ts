/** The columns that several sheets have: each says once how a fact of an action is shown. */
import { STRONG, SMALL } from "../look/styles";
import { undatedWords } from "../report/dates";
import { daysOverdue, ratingOf } from "../report/figures";
import { movementLook } from "../report/movement";
import type { Entry } from "../report/report";
import { ownerWords, refWords, STATUS_WORDS } from "../report/words";
import type { Axis } from "../../tracker/tracker";
import { counted, date, faint, moved, rated, styled, words } from "./cells";
import type { Cell } from "./cells";
import type { Column } from "./columns";

type EntryColumn = Column<Entry>;

export const refColumn: EntryColumn = {
  header: "Ref",
  least: 33,
  most: 64,
  cell: (entry) => words(refWords(entry), "None", STRONG),
};

export const sectionColumn: EntryColumn = {
  header: "Section",
  least: 66,
  most: 116,
  lines: 4,
  spare: 2,
  cell: (entry) => styled(`${entry.section.number} ${entry.section.title}`, SMALL),
};

/** The action in the tracker's words; `lines` cuts it. */
export const actionColumn = (lines?: number): EntryColumn => ({
  header: "Action",
  least: 120,
  most: 170,
  prose: true,
  ...(lines ? { lines } : {}),
  cell: (entry) => words(entry.action.action),
});

export const ownerColumn: EntryColumn = {
  header: "Owner",
  least: 80,
  most: 124,
  within: 3,
  cell: (entry) => words(ownerWords(entry), "No owner stated"),
};

/** A true date where there is one, else why there is none. */
export function dueCell(entry: Entry): Cell {
  const { due } = entry.action;
  if (due.end) return date(due.end, due.certainty === "approximate");
  return due.kind === "from" ? words(undatedWords(due)) : faint(undatedWords(due));
}

export const currentDateColumn: EntryColumn = { header: "Current date", least: 62, most: 96, cell: dueCell };

export const originalDateColumn: EntryColumn = {
  header: "Original date",
  least: 60,
  most: 72,
  cell: (entry) => {
    const { originalDue, due } = entry.action;
    return originalDue === null || originalDue === due.end ? faint("Same") : date(originalDue);
  },
};

export const timesRevisedColumn: EntryColumn = {
  header: "Times revised",
  least: 44,
  most: 58,
  centred: true,
  cell: (entry) => {
    const { timesRevised, originalDue, due } = entry.action;
    const unmoved = originalDue === null || originalDue === due.end;
    return timesRevised === null && !unmoved ? faint("Not stated") : counted(timesRevised ?? 0);
  },
};

export const statusColumn: EntryColumn = {
  header: "Status",
  least: 50,
  most: 66,
  cell: (entry) =>
    entry.action.status === "not-stated" ? faint("Not stated") : words(STATUS_WORDS[entry.action.status]),
};

export const ratingColumn = (axis: Axis): EntryColumn => ({
  header: axis,
  least: 54,
  most: 76,
  cell: (entry) => rated(ratingOf(entry, axis)),
});

export const movementColumn: EntryColumn = {
  header: "Movement",
  least: 66,
  most: 84,
  cell: (entry) => moved(movementLook(entry)),
};

export const progressColumn = (lines?: number): EntryColumn => ({
  header: "Progress",
  least: 140,
  most: 170,
  prose: true,
  ...(lines ? { lines } : {}),
  cell: (entry) => words(entry.action.progress, "No progress reported"),
});

export const furtherActionColumn = (header: string): EntryColumn => ({
  header,
  least: 110,
  most: 130,
  prose: true,
  cell: (entry) => words(entry.action.furtherAction),
});

export const dueAsWrittenColumn: EntryColumn = {
  header: "Due as written",
  least: 72,
  most: 110,
  within: 3,
  cell: (entry) => words(entry.action.dueText),
};

export const daysOverdueColumn: EntryColumn = {
  header: "Days overdue",
  least: 50,
  most: 58,
  centred: true,
  cell: (entry) => counted(daysOverdue(entry)),
};
