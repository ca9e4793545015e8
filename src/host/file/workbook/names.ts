/** Defined names; those that set a sheet's print area and titles are part of the sheet's page instead. */
import { boxName, columnLetters, parseBox, type Box } from "../address";
import type { Book, DefinedName } from "../book";
import type { Sheet } from "../sheet";
import type { XmlElement } from "../xml/dom";
import { element } from "../sections/section";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Characters of a formula, fixed by Excel. */
const MAX_FORMULA = 8192;

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$|^r\d*c\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The places of a union of plain references ("Sheet!$A$1:$B$2,Sheet!$D$1"), or null when it is anything else. */
export function plainReferences(formula: string): { sheet: string; ref: string }[] | null {
  if (formula.length > MAX_FORMULA) return null;
  const found = [...formula.matchAll(/(?:'((?:[^']|'')+)'|([^',!]+))!([$A-Z0-9:]+)(?:,|$)/gi)];
  if (found.map(([whole]) => whole).join("") !== formula || found.length === 0) return null;
  return found.map(([, quoted, bare, ref = ""]) => ({ sheet: quoted?.replaceAll("''", "'") ?? bare ?? "", ref }));
}

function absolute(box: Box): string {
  return boxName(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Takes a print name into its sheet's page; false when it is no plain one and stays a name. */
function adopt({ name, formula, sheet }: DefinedName): boolean {
  const references = sheet && plainReferences(formula);
  if (!references) return false;
  const boxes = references.map(({ ref }) => ({ ref, box: parseBox(ref) }));
  if (boxes.some(({ box }) => box === null)) return false;
  if (name === PRINT_AREA) {
    sheet.page.printArea = boxes.flatMap(({ box }) => box ?? []);
    return true;
  }
  if (name !== PRINT_TITLES) return false;
  for (const { ref, box } of boxes) {
    if (!box) continue;
    if (/^\$?\d/.test(ref)) sheet.page.titleRows = { first: box.top, last: box.bottom };
    else sheet.page.titleColumns = { first: box.left, last: box.right };
  }
  return true;
}

export function readNames(names: XmlElement | undefined, book: Book): void {
  for (const each of names?.elements("definedName") ?? []) {
    const { name = "", localSheetId, hidden, comment, ...extra } = Object.fromEntries(each.attributes);
    const defined: DefinedName = {
      name,
      formula: each.text,
      sheet: localSheetId === undefined ? null : (book.sheets[Number(localSheetId)] ?? null),
      hidden: hidden === "1" || hidden === "true",
      comment: comment ?? null,
      extra: extra,
    };
    if (!adopt(defined)) book.names.push(defined);
  }
}

function printNames(sheet: Sheet): DefinedName[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const at = `${quoteSheet(sheet.name)}!`;
  const titles = [
    ...(titleColumns ? [`${at}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`${at}$${titleRows.first}:$${titleRows.last}`] : []),
  ];
  const areas = printArea.map((box) => at + absolute(box));
  const make = (name: string, formulas: string[]): DefinedName[] =>
    formulas.length === 0
      ? []
      : [{ name, formula: formulas.join(","), sheet, hidden: false, comment: null, extra: {} }];
  return [...make(PRINT_AREA, areas), ...make(PRINT_TITLES, titles)];
}

/** All names as plain data, in Excel's order: by name, then by sheet. */
export function allNames(
  book: Book,
): { name: string; at: number | null; attributes: Record<string, string>; formula: string }[] {
  const names = [...book.names, ...book.sheets.flatMap(printNames)].map((each) => ({
    name: each.name,
    at: each.sheet ? book.sheets.indexOf(each.sheet) : null,
    attributes: {
      ...each.extra,
      ...(each.hidden ? { hidden: "1" } : {}),
      ...(each.comment === null ? {} : { comment: each.comment }),
    },
    formula: each.formula,
  }));
  const key = (name: string): string => name.toLowerCase();
  return names.sort((one, two) =>
    key(one.name) === key(two.name) ? (one.at ?? -1) - (two.at ?? -1) : key(one.name) < key(two.name) ? -1 : 1,
  );
}

export function writeNames(book: Book): string {
  const children = allNames(book).map(({ name, at, attributes, formula }) =>
    element("definedName", { name, localSheetId: at, ...attributes }, [formula]),
  );
  return children.length === 0 ? "" : element("definedNames", {}, children).toString();
}
