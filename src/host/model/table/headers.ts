import type { Box, Sheet, Table } from "../../file/book";
import { overlaps } from "../../file/book";
import { plainValue } from "../values/shown";

export const headerRow = (table: Table): Box => ({ ...table.ref, bottom: table.ref.top });

/** After a write: a table's header cells are text, filled and unique, and name its columns. */
export function syncHeaders(sheet: Sheet, box: Box): void {
  for (const table of sheet.tables) {
    if (table.hasHeaders && overlaps(headerRow(table), box)) nameColumns(sheet, table);
  }
}

export function nameColumns(sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const place = { row: table.ref.top, column: table.ref.left + index };
    const written = String(plainValue(sheet.value(place.row, place.column)));
    const name = freeName(written === "" ? `Column${index + 1}` : written, taken);
    taken.add(name.toLowerCase());
    column.name = name;
    if (sheet.value(place.row, place.column) !== name) sheet.setValue(place.row, place.column, name);
  });
}

/** "Date", "Date2", "Date3": Excel numbers what is there already. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${wanted}${next}`;
  return name;
}
