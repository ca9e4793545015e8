/** A book as a package: the one it came from, with the parts that changed written anew. */
import type { Book } from "../book";
import { dimensionXml, sheetBytes } from "../cells/write-rows";
import { StringTable, textXml } from "../cells/strings";
import { WORKSHEET_ORDER } from "../order";
import { stateText, type Origin, type SheetOrigin } from "../origin";
import type { Package } from "../package/package";
import { Relations, xmlPart } from "../package/relations";
import { ContentTypes } from "../package/types";
import { SECTIONS } from "../sections/index";
import { Sheet } from "../sheet";
import { DifferentialTable } from "../styles/differential";
import { writeStyles } from "../styles/write";
import { EMPTY_SHEET } from "../template";
import { cut, type Pieces } from "../xml/pieces";
import { writeCustomXml } from "./custom-xml";
import { followRenames } from "./renames";
import { WORKBOOK_SECTIONS } from "./sections";
import { writeSettings } from "./settings";
import { sweep } from "./sweep";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Everything that is being written to. */
interface Saving {
  readonly book: Book;
  readonly origin: Origin;
  readonly pkg: Package;
  readonly types: ContentTypes;
  readonly relations: Relations;
  readonly strings: StringTable;
  readonly differentials: DifferentialTable;
}

export function writeBook(book: Book, origin: Origin): Package {
  const pkg = origin.pkg.copy();
  const saving: Saving = {
    book,
    origin,
    pkg,
    types: ContentTypes.read(pkg),
    relations: origin.relations.copy(),
    strings: new StringTable(origin.strings),
    differentials: new DifferentialTable(book.differentials),
  };
  const parts = sheetParts(saving);
  for (const sheet of book.sheets) if (sheet.kind === "worksheet") writeSheet(sheet, parts.get(sheet) ?? "", saving);
  writeSharedParts(saving);
  writeCustomXml(book, pkg, saving.relations, saving.types);
  writeSettings(book, pkg, saving.types);
  writeWorkbook(saving, parts);
  followRenames(book, origin, pkg);
  saving.relations.write(pkg);
  sweep(origin.reached, pkg, saving.types);
  saving.types.write(pkg);
  return pkg;
}

/** The part of each sheet; a new sheet gets a name that no part of the file has or had. */
function sheetParts({ book, pkg, types }: Saving): Map<Sheet, string> {
  const parts = new Map<Sheet, string>();
  for (const sheet of book.sheets) {
    const part = sheet.part ?? pkg.freeName("xl/worksheets/sheet", ".xml");
    if (sheet.part === null) {
      pkg.write(part, EMPTY_SHEET);
      types.set(part, `${TYPES}.worksheet+xml`);
    }
    parts.set(sheet, part);
  }
  return parts;
}

let blank: { pieces: Pieces; states: readonly string[] } | null = null;

/** What a new sheet starts from: the template's parts and the state of a sheet to which nothing was done. */
function newSheet(book: Book, part: string): SheetOrigin {
  blank ??= {
    pieces: cut(EMPTY_SHEET, WORKSHEET_ORDER, "a new sheet"),
    states: SECTIONS.map((section) => stateText(section.state(new Sheet("", 0), book))),
  };
  return { ...blank, name: "", relations: new Relations(part) };
}

function writeSheet(sheet: Sheet, part: string, saving: Saving): void {
  const { book, origin, pkg, types, strings, differentials } = saving;
  const from = origin.sheets.get(sheet) ?? newSheet(book, part);
  const changed = SECTIONS.filter((section, at) => stateText(section.state(sheet, book)) !== from.states[at]);
  if (changed.length === 0 && !sheet.changed) return;
  const relations = from.relations.copy();
  const context = { book, pkg, types, relations, differentials };
  let pieces = changed.reduce((all, section) => section.write(all, sheet, context), from.pieces);
  if (sheet.changed) pieces = pieces.with("dimension", dimensionXml(sheet));
  pkg.write(part, sheetBytes(sheet, pieces.around("sheetData"), strings));
  relations.write(pkg);
}

function writeSharedParts({ book, origin, pkg, types, relations, strings, differentials }: Saving): void {
  if (book.styles.count > book.styles.original || differentials.hasGrown) {
    const part = origin.stylesPart ?? pkg.nameOf("xl/styles", ".xml");
    pkg.write(part, writeStyles(origin.styles, book.styles, differentials, origin.palette).toString());
    if (origin.stylesPart === null) relations.add("styles", part);
    types.set(part, `${TYPES}.styles+xml`);
  }
  if (strings.added.length === 0) return;
  const part = origin.stringsPart ?? pkg.nameOf("xl/sharedStrings", ".xml");
  const old = origin.strings.map((text) => `<si>${typeof text === "string" ? textXml(text) : text.xml}</si>`);
  const all = [...old, ...strings.added];
  pkg.write(part, xmlPart(`<sst xmlns="${MAIN}" uniqueCount="${all.length}">${all.join("")}</sst>`));
  if (origin.stringsPart === null) relations.add("sharedStrings", part);
  types.set(part, `${TYPES}.sharedStrings+xml`);
}

/** True when a cell that was there may be read by a formula and may have changed. */
function needsCalculation(book: Book): boolean {
  const edited = book.sheets.some((sheet) => sheet.changed && sheet.part !== null);
  return edited && book.sheets.some((sheet) => sheet.rows.some((row) => row.cells.some((cell) => cell.formula)));
}

function writeWorkbook({ book, origin, pkg, relations }: Saving, parts: Map<Sheet, string>): void {
  book.fullCalcOnLoad ||= needsCalculation(book);
  const changed = WORKBOOK_SECTIONS.filter((section, at) => stateText(section.state(book)) !== origin.states[at]);
  const pieces = changed.reduce((all, section) => section.write(all, book, relations, parts), origin.workbook);
  if (changed.length > 0) pkg.write(origin.workbookPart, pieces.toString());
  // The order of calculation is Excel's own note; one that names cells without a formula is an error to it.
  if (!book.sheets.some((sheet) => sheet.changed) && book.sheets.length >= origin.sheets.size) return;
  for (const { id } of relations.ofType("calcChain")) relations.remove(id);
}
