/** A package as a book. */
import { Book } from "../book";
import { readSheetPart } from "../cells/read-sheet";
import { Budget, readStrings, textBudget, type Text } from "../cells/strings";
import { damaged } from "../error";
import { MAX_CELLS } from "../limits";
import { STYLES_ORDER, WORKBOOK_ORDER } from "../order";
import { stateText, type SheetOrigin } from "../origin";
import type { Package } from "../package/package";
import { Relations } from "../package/relations";
import { toOrdinary } from "../package/strict";
import { ContentTypes } from "../package/types";
import { SECTIONS } from "../sections/index";
import { Sheet, type SheetKind, type Visibility } from "../sheet";
import type { Palette } from "../styles/colours";
import { readIndexed, readStyles } from "../styles/read";
import { StyleTable } from "../style";
import { emptyStyles } from "../template";
import type { XmlElement } from "../xml/dom";
import { cut, type Pieces } from "../xml/pieces";
import { readCustomXml } from "./custom-xml";
import { noteLosses } from "./losses";
import { readNames } from "./names";
import { readSettings } from "./settings";
import { WORKBOOK_SECTIONS } from "./sections";
import { reached } from "./sweep";
import { readTheme } from "./theme";

const KINDS: Readonly<Record<string, SheetKind>> = {
  worksheet: "worksheet",
  chartsheet: "chartsheet",
  dialogsheet: "dialogsheet",
};

/** The part that relations of a type lead to, when the package has it. */
function partOf(pkg: Package, relations: Relations, type: string): string | null {
  const part = relations.target(relations.ofType(type)[0]?.id);
  return part !== undefined && pkg.has(part) ? part : null;
}

function visibility(element: XmlElement): Visibility {
  const state = element.get("state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function readBook(pkg: Package, fileName: string): Book {
  // Saving changes this part: better to find it broken now.
  ContentTypes.read(pkg);
  const workbookPart = partOf(pkg, Relations.read(pkg, ""), "officeDocument");
  if (workbookPart === null) throw damaged("its main part is missing");
  const strict = toOrdinary(pkg, workbookPart);
  const workbook = cut(pkg.text(workbookPart) ?? "", WORKBOOK_ORDER, "the main part");
  if (workbook.root !== "workbook") throw damaged("its main part is no workbook");
  const relations = Relations.read(pkg, workbookPart);
  const book = new Book(fileName);
  const themePart = partOf(pkg, relations, "theme");
  book.theme = readTheme(themePart === null ? undefined : pkg.text(themePart));
  const stylesPart = partOf(pkg, relations, "styles");
  const styles = stylesPart === null ? emptyStyles() : cut(pkg.text(stylesPart) ?? "", STYLES_ORDER, "the styles");
  const palette = { theme: book.theme.colours, indexed: readIndexed(styles) };
  book.styles = new StyleTable(readStyles(styles, palette));
  book.differentials = (styles.get("dxfs")?.elements("dxf") ?? []).map(String);
  const text = textBudget();
  const stringsPart = partOf(pkg, relations, "sharedStrings");
  const strings = stringsPart === null ? [] : readStrings(pkg, stringsPart, text);
  readWorkbook(book, workbook);
  const sheets = readSheets(book, workbook, { pkg, relations, palette, strings, text });
  readNames(workbook.get("definedNames"), book);
  readCustomXml(pkg, relations, book);
  readSettings(pkg, book);
  noteLosses(pkg, book, strict);
  const states = WORKBOOK_SECTIONS.map((section) => stateText(section.state(book)));
  book.origin = {
    pkg,
    workbookPart,
    workbook,
    relations,
    stylesPart,
    styles,
    palette,
    stringsPart,
    strings,
    states,
    sheets,
    reached: reached(pkg),
  };
  return book;
}

function readWorkbook(book: Book, workbook: Pieces): void {
  book.date1904 = workbook.get("workbookPr")?.flag("date1904") ?? false;
  book.activeSheet = workbook.get("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
  const calculation = workbook.get("calcPr");
  const mode = calculation?.get("calcMode");
  book.calculation = mode === "manual" || mode === "autoNoTable" ? mode : "auto";
  book.fullCalcOnLoad = calculation?.flag("fullCalcOnLoad") ?? false;
  const protection = workbook.get("workbookProtection");
  book.protection = protection ? Object.fromEntries(protection.attributes) : null;
}

interface From {
  pkg: Package;
  relations: Relations;
  palette: Palette;
  strings: readonly Text[];
  text: Budget;
}

function readSheets(book: Book, workbook: Pieces, from: From): Map<Sheet, SheetOrigin> {
  const origins = new Map<Sheet, SheetOrigin>();
  const cells = new Budget(MAX_CELLS, "cells");
  const { pkg, relations, palette, strings, text } = from;
  // All sheets before any is read: sections may ask which sheet is in front.
  const found = workbook.get("sheets")?.elements("sheet") ?? [];
  book.sheets = found.map((element) => {
    const relation = relations.get(element.foreign("id"));
    const part = relations.target(relation?.id);
    const name = element.get("name") ?? "";
    if (!relation || part === undefined || !pkg.has(part)) throw damaged(`the sheet "${name}" is missing`);
    const kind = KINDS[relation.type.slice(relation.type.lastIndexOf("/") + 1)] ?? "other";
    const sheet = new Sheet(name, element.number("sheetId") ?? 0, part, kind);
    sheet.visibility = visibility(element);
    return sheet;
  });
  if (book.sheets.length === 0) throw damaged("it has no sheet");
  for (const sheet of book.sheets) {
    if (sheet.kind !== "worksheet" || sheet.part === null) continue;
    const { rows, pieces } = readSheetPart(pkg, sheet.part, { strings, date1904: book.date1904, cells, text });
    for (const row of rows) sheet.rows.push(row);
    const own = Relations.read(pkg, sheet.part);
    for (const section of SECTIONS) section.read(pieces, sheet, { book, pkg, relations: own, palette });
    origins.set(sheet, {
      name: sheet.name,
      pieces,
      relations: own,
      states: SECTIONS.map((section) => stateText(section.state(sheet, book))),
    });
  }
  return origins;
}
