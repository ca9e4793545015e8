import type { Book } from "../book";
import type { Package } from "../package/package";

/** What a changed copy cannot carry, by the parts that hold it; each a sentence for the officer. */
const LOSSES: readonly { readonly part: RegExp; readonly sentence: string }[] = [
  {
    part: /^_xmlsignatures\//i,
    sentence: "The workbook is digitally signed. The signature no longer holds for a copy that was changed.",
  },
];

const STRICT =
  "The workbook is in Excel's strict format. The copy is saved in the ordinary format, which every Excel reads.";

export function noteLosses(pkg: Package, book: Book, strict: boolean): void {
  if (strict) book.lost.push(STRICT);
  const names = pkg.names();
  for (const { part, sentence } of LOSSES) if (names.some((name) => part.test(name))) book.lost.push(sentence);
}
