/** Every task that writes, each from a workbook prepared for it. */
import type { Review } from "../../src/core/review";
import { UNWATCHED, type OpenDesk } from "../addin/desk";

export interface Task {
  readonly name: string;
  /** The officer asked for a change of her own sheets. */
  readonly changesHers: boolean;
  prepare(desk: OpenDesk): Promise<void>;
  run(desk: OpenDesk): Promise<unknown>;
  /** What she does when it failed. */
  again(desk: OpenDesk): Promise<unknown>;
}

const reviewed = ({ desk }: OpenDesk): Review => desk.latest()!;

async function review({ desk }: OpenDesk): Promise<void> {
  await desk.review(UNWATCHED);
}

/** The summary sheets stand, and the tracker is judged on a later date since. */
async function reportedBefore(open: OpenDesk): Promise<void> {
  const { desk } = open;
  await review(open);
  await desk.makeSheets(reviewed(open), null, UNWATCHED);
  const state = await desk.loadState();
  await desk.saveState({ ...state, settings: { ...state.settings, asAt: "2018-03-01", planTitle: "Another plan" } });
  await review(open);
}

function task(
  name: string,
  prepare: Task["prepare"],
  run: Task["run"],
  { changesHers = false, again = run }: Partial<Pick<Task, "changesHers" | "again">> = {},
): Task {
  return { name, prepare, run, changesHers, again };
}

const makeSheets = (open: OpenDesk) => open.desk.makeSheets(reviewed(open), null, UNWATCHED);
const writeRatings = (open: OpenDesk) =>
  open.desk.writeRatings(
    reviewed(open),
    [
      { fact: "Outcome", column: 7 },
      { fact: "Overdue", column: "new" },
    ],
    UNWATCHED,
  );
const undo = ({ desk }: OpenDesk) => desk.undo();

export const TASKS: readonly Task[] = [
  task("making the summary sheets", review, makeSheets),
  task("refreshing the summary sheets", reportedBefore, makeSheets),
  task("writing ratings", review, writeRatings, { changesHers: true }),
  task(
    "fixing a cell",
    review,
    ({ desk }) =>
      desk.applyFixes([
        {
          place: { sheet: "Action plan", row: 4, column: 5 },
          before: "30 September 2017",
          after: "30 September 2018",
          value: "30 September 2018",
        },
      ]),
    { changesHers: true },
  ),
  task("writing the rules", review, (open) => open.desk.useRules(reviewed(open).rules)),
  task("writing the activity", review, ({ desk }) => desk.writeActivity()),
  task("marking findings", review, (open) => open.desk.markFindings(reviewed(open)), { changesHers: true }),
  task(
    "taking marks away",
    async (open) => {
      await review(open);
      await open.desk.markFindings(reviewed(open));
    },
    ({ desk }) => desk.clearMarks(),
    { changesHers: true },
  ),
  task("saving settings", review, async ({ desk }) => {
    const state = await desk.loadState();
    await desk.saveState({ ...state, settings: { ...state.settings, committee: "Audit Committee" } });
  }),
  task(
    "undoing the summary sheets",
    async (open) => {
      await review(open);
      await makeSheets(open);
    },
    undo,
  ),
  task(
    "undoing ratings",
    async (open) => {
      await review(open);
      await writeRatings(open);
    },
    undo,
    { changesHers: true },
  ),
];
