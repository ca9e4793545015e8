/** What a condition means, and the json-rules-engine operators that say the same. */
import type { Condition, FactValue } from "./table";

export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "greaterThan",
  "greaterThanInclusive",
  "lessThan",
  "lessThanInclusive",
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One line of json-rules-engine's `conditions.all`, without its fact. */
export type Atom =
  | { readonly operator: "in" | "notIn"; readonly value: readonly FactValue[] }
  | { readonly operator: Exclude<Operator, "in" | "notIn">; readonly value: FactValue };

/** True when the value meets the condition. Says the same as json-rules-engine, and is written apart from it. */
export function holds(condition: Condition, value: FactValue): boolean {
  switch (condition.kind) {
    case "in":
      return condition.values.includes(value);
    case "not-in":
      return !condition.values.includes(value);
    case "between":
      return (
        typeof value === "number" &&
        (condition.least === null || value >= condition.least) &&
        (condition.most === null || value <= condition.most)
      );
    case "all":
      return condition.of.every((part) => holds(part, value));
  }
}

/** The parts that stand on their own: an "all" taken apart. */
export const partsOf = (condition: Condition): readonly Exclude<Condition, { kind: "all" }>[] =>
  condition.kind === "all" ? condition.of.flatMap(partsOf) : [condition];

/** The condition in json-rules-engine's operators. */
export const atomsOf = (condition: Condition): readonly Atom[] => partsOf(condition).flatMap(atomsOfPart);

function atomsOfPart(part: Exclude<Condition, { kind: "all" }>): Atom[] {
  if (part.kind === "between") return boundsOf(part);
  const [only] = part.values;
  const inList = part.listed || part.values.length !== 1 || only === undefined;
  if (part.kind === "in") return [inList ? { operator: "in", value: part.values } : { operator: "equal", value: only }];
  return [inList ? { operator: "notIn", value: part.values } : { operator: "notEqual", value: only }];
}

function boundsOf({ least, most, strict }: Extract<Condition, { kind: "between" }>): Atom[] {
  const low: Atom[] =
    least === null
      ? []
      : [strict ? { operator: "greaterThan", value: least - 1 } : { operator: "greaterThanInclusive", value: least }];
  const high: Atom[] =
    most === null
      ? []
      : [strict ? { operator: "lessThan", value: most + 1 } : { operator: "lessThanInclusive", value: most }];
  return [...low, ...high];
}

/** The condition that some atoms on one fact make; numeric atoms must hold whole numbers. */
export function conditionOf(atoms: readonly Atom[]): Condition {
  const parts = atoms.map(partOf).reduce<Condition[]>(joinRange, []);
  const [first] = parts;
  return parts.length === 1 && first ? first : { kind: "all", of: parts };
}

/** ">= 1" followed by "<= 30" is the range "1 to 30". */
function joinRange(parts: Condition[], next: Condition): Condition[] {
  const last = parts.at(-1);
  const isRange =
    last?.kind === "between" && !last.strict && last.most === null && next.kind === "between" && !next.strict;
  if (!isRange || next.least !== null) return [...parts, next];
  return [...parts.slice(0, -1), { kind: "between", least: last.least, most: next.most }];
}

function partOf(atom: Atom): Condition {
  switch (atom.operator) {
    case "equal":
      return { kind: "in", values: [atom.value] };
    case "notEqual":
      return { kind: "not-in", values: [atom.value] };
    case "in":
      return { kind: "in", values: atom.value, ...(atom.value.length === 1 ? { listed: true as const } : {}) };
    case "notIn":
      return { kind: "not-in", values: atom.value, ...(atom.value.length === 1 ? { listed: true as const } : {}) };
    case "greaterThan":
      return { kind: "between", least: Number(atom.value) + 1, most: null, strict: true };
    case "greaterThanInclusive":
      return { kind: "between", least: Number(atom.value), most: null };
    case "lessThan":
      return { kind: "between", least: null, most: Number(atom.value) - 1, strict: true };
    case "lessThanInclusive":
      return { kind: "between", least: null, most: Number(atom.value) };
  }
}
