/** A workbook as another program reads it out of the bytes that were saved. */
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { parseBox } from "../../../src/core/grid/address";
import type { Box } from "../../../src/core/grid/grid";
import { saveBook } from "../../../src/host/file/file";
import type { NodeHost } from "../../../src/host/node";

export interface SavedTable {
  readonly name: string;
  readonly box: Box;
  readonly headings: readonly string[];
  readonly sheet: ExcelJS.Worksheet;
}

export interface Saved {
  readonly bytes: Uint8Array;
  readonly book: ExcelJS.Workbook;
  readonly tables: readonly SavedTable[];
  /** XML of a sheet, by its name. */
  xml(sheet: string): string;
}

/** Saves what the host holds, and reads it with a library that shares no code with the host. */
export async function saved(host: NodeHost): Promise<Saved> {
  const bytes = saveBook(host.book);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? assert.fail(`no part ${part}`));
  const relations = text("xl/_rels/workbook.xml.rels");
  return {
    bytes,
    book,
    tables: book.worksheets.flatMap(tablesOf),
    xml(sheet) {
      const id = /r:id="([^"]+)"/.exec(
        new RegExp(`<sheet [^>]*name="${sheet.replaceAll("'", "&apos;|'")}"[^>]*>`).exec(
          text("xl/workbook.xml"),
        )?.[0] ?? "",
      )?.[1];
      const relation = relations.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`));
      return text(`xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(relation ?? "")?.[1]}`);
    },
  };
}

function tablesOf(sheet: ExcelJS.Worksheet): SavedTable[] {
  const tables = (sheet as unknown as { tables: Record<string, { model: Record<string, unknown> }> }).tables;
  return Object.values(tables).map(({ model }) => {
    const box = parseBox(String(model["tableRef"])) ?? assert.fail(`no place of table ${String(model["name"])}`);
    const columns = model["columns"] as readonly { name: string }[];
    return { name: String(model["name"]), box, headings: columns.map(({ name }) => name), sheet };
  });
}

/** Values under a heading, down the table. */
export function under(table: SavedTable, heading: string): readonly ExcelJS.CellValue[] {
  const column = table.box.left + table.headings.indexOf(heading);
  assert.ok(table.headings.includes(heading), `${table.name} has no column ${heading}`);
  const values: ExcelJS.CellValue[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) values.push(table.sheet.getCell(row, column).value);
  return values;
}

export const sum = (values: readonly ExcelJS.CellValue[]): number =>
  values.reduce<number>((all, value) => all + Number(value), 0);
