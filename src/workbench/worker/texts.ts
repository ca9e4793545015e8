import type { Book, Box, Sheet } from "../../host/file/book";
import { shown } from "../../host/model/values/shown";

/** What stands in a cell, as it is edited: its formula, dates and percentages as they are typed, numbers in full. */
export function contentOf(book: Book, sheet: Sheet, row: number, column: number): string {
  if (sheet.cell(row, column)?.formula) return sheet.formulaAt(row, column) ?? "";
  const value = sheet.value(row, column);
  if (typeof value !== "number") return shown(value, "General", book.date1904);
  const { format } = book.styles.style(sheet.styleAt(row, column));
  if (format === "General" || !/[dy%]/i.test(format)) return String(value);
  if (format.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  return shown(value, /h/i.test(format) ? "dd/mm/yyyy hh:mm:ss" : "dd/mm/yyyy", book.date1904);
}

/** The text of a box, cells apart by tabs and rows by line ends; no further than the sheet is in use. */
export function copyOf(book: Book, sheet: Sheet, box: Box): string {
  const used = sheet.usedRange();
  const bottom = Math.min(box.bottom, Math.max(box.top, used?.bottom ?? 1));
  const right = Math.min(box.right, Math.max(box.left, used?.right ?? 1));
  const rows = Array.from({ length: bottom - box.top + 1 }, (_, down) =>
    Array.from({ length: right - box.left + 1 }, (_cell, across) => {
      const row = box.top + down;
      const column = box.left + across;
      const { format } = book.styles.style(sheet.styleAt(row, column));
      return quoted(shown(sheet.value(row, column), format, book.date1904));
    }).join("\t"),
  );
  return rows.join("\n");
}

/** A text that holds a tab or a line end stands in quotes, as other spreadsheets expect it. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
