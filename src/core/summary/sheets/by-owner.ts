/** Who answers for how much, by the owners as the tracker writes them. */
import { lookOf } from "../../rating/looks";
import type { Axis } from "../../tracker/tracker";
import { listSheet, present } from "../page/list-sheet";
import { shortDate } from "../report/dates";
import { comingUp } from "../report/ahead";
import { shownRatings } from "../report/figures";
import type { Rated } from "../report/figures";
import { hasOwners, hasRefs } from "../report/presence";
import { NOBODY, ownersOf } from "../report/owners";
import type { Owner } from "../report/owners";
import type { Report } from "../report/report";
import { refWords } from "../report/words";
import { counted, date, faint, ratedCount, strong, words } from "../table/cells";
import type { Column } from "../table/columns";
import { count, figure } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "by-owner";
const NAME = "By owner";
const number = (header: string, of: (owner: Owner) => number, spare = 0): Column<Owner> => ({
  header,
  least: 44,
  most: 72,
  centred: true,
  ...(spare ? { spare } : {}),
  cell: (owner) => counted(of(owner)),
});

/** Colours that no action has are left out, bar Red and Amber: a committee looks for their zeros. */
function ratingColumns(report: Report, axis: Axis, owners: readonly Owner[]): readonly Column<Owner>[] {
  const used = (rated: Rated): boolean => owners.some((owner) => (owner.figures.rated[axis].get(rated) ?? 0) > 0);
  return shownRatings(report, axis)
    .filter((rated) => rated === "Red" || rated === "Amber" || used(rated))
    .map((rated) => ({
      header: `${axis} ${lookOf(rated).word}`,
      least: 48,
      most: 72,
      centred: true,
      cell: (owner) => ratedCount(owner.figures.rated[axis].get(rated) ?? 0, rated),
    }));
}

function columns(report: Report, owners: readonly Owner[]): readonly Column<Owner>[] {
  const until = comingUp(report)?.ahead.until;
  return present<Owner>([
    {
      header: "Owner",
      least: 112,
      most: 150,
      prose: true,
      cell: ({ name }) => (name === NOBODY ? faint(name) : strong(name)),
    },
    number("Actions", (owner) => owner.entries.length),
    ...report.axes.flatMap((axis) => ratingColumns(report, axis, owners)),
    number("Overdue", (owner) => owner.figures.overdue),
    until !== undefined && number(`Due by ${shortDate(until)}`, (owner) => owner.dueSoon, 2),
    {
      header: "Next date",
      least: 62,
      most: 72,
      cell: ({ next }) => (next ? date(next) : faint("None")),
    },
    hasRefs(report) && {
      header: "Refs",
      least: 80,
      most: 110,
      prose: true,
      spare: 3,
      lines: 3,
      cell: ({ entries }) => words(entries.slice(0, 80).map(refWords).join(", ")),
    },
  ]);
}

function lead(owners: readonly Owner[]): string {
  const named = owners.filter((owner) => owner.name !== NOBODY);
  const late = named.filter((owner) => owner.figures.overdue > 0).length;
  const actions = count(
    named.reduce((sum, owner) => sum + owner.entries.length, 0),
    "action",
  );
  if (named.length === 0) return "The tracker names no owner.";
  const has =
    late === 0 ? "None has an overdue action." : `${figure(late)} ${late === 1 ? "has" : "have"} an overdue action.`;
  return named.length === 1
    ? `1 owner answers for ${actions}. ${late === 0 ? "None of them is overdue." : has}`
    : `${figure(named.length)} owners answer for ${actions}. ${has}`;
}

export const byOwner: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const owners = ownersOf(report);
    const without = owners.find((owner) => owner.name === NOBODY)?.entries.length ?? 0;
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(owners),
      sentences:
        without > 0 && hasOwners(report)
          ? [`${count(without, "action")} ${without === 1 ? "has" : "have"} no owner.`]
          : [],
      notes: hasOwners(report)
        ? [
            "Owners are as the tracker writes them. An action with joint owners is counted once, under both names together.",
          ]
        : [],
      table: hasOwners(report) ? { name: "rb_by_owner", columns: columns(report, owners), rows: owners } : null,
    });
  },
};
