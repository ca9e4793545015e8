/** Everything that the officer can do in the pane. */
import { type CheckTasks, checkTasks } from "./check";
import { type RateTasks, rateTasks } from "./rate";
import { type ReportTasks, reportTasks } from "./report";
import type { Bench } from "./run";
import { type RuleTasks, ruleTasks } from "./rules";
import { type SetupTasks, setupTasks } from "./setup";
import { type StepTasks, stepTasks } from "./steps";

export interface Tasks extends StepTasks {
  readonly check: CheckTasks;
  readonly rate: RateTasks;
  readonly report: ReportTasks;
  readonly rules: RuleTasks;
  readonly setup: SetupTasks;
}

export function createTasks(bench: Bench): Tasks {
  const steps = stepTasks(bench);
  return {
    ...steps,
    check: checkTasks(bench),
    rate: rateTasks(bench),
    report: reportTasks(bench),
    rules: ruleTasks(bench),
    setup: setupTasks(bench, steps.read),
  };
}
