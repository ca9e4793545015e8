import type { Facts } from "../../src/core/rules/table";
import type { Decided } from "./engines";

/** The default preset as a programmer would write it, who knows that it never changes: the limit. */
export const byHand = (facts: Facts): Decided => ({ Outcome: outcome(facts), Arrangements: arrangements(facts) });

function outcome(facts: Facts): number {
  const status = facts["status"];
  if (status === "complete" || status === "verified") return 1;
  if (status === "cancelled") return 2;
  const overdue = facts["daysOverdue"];
  if (typeof overdue === "number" && overdue > 30) return 3;
  if (typeof overdue === "number" && overdue >= 1) return 4;
  if (status === "delayed" || status === "on-hold") return 5;
  const hasProgress = facts["hasProgress"];
  if (facts["dated"] === false && hasProgress === false) return 6;
  const until = facts["daysUntilDue"];
  if (typeof until === "number" && until >= 0 && until <= 30 && hasProgress === false) return 7;
  if (hasProgress === true) return 8;
  return facts["dated"] === true ? 9 : 10;
}

function arrangements(facts: Facts): number {
  const status = facts["status"];
  if (status === "complete" || status === "verified") return 11;
  if (status === "cancelled") return 12;
  if (facts["hasOwner"] === false) return 13;
  const hasProgress = facts["hasProgress"];
  if (facts["dated"] === false && hasProgress === false) return 14;
  if (hasProgress === false) return 15;
  const age = facts["progressAgeDays"];
  if (typeof age === "number" && age > 92) return 16;
  return facts["dated"] === false ? 17 : 18;
}
