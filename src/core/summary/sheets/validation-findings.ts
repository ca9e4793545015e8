/** What the checks found, errors first, each linked to its cell, with a column for the officer. */
import { findingKey } from "../../findings/key";
import type { Finding, Severity } from "../../findings/finding";
import { parseBox } from "../../grid/address";
import type { CellPlace } from "../../grid/grid";
import type { Review } from "../../review";
import { listSheet } from "../page/list-sheet";
import { STRONG, style, TEXT, ZERO } from "../look/styles";
import { linked, open, styled, words } from "../table/cells";
import type { Column } from "../table/columns";
import { count, list } from "../text/words";
import type { SummarySheet } from "./sheet";

const ID = "validation-findings";
const NAME = "Validation findings";
const NOTE = "Officer’s note";

const ORDER: readonly Severity[] = ["error", "warning", "advice"];
const WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", advice: "Advice" };

interface Numbered {
  readonly number: number;
  readonly finding: Finding;
  /** As on the other sheets: the section's reference and the action's own. */
  readonly ref: string | null;
}

/** Where a finding stands; its row's first column where the cell has no address. */
export function placeOf({ sheet, cell, row }: Finding): CellPlace {
  const box = parseBox(cell);
  return box ? { sheet, row: box.top, column: box.left } : { sheet, row, column: 1 };
}

const columns: readonly Column<Numbered>[] = [
  { header: "No.", least: 32, most: 40, centred: true, cell: ({ number }) => styled(number, ZERO) },
  {
    header: "Severity",
    least: 52,
    most: 60,
    cell: ({ finding }) => styled(WORDS[finding.severity], finding.severity === "error" ? STRONG : TEXT),
  },
  {
    header: "Cell",
    least: 80,
    most: 170,
    cell: ({ finding }) => linked(`${finding.sheet}!${finding.cell}`, placeOf(finding)),
  },
  { header: "Ref", least: 33, most: 64, cell: ({ ref }) => words(ref, "None", STRONG) },
  { header: "What was found", least: 180, most: 200, prose: true, cell: ({ finding }) => words(finding.message) },
  { header: "What to do", least: 150, most: 170, prose: true, cell: ({ finding }) => words(finding.suggestion) },
  { header: NOTE, least: 130, most: 150, cell: () => open(style({ wrap: true }, TEXT)) },
];

const NOUNS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  advice: ["point of advice", "points of advice"],
};

function lead(findings: readonly Finding[]): string {
  if (findings.length === 0) return "No findings.";
  const told = ORDER.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [count(number, ...NOUNS[severity])] : [];
  });
  return `${count(findings.length, "finding")}: ${list(told)}.`;
}

function asideSentence(number: number): readonly string[] {
  if (number === 0) return [];
  return [`${count(number, "other finding")} ${number === 1 ? "was" : "were"} set aside with a reason.`];
}

const ABOUT =
  "Errors first. Each cell reference opens the cell. The officer’s note is kept when the sheet is refreshed.";

/** The committee may ask why a finding was set aside: what it says, and the officer's reason. */
const asideNote = ({ finding, dismissal }: Review["dismissed"][number]): string =>
  `Set aside: ${finding.sheet}!${finding.cell}. ${finding.message} Reason: ${dismissal.reason}`;

export const validationFindings: SummarySheet = {
  id: ID,
  name: NAME,
  plan: (report) => {
    const { findings, dismissed } = report.review;
    const refs = new Map(report.entries.map(({ action }) => [`${action.row} ${action.sheet}`, action.fullRef]));
    const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    return listSheet(report, {
      id: ID,
      name: NAME,
      title: NAME,
      lead: lead(findings),
      sentences: asideSentence(dismissed.length),
      notes: [...(findings.length > 0 ? [ABOUT] : []), ...dismissed.map(asideNote)],
      table: {
        name: "rb_validation_findings",
        columns,
        rows: sorted.map((finding, index) => ({
          number: index + 1,
          finding,
          ref: refs.get(`${finding.row} ${finding.sheet}`) ?? finding.ref,
        })),
        startsGroup: (one, before) => one.finding.severity !== before.finding.severity,
      },
      kept: { header: NOTE, key: ({ finding }) => findingKey(finding) },
    });
  },
};
