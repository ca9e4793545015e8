import type { Settings } from "../../settings/settings";
import type { SheetPlan } from "../plan";
import type { Report } from "../report/report";

/** One summary sheet: a pure function of the report. */
export interface SummarySheet {
  /** Stable; the mark on the sheet and the name of its file. */
  readonly id: string;
  /** The tab's name when it is first made, at most 31 characters. */
  readonly name: string;
  /** False where the settings leave the sheet out; without it the sheet is always there. */
  readonly wanted?: (settings: Settings) => boolean;
  readonly plan: (report: Report) => SheetPlan;
}
