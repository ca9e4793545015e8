/** What all sheets share: title, meta line, footer, margins, and how blocks of rows make a sheet. */
import { showDate } from "../../grid/dates";
import { LEAD, META, NOTE, SENTENCE, titleStyle } from "../look/styles";
import type { CellStyle, PlanCell, PlanPrint, PlanRow } from "../plan";
import { asAtSpan, asAtWords } from "../report/dates";
import type { Report } from "../report/report";
import { GRID_WIDTH } from "../table/columns";
import { breakLines, cutToLines } from "../text/measure";
import { sentence } from "../text/words";

export const row = (height: number, ...cells: readonly (PlanCell | null)[]): PlanRow => ({ height, cells });
export const spacer = (height: number): PlanRow => row(height);
const text = (value: string, style: CellStyle): PlanCell => ({ value, style });

/** What the paper calls the plan: as set, else the tracker's own title, else what it is. */
export function planTitle(report: Report): string {
  const { settings, tracker } = report.review;
  if (settings.planTitle) return settings.planTitle;
  const titles = new Set(tracker.sheets.flatMap((sheet) => sheet.title ?? []));
  const [title] = titles;
  return titles.size === 1 && title ? title : "Action plan";
}

/** One sentence in as many rows as it needs at the sheet's width. */
export function sentences(parts: readonly string[], style: CellStyle, height: number): readonly PlanRow[] {
  return parts.flatMap((part) => breakLines(part, GRID_WIDTH, style).map((line) => row(height, text(line, style))));
}

export const notes = (parts: readonly string[]): readonly PlanRow[] => sentences(parts, NOTE, 16.75);
export const plainSentences = (parts: readonly string[]): readonly PlanRow[] => sentences(parts, SENTENCE, 18);

function metaParts(report: Report, prepared: boolean): readonly string[] {
  const { settings } = report.review;
  const asAt = asAtWords(report);
  const meeting = [settings.committee, settings.meetingDate ? showDate(settings.meetingDate) : ""].filter(Boolean);
  return [
    settings.council,
    meeting.join(", "),
    asAt ? `Position as at ${asAt}` : "No date to judge the tracker on",
    prepared && settings.preparedBy ? `Prepared by ${settings.preparedBy}` : "",
  ].filter(Boolean);
}

/** Every cell of the line under the title has its rule, across the sheet. */
const ruled = (value: string, columns: number): PlanRow =>
  row(
    16,
    ...Array.from({ length: columns }, (_, index): PlanCell => ({ value: index === 0 ? value : null, style: META })),
  );

export interface Opening {
  readonly title: string;
  readonly lead: string;
  readonly sentences?: readonly string[];
  readonly notes?: readonly string[];
  readonly prepared?: boolean;
}

const MOST_TITLE_LINES = 2;

/** Title, meta line, lead, sentences and notes: the same on every sheet. */
export function opening(report: Report, open: Opening, columns: number): readonly PlanRow[] {
  const look = titleStyle(report.accent);
  const whole = cutToLines(`${open.title}: ${planTitle(report)}`, GRID_WIDTH, look, MOST_TITLE_LINES);
  const title = breakLines(whole, GRID_WIDTH, look);
  const meta = breakLines(
    metaParts(report, open.prepared ?? false)
      .map(sentence)
      .join("  "),
    GRID_WIDTH,
    META,
  );
  return [
    ...title.map((line, index) => row(index === 0 ? 32 : 28, text(line, look))),
    ...meta.slice(0, -1).map((line) => row(16, text(line, NOTE))),
    ruled(meta.at(-1) ?? "", columns),
    spacer(10),
    ...sentences([open.lead], LEAD, 21),
    ...plainSentences(open.sentences ?? []),
    ...notes(open.notes ?? []),
  ];
}

export const MARGINS = { top: 0.45, bottom: 0.6, left: 0.35, right: 0.35 };

/** "&" starts a code in a footer; two of them print one. */
const plainFooter = (words: string): string => words.replace(/&/g, "&&");
const LONGEST_FOOTER = 80;

export function footer(report: Report, sheet: string): PlanPrint["footer"] {
  const plan = planTitle(report);
  const short = plan.length > LONGEST_FOOTER ? `${plan.slice(0, LONGEST_FOOTER).replace(/\s+\S*$/, "")}…` : plan;
  const asAt = asAtSpan(report);
  return {
    left: `&8${plainFooter(`${short}: ${sheet}`)}`,
    centre: asAt ? `&8As at ${asAt}` : "",
    right: "&8Page &P of &N",
  };
}

export const heightsOf = (rows: readonly PlanRow[]): number => rows.reduce((sum, one) => sum + one.height, 0);
