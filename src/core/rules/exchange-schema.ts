/** The shape of one json-rules-engine rule that may come in, and what is wrong with another in plain words. */
import * as v from "valibot";
import { OPERATORS } from "./condition";
import { LARGEST_NUMBER, LONGEST_REASON, LONGEST_WORD, MOST_CONDITIONS, MOST_VALUES } from "./limits";

const word = v.pipe(
  v.string(),
  v.maxLength(LONGEST_WORD, `a word is longer than ${LONGEST_WORD} characters`),
  v.check((text) => text === text.replace(/\s+/g, " ").trim() && text !== "", "a word is empty or has stray spaces"),
);
const whole = v.pipe(
  v.number(),
  v.check((figure) => Number.isInteger(figure) && Math.abs(figure) <= LARGEST_NUMBER, "a number is not a whole number"),
);
const VALUE = "a value is neither text, a whole number, true, false nor null";
const value = v.union([word, whole, v.boolean(), v.null()], VALUE);
const values = v.pipe(
  v.array(value, VALUE),
  v.minLength(1, "a list of values is empty"),
  v.maxLength(MOST_VALUES, `a list has more than ${MOST_VALUES} values`),
);

const fact = v.pipe(v.string(), v.maxLength(LONGEST_WORD, "the name of a fact is too long"));
const condition = v.variant(
  "operator",
  [
    v.strictObject({ fact, operator: v.picklist(["in", "notIn"]), value: values }),
    v.strictObject({ fact, operator: v.picklist(["equal", "notEqual"]), value }),
    v.strictObject({
      fact,
      operator: v.picklist(["greaterThan", "greaterThanInclusive", "lessThan", "lessThanInclusive"]),
      value: whole,
    }),
  ],
  `an operator is not one of ${OPERATORS.join(", ")}`,
);

export const rule = v.strictObject({
  conditions: v.strictObject({
    all: v.pipe(
      v.array(condition, "its conditions are not a list under “all”"),
      v.maxLength(MOST_CONDITIONS, `it has more than ${MOST_CONDITIONS} conditions`),
    ),
  }),
  event: v.strictObject({
    type: v.literal("rating", "its event is not of the type “rating”"),
    params: v.strictObject({
      axis: v.picklist(["Outcome", "Arrangements"], "its axis is neither Outcome nor Arrangements"),
      rating: v.nullable(
        v.picklist(
          ["Red", "Amber", "Green", "Blue", "Grey"],
          "its rating is not Red, Amber, Green, Blue, Grey or null",
        ),
      ),
      because: v.optional(
        v.pipe(
          v.string("its reason is not text"),
          v.maxLength(LONGEST_REASON, `its reason is longer than ${LONGEST_REASON} characters`),
        ),
        "",
      ),
    }),
  }),
  name: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_WORD, "its name is too long")))),
  priority: v.optional(v.pipe(v.number(), v.integer("its priority is not a whole number"))),
});

/** What is wrong, as half a sentence. */
export function sayIssue(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.map((item) => String(item.key)).at(-1) ?? "it";
  if (issue.type === "strict_object" && issue.expected === "never") return `“${key.slice(0, 40)}” is not allowed here`;
  if (issue.type === "strict_object" && issue.received === "undefined") return `“${key.slice(0, 40)}” is missing`;
  return issue.message.startsWith("Invalid") ? `“${key.slice(0, 40)}” is not what it should be` : issue.message;
}
