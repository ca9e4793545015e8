import type { Field } from "../layout";

/** What councils write over a column that holds a field. All in lower case, singular, without dates and punctuation. */
export interface FieldHeadings {
  readonly field: Field;
  /** Whole headings that say it plainly. */
  readonly phrases: readonly string[];
  /** Whole headings that can mean it, where no other column says it better. */
  readonly weak: readonly string[];
  /** Words that say it inside a longer heading: all of an entry, in this order, gaps allowed. */
  readonly words: readonly string[];
  /** Words beside them that turn the meaning round: "date by which it will be completed". */
  readonly unless?: readonly string[];
}
