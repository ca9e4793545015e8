/** Excel's rules for sheet names (Microsoft, "Rename a worksheet"): 31 characters, none of these. */
const LIMIT = 31;
const ILLEGAL = /[\\/?*[\]:]/g;

/**
 * A sheet name that Excel takes and that no other sheet has: cut, cleaned, and numbered when it is taken.
 * @param taken names that stand; Excel compares them without regard to case
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(ILLEGAL, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, LIMIT) || "Sheet";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, LIMIT - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}
