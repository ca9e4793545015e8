/** The parts of the workbook part that we change, each written only when the model says something new. */
import type { Book } from "../book";
import type { Relations } from "../package/relations";
import { edit, element } from "../sections/section";
import type { Sheet } from "../sheet";
import type { Pieces } from "../xml/pieces";
import { allNames, writeNames } from "./names";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WorkbookSection {
  state(book: Book): unknown;
  /** @param parts the part of each sheet in the package to be saved */
  write(pieces: Pieces, book: Book, relations: Relations, parts: ReadonlyMap<Sheet, string>): Pieces;
}

const sheets: WorkbookSection = {
  state: (book) => book.sheets.map((sheet) => [sheet.sheetId, sheet.name, sheet.visibility]),
  write(pieces, book, relations, parts) {
    const old = pieces.get("sheets")?.elements("sheet") ?? [];
    const ids = new Map(old.map((each) => [each.number("sheetId"), each.foreign("id")]));
    for (const [sheetId, id] of ids) {
      if (id !== undefined && !book.sheets.some((sheet) => sheet.sheetId === sheetId)) relations.remove(id);
    }
    const children = book.sheets.map((sheet) =>
      element("sheet", {
        name: sheet.name,
        sheetId: sheet.sheetId,
        state: sheet.visibility === "visible" ? null : sheet.visibility,
        "xmlns:r": RELATIONS,
        "r:id": ids.get(sheet.sheetId) ?? relations.add("worksheet", parts.get(sheet) ?? ""),
      }),
    );
    return pieces.with("sheets", element("sheets", {}, children).toString());
  },
};

const front: WorkbookSection = {
  state: (book) => book.activeSheet,
  write: (pieces, book) =>
    edit(pieces, "bookViews", (views) => {
      if (!views.child("workbookView")) views.children.push(element("workbookView"));
      views
        .child("workbookView")
        ?.set("activeTab", book.activeSheet || null)
        .set("firstSheet", null);
    }),
};

const names: WorkbookSection = {
  state: allNames,
  write: (pieces, book) => pieces.with("definedNames", writeNames(book)),
};

const protection: WorkbookSection = {
  state: (book) => book.protection,
  write(pieces, book) {
    const attributes = book.protection;
    return pieces.with("workbookProtection", attributes ? element("workbookProtection", attributes).toString() : "");
  },
};

const calculation: WorkbookSection = {
  state: (book) => [book.calculation, book.fullCalcOnLoad],
  write: (pieces, book) =>
    edit(pieces, "calcPr", (calc) => {
      calc.set("calcMode", book.calculation === "auto" ? null : book.calculation);
      calc.set("fullCalcOnLoad", book.fullCalcOnLoad || null);
    }),
};

const dates: WorkbookSection = {
  state: (book) => book.date1904,
  write: (pieces, book) =>
    edit(pieces, "workbookPr", (properties) => {
      properties.set("date1904", book.date1904 || null);
    }),
};

export const WORKBOOK_SECTIONS: readonly WorkbookSection[] = [dates, protection, front, sheets, names, calculation];
