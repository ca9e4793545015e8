import { compare } from "../../core/movement/compare";
import { snapshotOf } from "../../core/movement/snapshot";
import { showDate } from "../../core/grid/dates";
import { movementJson } from "../json";
import { UsageError } from "../usage";
import type { CliCommand } from "./command";
import { reviewed } from "./reviewed";

export const movement: CliCommand = async ({ files: [before = "", after = ""], asAt, beforeAsAt }) => {
  if (after === "") throw new UsageError("movement needs two workbooks: BEFORE.xlsx and AFTER.xlsx.");
  const was = snapshotOf((await reviewed(before, beforeAsAt, "--before-as-at")).review);
  const now = snapshotOf((await reviewed(after, asAt)).review);
  if (!was || !now) throw new UsageError(`There is no tracker in ${was ? after : before}.`);
  const moved = compare(was, now);
  const lines = moved.changes.map(({ change, before: from, after: to, what }) => {
    const place = to === null ? from : Array.isArray(to) ? to[0] : to;
    return `${place?.sheet ?? ""}, row ${place?.row ?? ""}: ${change}. ${what}`;
  });
  const heading = `From ${showDate(was.asAt)} to ${showDate(now.asAt)}: ${lines.length} changes.`;
  return { json: movementJson(moved), text: [heading, ...lines].join("\n"), exit: 0 };
};
