import type { Book, Table } from "../../file/book";
import { parseBox } from "../../file/book";
import { invalidArgument, itemExists } from "../../protocol/errors";

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const MAX_NAME = 255;

/** Whether a word may name cells: letters, digits, points and underscores, no cell address, not "R" or "C". */
export const isLegalName = (name: string): boolean =>
  name.length <= MAX_NAME && LEGAL.test(name) && !parseBox(name) && !/^(?:[rc]|r\d+c\d+)$/i.test(name);

/** Holds a table's name to Excel's rules. Tables and defined names share one list. */
export function requireTableName(book: Book, name: unknown, self: Table | null = null): string {
  if (typeof name !== "string" || !isLegalName(name)) throw invalidArgument();
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (book.tables().some((table) => table !== self && same(table.name))) throw itemExists();
  if (book.names.some((each) => each.sheet === null && same(each.name))) throw itemExists();
  return name;
}

/** "Table3": the first number that is free. */
export function freeTableName(book: Book): string {
  const taken = new Set([...book.tables(), ...book.names].map(({ name }) => name.toLowerCase()));
  let next = book.nextTableId();
  while (taken.has(`table${next}`)) next++;
  return `Table${next}`;
}
