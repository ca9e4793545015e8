import { counts } from "../account/counts";
import { UsageError } from "../usage";
import { exitFor, UNWATCHED, type CliCommand } from "./command";
import { reviewed } from "./reviewed";

export const review: CliCommand = async ({ files: [file = ""], asAt, out, failOn }) => {
  if (out === null) throw new UsageError("review needs --out OUT.xlsx, the workbook to write.");
  const workbook = await reviewed(file, asAt);
  const receipt = await workbook.desk.makeSheets(workbook.review, null, UNWATCHED);
  workbook.save(out);
  const counted = counts(workbook.review);
  const lines = [
    `${counted.actions} actions, ${counted.findings.error} errors, ${counted.findings.warning} warnings, ` +
      `${counted.findings.advice} pieces of advice.`,
    ...counted.ratings.map(({ axis, says }) => `${axis}: ${says}.`),
    `${receipt.what} in ${out}:`,
    ...receipt.changes.map((change) => `  ${change}`),
    ...workbook.lost,
  ];
  return {
    json: { out, ...counted, sheets: receipt.changes, lost: workbook.lost },
    text: lines.join("\n"),
    exit: exitFor(workbook.review.findings, failOn),
  };
};
