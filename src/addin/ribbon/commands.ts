import type { Screen } from "../desk";
import { checkRow } from "./check-row";
import { clearMarks } from "./clear-marks";
import type { Bench, Command } from "./command";
import { compareWithLast } from "./compare-with-last";
import { explainRating } from "./explain-rating";
import { nextProblem } from "./next-problem";
import { rateActions } from "./rate-actions";
import { showActivity, showHelp, showRules, showSettings } from "./show-screen";
import { summarySheets } from "./summary-sheets";
import { validate } from "./validate";
import { writeRatings } from "./write-ratings";

/** The commands by the FunctionName that manifest.xml gives them, with the screen that shows their errors. */
export const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly screen: Screen }>> = {
  validate: { run: validate, screen: "check" },
  nextProblem: { run: nextProblem, screen: "check" },
  clearMarks: { run: clearMarks, screen: "check" },
  checkRow: { run: checkRow, screen: "check" },
  rateActions: { run: rateActions, screen: "rate" },
  explainRating: { run: explainRating, screen: "rate" },
  writeRatings: { run: writeRatings, screen: "rate" },
  summarySheets: { run: summarySheets, screen: "report" },
  compareWithLast: { run: compareWithLast, screen: "report" },
  showActivity: { run: showActivity, screen: "activity" },
  showRules: { run: showRules, screen: "rules" },
  showSettings: { run: showSettings, screen: "settings" },
  showHelp: { run: showHelp, screen: "help" },
};

/**
 * Ties every command to its button. One runs at a time: a second press, of the same button or another, waits for the
 * first. An error opens the pane with its plain sentence: no command fails in silence.
 */
export function associateCommands(bench: Bench): void {
  let turn = Promise.resolve();
  for (const [name, { run, screen }] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      turn = turn
        .then(() => run(bench))
        .catch(async (error: unknown) => {
          bench.tell({ kind: "stopped", screen, error });
          await bench.showPane();
        })
        // Where even the pane won't open, the next press must find its turn all the same.
        .catch(() => undefined)
        .then(() => event.completed());
    });
  }
}
