/** How big a rule set may be. Keys in use have under 30 rows; more is a mistake or an attack, and would stall the pane. */
export const MOST_RULES = 300;
/** Conditions of one rule. */
export const MOST_CONDITIONS = 60;
/** Values of one list. */
export const MOST_VALUES = 200;
/** Characters of one word. */
export const LONGEST_WORD = 200;
/** Characters of a reason. */
export const LONGEST_REASON = 500;
/** Whole numbers lie between this and its negative. */
export const LARGEST_NUMBER = 999_999_999;
