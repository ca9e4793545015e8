/** A rule in the form of json-rules-engine. */
import { atomsOf } from "./condition";
import type { Atom } from "./condition";
import type { Rule } from "./table";

export type EngineCondition = Atom & { readonly fact: string };

export interface EngineRule {
  readonly conditions: { readonly all: readonly EngineCondition[] };
  readonly event: {
    readonly type: "rating";
    readonly params: Pick<Rule, "axis" | "rating" | "because">;
  };
}

/** The rule as json-rules-engine reads it. Which comes first is told by the order of the rules. */
export function engineRule({ axis, when, rating, because }: Rule): EngineRule {
  const all = Object.entries(when).flatMap(([fact, condition]) =>
    atomsOf(condition).map((atom) => ({ fact, ...atom })),
  );
  return { conditions: { all }, event: { type: "rating", params: { axis, rating, because } } };
}
