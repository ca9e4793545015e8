import type { Book, DefinedName, Sheet, Table } from "../../file/book";
import { bodyBox, headerBox } from "../table/boxes";
import type { Node } from "./node";
import { parse } from "./parse";
import type { Area } from "./values";
import { Beyond, raise } from "./values";

/** Where a formula stands. */
export interface Standing {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that a reference or name means; null when it is no block of cells. */
export function areaOf(node: Node, home: Standing): Area | null {
  if (node.kind === "area") {
    const sheet = node.sheet === null ? home.sheet : home.book.sheet(node.sheet);
    return sheet ? { sheet, box: node.box } : raise("#REF!");
  }
  if (node.kind !== "name") return null;
  for (const sheet of home.book.sheets) {
    const table = sheet.tables.find((each) => isTable(each, node.name, sheet, home));
    if (table) return tableArea(sheet, table, node.part ?? "", home.row);
  }
  const item = findName(node.name, home);
  const inner = item ? parse(item.formula) : null;
  return inner?.kind === "area" ? areaOf(inner, home) : null;
}

/** "[@Date]" without a name belongs to the table that the formula stands in. */
function isTable({ name, ref }: Table, wanted: string, sheet: Sheet, home: Standing): boolean {
  if (wanted !== "") return name.toLowerCase() === wanted.toLowerCase();
  return (
    sheet === home.sheet &&
    home.row >= ref.top &&
    home.row <= ref.bottom &&
    home.column >= ref.left &&
    home.column <= ref.right
  );
}

function tableArea(sheet: Sheet, table: Table, part: string, row: number): Area {
  const words = [...part.matchAll(/\[([^[\]]*)\]|@([^[\],]+)|^([^[\]@]+)$/g)].map(
    ([, one, two, three]) => one ?? two ?? three ?? "",
  );
  const special =
    words.find((word) => word.startsWith("#"))?.toLowerCase() ?? (part.startsWith("@") ? "#this row" : "#data");
  const column = words.find((word) => !word.startsWith("#"))?.replace(/^@/, "");
  const rows: Readonly<Record<string, { top: number; bottom: number } | null>> = {
    "#data": bodyBox(table),
    "#all": table.ref,
    "#headers": headerBox(table),
    "#this row": { top: row, bottom: row },
  };
  const line = rows[special];
  if (!line) throw new Beyond();
  const index =
    column === undefined || column === ""
      ? -1
      : table.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (column && index < 0) raise("#REF!");
  const sides = index < 0 ? table.ref : { left: table.ref.left + index, right: table.ref.left + index };
  return { sheet, box: { top: line.top, bottom: line.bottom, left: sides.left, right: sides.right } };
}

export const findName = (name: string, { book, sheet }: Standing): DefinedName | undefined => {
  const same = book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
};
