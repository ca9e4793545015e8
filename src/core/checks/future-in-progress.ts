import type { ActionCheck } from "./check";
import { asAtOf, datesIn, isFirm } from "./common/dates";
import { placeHolding } from "./common/place";
import { isUsed, tableOf } from "./common/tables";

/** What is still to come, told under progress, where the tracker has a column for what is still to be done. */
const check: ActionCheck = {
  name: "future-in-progress",
  scope: "action",
  codes: ["future-in-progress"],
  *run(action, sheet, input) {
    const asAt = asAtOf(sheet, input);
    if (asAt === null || !isUsed(input.tracker, action, "furtherAction")) return;
    const coming = datesIn(action, "progress", asAt).find(
      (date) => isFirm(date) && date.role === "forecast" && date.start !== null && date.start > asAt,
    );
    if (!coming) return;
    const columns = tableOf(input.tracker, action)?.layout.columns ?? [];
    const heading = columns.find(({ field }) => field === "furtherAction")?.heading ?? "";
    const place = placeHolding(coming.text, action, "progress", sheet, input);
    yield { code: "future-in-progress", place, action, words: { quote: coming.quote, heading } };
  },
};

export default check;
