/**
 * What an action can really be: which values a fact has, and which facts hang together. The one place for this;
 * `rating/facts` makes facts that keep to it (tested), and the analysis of a rule set judges by it.
 */
import { factNamed } from "./terms";
import type { FactTerm } from "./vocabulary";
import { DATED_KINDS, STATUSES, UNDATED_KINDS } from "./vocabulary";
import type { Facts, FactValue } from "./table";

/** In words, for docs/facts.md. */
export const CONSTRAINTS: readonly string[] = [
  "`daysUntilDue` is blank exactly when the action is undated, and `daysOverdue` is 0 then.",
  "`daysOverdue` is 0 when the action is complete, verified or cancelled, and when its date is not past; otherwise it is `daysUntilDue` without its minus sign.",
  `\`dueKind\` is ${DATED_KINDS.join(", ")} exactly when the action is dated.`,
  "`daysLate` is stated only of complete or verified actions that are dated.",
  "`slippageDays` is stated only of dated actions.",
  "`progressAgeDays` is stated only where `hasProgress` is yes.",
];

/** The facts of the date and the status: none of them can be chosen without the others. */
export const DELIVERY = [
  "status",
  "dueKind",
  "dated",
  "daysOverdue",
  "daysUntilDue",
  "daysLate",
  "slippageDays",
] as const;

/** Progress and its age. */
export const PROGRESS = ["hasProgress", "progressAgeDays"] as const;

/** What the facts of delivery follow from. */
export interface DeliveryStory {
  readonly status: string;
  readonly dueKind: string;
  readonly daysUntilDue: number | null;
  readonly daysLate: number | null;
  readonly slippageDays: number | null;
}

/** What a status allows of the other facts of delivery. */
export function closureOf(status: string): "open" | "complete" | "cancelled" {
  if (status === "complete" || status === "verified") return "complete";
  return status === "cancelled" ? "cancelled" : "open";
}

export const isDatedKind = (dueKind: string): boolean => DATED_KINDS.includes(dueKind);

/** The facts of a story of status and dates; null where no action can have it. */
export function deliveryFacts(story: DeliveryStory): Facts | null {
  const { status, dueKind, daysUntilDue, daysLate, slippageDays } = story;
  const dated = daysUntilDue !== null;
  if (isDatedKind(dueKind) !== dated) return null;
  if (daysLate !== null && !(dated && closureOf(status) === "complete")) return null;
  if (slippageDays !== null && !dated) return null;
  const daysOverdue = dated && closureOf(status) === "open" ? Math.max(0, -daysUntilDue) : 0;
  return { ...story, dated, daysOverdue };
}

/** The facts of progress; null where no action can have them. */
export function progressFacts(hasProgress: boolean | null, progressAgeDays: number | null): Facts | null {
  return hasProgress !== true && progressAgeDays !== null ? null : { hasProgress, progressAgeDays };
}

/** Statuses and kinds of due phrase, the commonest first: examples are made of the first that will do. */
export const USUAL = { statuses: STATUSES, kinds: [...DATED_KINDS, ...UNDATED_KINDS] };

/** True when the fact can have the value, taken by itself. */
export function canBe(fact: FactTerm, value: FactValue): boolean {
  if (value === null) return fact.blank;
  if (fact.kind === "any") return true;
  if (fact.kind === "yes-no") return typeof value === "boolean";
  if (fact.kind === "word") return typeof value === "string" && (fact.words === null || fact.words.includes(value));
  return typeof value === "number" && value >= (fact.least ?? -Infinity) && value <= (fact.most ?? Infinity);
}

/** A plain action, for the facts that an example leaves open: in progress, due in 30 days, owned, nothing else said. */
export const PLAIN_ACTION: Facts = {
  status: "in-progress",
  dueKind: "by",
  dated: true,
  daysOverdue: 0,
  daysUntilDue: 30,
  daysLate: null,
  slippageDays: null,
  timesRevised: null,
  hasOwner: true,
  hasProgress: true,
  progressAgeDays: null,
  hasFurtherAction: null,
  percentComplete: null,
  hasEvidence: null,
  priority: null,
  statedOutcome: null,
  statedArrangements: null,
  previousOutcome: null,
  previousArrangements: null,
  findingCount: 0,
};

/** True when an action can have all these facts at once: the constraints as a check. */
export function isPossible(facts: Facts): boolean {
  const known = Object.entries(facts).every(([name, value]) => {
    const term = factNamed(name);
    return term !== null && canBe(term, value);
  });
  if (!known) return false;
  const whole = { ...PLAIN_ACTION, ...facts } as unknown as DeliveryStory;
  const delivery = deliveryFacts({
    status: whole.status,
    dueKind: whole.dueKind,
    daysUntilDue: whole.daysUntilDue,
    daysLate: whole.daysLate,
    slippageDays: whole.slippageDays,
  });
  const { hasProgress = null, progressAgeDays = null } = facts;
  const progress = progressFacts(hasProgress as boolean | null, progressAgeDays as number | null);
  return (
    delivery !== null &&
    progress !== null &&
    DELIVERY.every((name) => !(name in facts) || facts[name] === delivery[name])
  );
}
