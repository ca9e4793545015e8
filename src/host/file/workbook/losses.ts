import type { Book } from "../book";
import type { Package } from "../package/package";

/** What a changed copy cannot carry, by the parts that hold it; each a sentence for the officer. */
const LOSSES: readonly { readonly part: RegExp; readonly sentence: string }[] = [
  {
    part: /^_xmlsignatures\//i,
    sentence: "The workbook is digitally signed. The signature no longer holds for a copy that was changed.",
  },
];

export function noteLosses(pkg: Package, book: Book): void {
  const names = pkg.names();
  for (const { part, sentence } of LOSSES) if (names.some((name) => part.test(name))) book.lost.push(sentence);
}
