import { asAtStatement } from "../due/as-at";
import { daysBetween, showDate } from "../grid/dates";
import type { IsoDate } from "../due/due";
import type { CellPlace } from "../grid/grid";
import type { TrackerCheck } from "./check";
import { asAtOf } from "./common/dates";
import { quoted } from "./common/words";

/** A period that ended less than this many days before the report is the report's own. */
const SOME_WEEKS = 45;

interface Text {
  readonly text: string;
  readonly place: CellPlace;
}

const isOther = (stated: IsoDate, asAt: IsoDate): boolean => stated > asAt || daysBetween(stated, asAt) > SOME_WEEKS;

/** Progress headings, and the statement over an issue, that speak for another date than the report's. */
const check: TrackerCheck = {
  name: "period-mismatch",
  scope: "tracker",
  codes: ["period-mismatch"],
  *run(input) {
    for (const sheet of input.tracker.sheets) {
      const asAt = asAtOf(sheet, input);
      if (asAt === null) continue;
      const headings = sheet.layout.tables.flatMap(({ columns, headerRows, firstRow }) =>
        columns
          .filter(({ field }) => field === "progress")
          .map(({ heading, column }) => ({
            text: heading,
            place: { sheet: sheet.sheet, row: headerRows[0] ?? firstRow, column },
          })),
      );
      const prospects = sheet.sections.flatMap(({ prospect }): Text[] => (prospect ? [prospect] : []));
      const told = new Set<string>();
      for (const { text, place } of [...headings, ...prospects]) {
        const stated = asAtStatement(text, { asAt });
        if (!stated || !isOther(stated.date, asAt) || told.has(stated.words)) continue;
        told.add(stated.words);
        const words = { words: quoted(stated.words), stated: showDate(stated.date), asAt: showDate(asAt) };
        yield { code: "period-mismatch", place, action: null, words };
      }
    }
  },
};

export default check;
