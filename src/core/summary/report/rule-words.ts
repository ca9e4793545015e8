/** The rules in plain words, made from their own conditions, so that the key on the paper is the key in force. */
import type { Axis, Colour, Status } from "../../tracker/tracker";
import { partsOf } from "../../rules/condition";
import { factNamed } from "../../rules/terms";
import type { Condition, DecisionTable, FactValue, Rule } from "../../rules/table";
import { printCondition } from "../../rules/words";
import { capital, count } from "../text/words";
import { STATUS_WORDS } from "./words";

type Part = ReturnType<typeof partsOf>[number];

const or = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;

/** What yes, no and blank mean of a fact. */
const YES_NO: Readonly<Record<string, { readonly yes: string; readonly no: string; readonly blank: string }>> = {
  dated: { yes: "has a due date", no: "no due date", blank: "due date unknown" },
  hasOwner: { yes: "has an owner", no: "no owner", blank: "owner unknown" },
  hasProgress: { yes: "progress reported", no: "no progress reported", blank: "no progress column in the tracker" },
  hasFurtherAction: {
    yes: "further action planned",
    no: "no further action planned",
    blank: "no further action column in the tracker",
  },
  hasEvidence: { yes: "evidence given", no: "no evidence given", blank: "no evidence column in the tracker" },
};

interface Whole {
  readonly between: (least: string, most: string) => string;
  readonly least: (least: number) => string;
  readonly most: (most: number) => string;
}

const ageOf = (rest: string): Whole => ({
  between: (least, most) => `${least} to ${most} days ${rest}`,
  least: (least) => (least === 1 ? `at least 1 day ${rest}` : `more than ${count(least - 1, "day")} ${rest}`),
  most: (most) => (most === 0 ? `not ${rest}` : `up to ${count(most, "day")} ${rest}`),
});

/** How whole numbers of a fact are told. */
const WHOLES: Readonly<Record<string, Whole>> = {
  daysOverdue: ageOf("overdue"),
  daysLate: ageOf("late when completed"),
  slippageDays: ageOf("behind the original date"),
  progressAgeDays: {
    between: (least, most) => `progress ${least} to ${most} days old`,
    least: (least) => `progress more than ${count(least - 1, "day")} old`,
    most: (most) => `progress up to ${count(most, "day")} old`,
  },
  daysUntilDue: {
    between: (least, most) => (least === "0" ? `due within ${most} days` : `due in ${least} to ${most} days`),
    least: (least) => (least === 0 ? "not yet past its date" : `due in ${count(least, "day")} or more`),
    most: (most) => (most < 0 ? "past its date" : `due within ${count(most, "day")}`),
  },
  percentComplete: {
    between: (least, most) => (least === "0" ? `up to ${most}% complete` : `${least}% to ${most}% complete`),
    least: (least) => `${least}% complete or more`,
    most: (most) => `up to ${most}% complete`,
  },
  timesRevised: {
    between: (least, most) => `date moved ${least} to ${most} times`,
    least: (least) => (least === 1 ? "date moved" : `date moved ${count(least, "time")} or more`),
    most: (most) => (most === 0 ? "date never moved" : `date moved up to ${count(most, "time")}`),
  },
};

const isStatus = (value: FactValue): value is Status => typeof value === "string" && value in STATUS_WORDS;

function statusPart(part: Exclude<Part, { kind: "between" }>): string {
  const told = part.values.map((value) => (isStatus(value) ? STATUS_WORDS[value].toLowerCase() : String(value)));
  const names = told.map((word) => (word === "not stated" ? "status not stated" : word));
  return part.kind === "in" ? or(names) : `not ${or(names)}`;
}

/** A condition that has no words of its own: the fact's heading and the condition as the rules sheet holds it. */
const plainPart = (fact: string, part: Condition): string =>
  `${(factNamed(fact)?.heading ?? fact).toLowerCase()}: ${printCondition(part)}`;

function partWords(fact: string, part: Part): string {
  if (part.kind === "between") {
    const whole = WHOLES[fact];
    if (!whole) return plainPart(fact, part);
    if (part.least !== null && part.most !== null)
      return part.least === part.most
        ? whole.between(String(part.least), String(part.most))
        : whole.between(String(part.least), String(part.most));
    if (part.least !== null) return whole.least(part.least);
    return part.most === null ? plainPart(fact, part) : whole.most(part.most);
  }
  if (fact === "status") return statusPart(part);
  const sayings = YES_NO[fact];
  if (!sayings || part.kind === "not-in") return plainPart(fact, part);
  const told = part.values.map((value) =>
    value === true ? sayings.yes : value === false ? sayings.no : sayings.blank,
  );
  return or(told);
}

/** "No due date, and no progress reported"; "Anything else" for a rule without conditions. */
export function ruleWords(rule: Pick<Rule, "when">): string {
  const parts = Object.entries(rule.when).flatMap(([fact, condition]) =>
    partsOf(condition).map((part) => partWords(fact, part)),
  );
  return parts.length === 0 ? "Anything else" : capital(parts.join(", and "));
}

/** A rule for all that is left says nothing by its conditions: its reason does, where it is the same for every action. */
function restWords({ because }: Rule): string {
  const plain = because.trim().replace(/^it (has|is)\b/, "$1");
  return plain === "" || plain.includes("{") ? "Anything else" : capital(plain);
}

/** All that a colour can mean on an axis, in the order of the rules: "More than 30 days overdue; or …". */
export function meaningOf(table: DecisionTable, axis: Axis, rating: Colour | null): string {
  const told = table.rules
    .filter((rule) => rule.axis === axis && rule.rating === rating)
    .map((rule) => (Object.keys(rule.when).length === 0 ? restWords(rule) : ruleWords(rule)));
  const unlike = [...new Set(told)];
  return unlike
    .map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join("; ");
}

/** Facts under which a Green says that work was finished or measured, not that it is on target. */
const FINISHED = new Set(["status", "percentComplete", "hasEvidence"]);

/** True where Green can be read as "on target": no rule gives it for work that is finished, measured or evidenced. */
export function greenIsOnTarget(table: DecisionTable): boolean {
  const green = table.rules.filter((rule) => rule.axis === "Outcome" && rule.rating === "Green");
  return (
    green.length > 0 &&
    green.every((rule) =>
      Object.entries(rule.when).every(([fact, condition]) => !FINISHED.has(fact) || !namesFinished(fact, condition)),
    )
  );
}

const DONE: ReadonlySet<FactValue> = new Set(["complete", "verified"]);

function namesFinished(fact: string, condition: Condition): boolean {
  if (fact !== "status") return true;
  return partsOf(condition).some((part) => part.kind === "in" && part.values.some((value) => DONE.has(value)));
}
