/** A condition as officers write it: "complete, verified", "not complete", "> 30", "1 to 30", "yes", "blank". */
import { partsOf } from "./condition";
import type { Condition, FactValue } from "./table";

/** Words that mean something here, so that the same word as a value stands in quotes. */
const RESERVED =
  /^(yes|no|blank|true|false|not|none of\b.*|one of\b.*|not .*|and|.* and .*|any|[#@].*|-?\d+( ?(to|–|-) ?-?\d+)?)$/i;
const PLAIN = /^[^\s",<>=“”][^",<>=“”]*$/;

/** One value: a word plain where it can be, else in quotes, a quote in it doubled. */
export function printValue(value: FactValue): string {
  if (value === null) return "blank";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  const plain = PLAIN.test(value) && !RESERVED.test(value) && value === value.trim();
  return plain ? value : `"${value.replaceAll('"', '""')}"`;
}

/** The condition as a cell of the rules sheet holds it; `parseCondition` reads it back. */
export function printCondition(condition: Condition): string {
  const printed = partsOf(condition).map(printPart);
  return printed.length === 1 ? (printed[0] ?? "") : printed.map(withSign).join(" and ");
}

/** Beside another condition a bare value takes a sign: "> 3 and = 5"; so that "and" may stand in values. */
const withSign = (part: string): string =>
  /^(not|one of|none of|[<>]|-?\d+ to)\b|^[<>]/.test(part) ? part : `= ${part}`;

function printPart(part: Exclude<Condition, { kind: "all" }>): string {
  if (part.kind === "between") return printRange(part);
  const list = part.values.map(printValue).join(", ");
  const bare = part.values.length > 1 || (part.values.length === 1 && !part.listed);
  if (part.kind === "in") return bare ? list : `one of ${list}`.trim();
  return bare ? `not ${list}` : `none of ${list}`.trim();
}

function printRange({ least, most, strict }: Extract<Condition, { kind: "between" }>): string {
  if (least !== null && most !== null) {
    return strict ? `> ${least - 1} and < ${most + 1}` : `${least} to ${most}`;
  }
  if (least !== null) return strict ? `> ${least - 1}` : `>= ${least}`;
  if (most !== null) return strict ? `< ${most + 1}` : `<= ${most}`;
  return "not blank";
}
