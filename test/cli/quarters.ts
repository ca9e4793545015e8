/** Two quarters of one tracker as workbooks, with changes that are known. */
import { writeWorkbook } from "../builders/workbook";

/** One row of the tracker. */
export interface Row {
  section: string;
  ref: string;
  action: string;
  owner: string;
  due: string;
  progress: string;
  outcome: string;
  arrangements: string;
}

const VERBS = ["Review", "Publish", "Test", "Agree", "Update", "Report on", "Bring in", "Replace", "Audit", "Train in"];
const THINGS = [
  "the contract register",
  "business continuity plans",
  "the data sharing agreements",
  "the scheme of delegation",
  "risk registers of directorates",
  "the fraud response plan",
  "safeguarding referrals",
  "budget monitoring reports",
  "the disaster recovery plan",
  "declarations of interest",
  "the asset management strategy",
  "information security training",
  "absence procedures",
  "partnership agreements",
  "the whistleblowing policy",
  "grant claims",
  "procurement waivers",
  "performance appraisals",
  "the complaints process",
  "treasury management practices",
];
const FOR = [
  "for the audit committee",
  "with every directorate",
  "before the external inspection",
  "across all schools",
];
const OWNERS = ["Head of Procurement", "Monitoring Officer", "AD Finance", "Director of Children’s Services"];

/** So many actions, all of different words, ten to a section; refs count through, or start again in each section. */
export function plan(actions: number, restart = false): Row[] {
  return Array.from({ length: actions }, (_, index) => ({
    section: `Theme ${String.fromCharCode(65 + Math.floor(index / 10))}`,
    ref: String(restart ? (index % 10) + 1 : index + 1),
    action: `${VERBS[index % 10]} ${THINGS[Math.floor(index / 10) % 20]} ${FOR[(index + Math.floor(index / 40)) % 4]}`,
    owner: OWNERS[index % 4]!,
    due: "30 June 2018",
    progress: "Work has begun and is going well.",
    outcome: "Green",
    arrangements: "Green",
  }));
}

const HEADINGS = ["Ref", "Theme", "Agreed action", "Lead officer", "Target date"];

/** Writes rows as a workbook whose progress heading states the as-at date. */
export const writePlan = (rows: readonly Row[], asAt: string): Promise<string> =>
  writeWorkbook([
    ["Governance action plan"],
    [],
    [...HEADINGS, `Progress as at ${asAt}`, "RAG Outcome", "RAG Arrangements"],
    ...rows.map((row) => [
      row.ref,
      row.section,
      row.action,
      row.owner,
      row.due,
      row.progress,
      row.outcome,
      row.arrangements,
    ]),
  ]);
