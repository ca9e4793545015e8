/** What the committee is asked to decide: later dates, closures, withdrawals. The last column is for the minutes. */
import { showDate } from "../../grid/dates";
import { FAINT, rule, STRONG, style, TEXT } from "../look/styles";
import { EDGE } from "../look/palette";
import { listSheet, present } from "../page/list-sheet";
import { decisionsOf, KINDS, NO_REASON } from "../report/decisions";
import type { Decision } from "../report/decisions";
import { hasOwners } from "../report/presence";
import type { Report } from "../report/report";
import { open, words } from "../table/cells";
import type { Column } from "../table/columns";
import { count, list } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "decisions-requested";
const NAME = "Decisions requested";
const TAKEN = "Decision taken";

const MINUTES = style({ borders: { left: rule(EDGE) } }, TEXT);

const columns = (report: Report): readonly Column<Decision>[] =>
  present<Decision>([
    { header: "Decision requested", least: 92, most: 112, cell: ({ kind }) => words(kind.asks, "", STRONG) },
    { header: "Ref", least: 36, most: 64, cell: ({ ref }) => words(ref, "None", STRONG) },
    { header: "Action", least: 200, most: 220, prose: true, cell: ({ action }) => words(action) },
    hasOwners(report) && {
      header: "Owner",
      least: 80,
      most: 124,
      within: 3,
      cell: ({ owner }) => words(owner, "No owner stated"),
    },
    { header: "Date before", least: 62, most: 84, cell: ({ before }) => before },
    { header: "Date now", least: 62, most: 96, cell: ({ now }) => now },
    {
      header: "Reason as stated",
      least: 110,
      most: 150,
      cell: ({ reason }) => (reason === NO_REASON ? words(reason, "", FAINT) : words(reason)),
    },
    { header: TAKEN, least: 150, most: 160, cell: () => open(MINUTES) },
  ]);

function lead(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return "No decision is requested.";
  const told = KINDS.flatMap((kind) => {
    const number = decisions.filter((one) => one.kind === kind).length;
    return number > 0 ? [count(number, kind.one, kind.many)] : [];
  });
  return `The committee is asked for ${count(decisions.length, "decision")}: ${list(told)}.`;
}

const measured = (report: Report): string =>
  report.review.movement
    ? `Changes are measured from ${showDate(report.review.movement.since)}.`
    : "This is the first report: every revised date and every finished or cancelled action is listed.";

export const decisionsRequested: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const rows = decisionsOf(report);
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(rows),
      notes: [
        rows.length > 0
          ? `${measured(report)} What is written under ‘${TAKEN}’ is kept when the sheet is refreshed.`
          : measured(report),
      ],
      table: {
        name: "rb_decisions_requested",
        columns: columns(report),
        rows,
        startsGroup: (one, before) => one.kind !== before.kind,
      },
      choices: { header: TAKEN, words: ["Agreed", "Not agreed", "Deferred"] },
      kept: { header: TAKEN, key: ({ key }) => key },
    });
  },
};
