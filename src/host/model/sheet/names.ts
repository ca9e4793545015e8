import type { Book, Sheet } from "../../file/book";
import { invalidArgument, itemExists } from "../../protocol/errors";

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Holds a sheet's name to Excel's rules: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end. */
export function requireSheetName(book: Book, name: unknown, self: Sheet | null = null): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > MAX_NAME) throw invalidArgument();
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  // Excel keeps this name for its own record of changes.
  if (name.toLowerCase() === "history") throw invalidArgument();
  const there = book.sheet(name);
  if (there && there !== self) throw itemExists();
  return name;
}

/** "Sheet4": the first number that is free. */
export function freeSheetName(book: Book): string {
  let next = book.sheets.length + 1;
  while (book.sheet(`Sheet${next}`)) next++;
  return `Sheet${next}`;
}

/** "Plan (2)": what Excel calls a copy. */
export function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let next = 2; ; next++) {
    const suffix = ` (${next})`;
    const candidate = stem.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!book.sheet(candidate)) return candidate;
  }
}
