import { narrativeDates } from "../due/narrative";
import type { CheckInput, Found, TrackerCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { placeHolding } from "./common/place";
import { listed } from "./common/words";

/** "January16": the month and the year run together. */
const GLUED = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\d{2}\b/g;

function* inActions(input: CheckInput): Iterable<Found> {
  const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
  for (const action of input.tracker.actions) {
    const sheet = sheets.get(action.sheet);
    if (!sheet) continue;
    for (const field of ["progress", "furtherAction"] as const) {
      const read = datesIn(action, field, asAtOf(sheet, input)).filter(({ problem }) => problem === "ambiguous");
      const words = [...new Set([...read.map(({ text }) => text), ...(action[field]?.match(GLUED) ?? [])])];
      const [first] = words;
      if (first === undefined) continue;
      const place = placeHolding(first, action, field, sheet, input);
      yield { code: "ambiguous-date-in-text", place, action, words: { words: listed(words) } };
    }
  }
}

/** "March 15" in prose: a day or a year. One finding a cell; texts over the tables are read too. */
const check: TrackerCheck = {
  name: "ambiguous-in-text",
  scope: "tracker",
  codes: ["ambiguous-date-in-text"],
  *run(input) {
    yield* inActions(input);
    for (const sheet of input.tracker.sheets)
      for (const { prospect } of sheet.sections) {
        const read = prospect ? narrativeDates(prospect.text, { asAt: asAtOf(sheet, input) }) : [];
        const words = read.filter(({ problem }) => problem === "ambiguous").map(({ text }) => text);
        if (prospect && words.length > 0) {
          yield {
            code: "ambiguous-date-in-text",
            place: prospect.place,
            action: null,
            words: { words: listed(words) },
          };
        }
      }
  },
};

export default check;
