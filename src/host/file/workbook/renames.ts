/** Charts and pivot tables name sheets in parts that nobody else rewrites: they follow a sheet that got another name. */
import type { Book } from "../book";
import type { Origin } from "../origin";
import type { Package } from "../package/package";
import { decodeXml, escapeAttribute, escapeText } from "../xml/text";
import { quoteSheet } from "./names";

/** A text in quotes, or what stands before "!": a sheet's name, in quotes where it needs them. */
const SHEET = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([^\s'"!,;:()+\-*/&=<>^{}]+))!/g;
const CHART_PART = /\/charts\/[^/]+\.xml$/i;
const CHART_FORMULA = /(<(?:\w+:)?f(?: [^<>]*)?>)([^<]*)(?=<)/g;
const PIVOT_PART = /\/pivotCacheDefinition[^/]*\.xml$/i;
const PIVOT_SHEET = /(<worksheetSource\b[^<>]*? sheet=")([^"<>]*)(?=")/g;

type Renames = ReadonlyMap<string, string>;

function renamed(formula: string, names: Renames): string {
  return formula.replace(SHEET, (token: string, quoted?: string, bare?: string) => {
    const before = quoted?.replaceAll("''", "'") ?? bare;
    const after = before === undefined ? undefined : names.get(before.toLowerCase());
    return after === undefined ? token : `${quoteSheet(after)}!`;
  });
}

function rewrite(pkg: Package, part: string, change: (text: string) => string): void {
  const before = pkg.text(part) ?? "";
  const after = change(before);
  if (after !== before) pkg.write(part, after);
}

/** Writes the sheets' new names into the parts that name the old ones. */
export function followRenames(book: Book, origin: Origin, pkg: Package): void {
  const names = new Map<string, string>();
  for (const sheet of book.sheets) {
    const before = origin.sheets.get(sheet)?.name;
    if (before !== undefined && before !== sheet.name) names.set(before.toLowerCase(), sheet.name);
  }
  if (names.size === 0) return;
  for (const part of pkg.names()) {
    if (CHART_PART.test(part)) {
      rewrite(pkg, part, (text) =>
        text.replace(
          CHART_FORMULA,
          (_, tag: string, formula: string) => tag + escapeText(renamed(decodeXml(formula), names)),
        ),
      );
    } else if (PIVOT_PART.test(part)) {
      rewrite(pkg, part, (text) =>
        text.replace(PIVOT_SHEET, (_, tag: string, sheet: string) => {
          const name = decodeXml(sheet);
          return tag + escapeAttribute(names.get(name.toLowerCase()) ?? name);
        }),
      );
    }
  }
}
