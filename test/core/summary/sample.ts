/** A small plan with one of everything: sections, both axes, dates of each kind, movement, findings. */
import { snapshotOf } from "../../../src/core/movement/snapshot";
import type { Movement, Snapshot } from "../../../src/core/movement/movement";
import type { Review } from "../../../src/core/review";
import type { DecisionTable, Rule } from "../../../src/core/rules/table";
import type { Axis, Colour, Section } from "../../../src/core/tracker/tracker";
import { aDue, aFinding, anAction, aReview } from "../../builders/review";
import type { Rated } from "../../builders/review";

const CONTRACTS = "1 Contract management arrangements are robust\nThey are kept under regular review.";
const TRAINING = "2 Officers have the skills that they need";

const section = (row: number, title: string, ref: string, prospect: Section["prospect"] = null): Section => ({
  sheet: "Plan",
  row,
  path: [title],
  ref,
  leadManager: null,
  description: null,
  prospect,
});

const by = (end: string, words: string) => aDue({ kind: "by", end, words });

const contracts = { sheet: "Plan", sections: [CONTRACTS], issue: "Contract management arrangements are robust" };
const training = { sheet: "Plan", sections: [TRAINING], issue: "Officers have the skills that they need" };

const complete: Rated = {
  action: anAction({
    ...contracts,
    row: 6,
    ref: "1(i)",
    action: "List the contracts that matter most, by value and risk.",
    ownerText: "All directors",
    due: by("2017-10-31", "By 31st October 2017"),
    status: "complete",
    progress: "COMPLETE\n\n• The list is agreed.\n• Directors have it.",
  }),
  outcome: "Blue",
  arrangements: "Blue",
};

const late: Rated = {
  action: anAction({
    ...contracts,
    row: 7,
    ref: "1(ii)",
    action: "=Put one register of contracts in place across the council.",
    ownerText: "Head of Procurement",
    due: by("2017-09-30", "By 30th September 2017"),
    originalDue: "2017-06-30",
    timesRevised: 1,
    status: "in-progress",
    ratings: { outcome: { colour: "Green", text: "Green", fill: null }, arrangements: null },
    progress: "The supplier is appointed.",
    slippageReason: "The first tender failed.",
  }),
  outcome: "Red",
  arrangements: "Green",
};

const starting: Rated = {
  action: anAction({
    ...training,
    row: 9,
    ref: "2(i)",
    action: "Brief every contract manager each quarter.",
    ownerText: "Monitoring Officer",
    due: aDue({ kind: "from", start: "2018-01-31", words: "Commence 31st January 2018" }),
    status: "on-target",
    progress: "Dates are booked.",
  }),
  outcome: "Green",
  arrangements: "Amber",
};

const soon: Rated = {
  action: anAction({
    ...training,
    row: 10,
    ref: "2(ii)",
    action: "Train members of the committee.",
    ownerText: "Monitoring Officer",
    due: aDue({ kind: "by", end: "2017-12-08", words: "early December 2017", certainty: "approximate" }),
    status: "on-target",
    ratings: { outcome: { colour: "Green", text: "Green", fill: null }, arrangements: null },
    progress: "A trainer is found.",
  }),
  outcome: "Green",
  arrangements: "Green",
};

const asRequired: Rated = {
  action: anAction({
    ...training,
    row: 11,
    ref: "2(iii)",
    action: "Advise services on disputes.",
    due: aDue({ kind: "as-required", words: "As required" }),
  }),
  outcome: null,
  arrangements: "Red",
};

const prospect = {
  text: "Good, if the register is in place by the spring.",
  target: "2018-03-31",
  place: { sheet: "Plan", row: 4, column: 1 },
};

/** Rules of the sample's own, so that its plans do not change with the presets. */
const rule = (number: number, axis: Axis, when: Rule["when"], rating: Colour | null, because: string): Rule => ({
  number,
  axis,
  when,
  rating,
  because,
});
const done = { status: { kind: "in", values: ["complete", "verified"] } } as const;
const isNo = { kind: "in", values: [false] } as const;
const isYes = { kind: "in", values: [true] } as const;

const RULES: DecisionTable = {
  name: "Rules of the sample",
  rules: [
    rule(1, "Outcome", done, "Blue", "{status}"),
    rule(
      2,
      "Outcome",
      { daysOverdue: { kind: "between", least: 31, most: null } },
      "Red",
      "{daysOverdue} days past {due}",
    ),
    rule(
      3,
      "Outcome",
      { daysOverdue: { kind: "between", least: 1, most: 30 } },
      "Amber",
      "{daysOverdue} days past {due}",
    ),
    rule(4, "Outcome", { hasProgress: isYes }, "Green", "progress is reported"),
    rule(5, "Outcome", { dated: isNo }, null, "the key is silent"),
    rule(6, "Arrangements", done, "Blue", "{status}"),
    rule(7, "Arrangements", { hasOwner: isNo }, "Red", "no owner"),
    rule(8, "Arrangements", { dated: isNo }, "Amber", "no date by which it ends"),
    rule(9, "Arrangements", {}, "Green", "it has an owner and a date"),
  ],
};

const place = (row: number, ref: string) => ({ sheet: "Plan", row, ref });

const MOVEMENT: Movement = {
  since: "2017-08-31",
  changes: [
    { change: "closed", before: place(6, "1(i)"), after: place(6, "1(i)"), what: "Closed." },
    {
      change: "date-moved",
      before: place(7, "1(ii)"),
      after: place(7, "1(ii)"),
      what: "Date moved from 30 June 2017 to 30 September 2017.",
    },
    { change: "new", before: null, after: place(11, "2(iii)"), what: "New." },
    { change: "vanished", before: place(12, "2(iv)"), after: null, what: "No longer in the tracker." },
  ],
};

function before(): Snapshot {
  const then = [
    {
      ...complete,
      action: { ...complete.action, status: "on-target" as const },
      outcome: "Green" as const,
      arrangements: "Green" as const,
    },
    {
      ...late,
      action: {
        ...late.action,
        due: by("2017-06-30", "By 30th June 2017"),
        ratings: { outcome: null, arrangements: null },
      },
      outcome: "Amber" as const,
    },
    starting,
    soon,
    {
      ...asRequired,
      action: anAction({
        ...training,
        row: 12,
        ref: "2(iv)",
        action: "Publish guidance on the intranet.",
        ownerText: "Head of Procurement",
        due: by("2017-12-31", "By 31st December 2017"),
      }),
      outcome: "Green" as const,
    },
  ];
  const snapshot = snapshotOf(aReview({ rated: then, asAt: { Plan: "2017-08-31" } }));
  if (!snapshot) throw new Error("the sample has an as-at date");
  return snapshot;
}

export function sample(): { readonly review: Review; readonly snapshots: readonly Snapshot[] } {
  const snapshot = before();
  const review = aReview({
    rated: [complete, late, starting, soon, asRequired],
    sections: [section(5, CONTRACTS, "1", prospect), section(8, TRAINING, "2")],
    findings: [
      aFinding({ row: 11, cell: "C11", ref: "2(iii)" }),
      aFinding({
        code: "green-but-overdue",
        severity: "warning",
        row: 7,
        cell: "F7",
        ref: "1(ii)",
        message: "It is rated Green and 61 days overdue.",
        suggestion: "Change the rating, or agree a later date.",
      }),
    ],
    settings: {
      council: "Anyshire County Council",
      committee: "Audit Committee",
      meetingDate: "2017-12-11",
      preparedBy: "Governance team",
      publishedStyle: "six-columns",
    },
    rules: RULES,
    movement: MOVEMENT,
  });
  return { review, snapshots: [snapshot] };
}
