import type { Book, CellValue, Sheet, Table } from "../../file/book";
import { CellError } from "../../file/book";
import { bodyBox, headerBox } from "../table/boxes";
import type { Arg } from "./functions";
import { FUNCTIONS } from "./functions";
import type { Node } from "./node";
import { parse } from "./parse";
import type { Area } from "./values";
import { Beyond, Raised, compare, raise, toNumber, toText } from "./values";

/** The cell whose formula is calculated. */
export interface Home {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly now: () => Date;
  /** The value of a cell, calculated first where that is due. */
  readonly read: (sheet: Sheet, row: number, column: number) => CellValue;
}

/** More cells than this are not read for one argument. */
const MOST_CELLS = 200_000;

/** What a formula shows; throws `Beyond` for what this host cannot calculate. */
export function evaluate(node: Node, home: Home): CellValue {
  try {
    return scalar(node, home) ?? 0;
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.error;
    throw thrown;
  }
}

function scalar(node: Node, home: Home): CellValue {
  const value = work(node, home);
  return isArea(value) ? cross(value, home) : value;
}

const isArea = (value: CellValue | Area): value is Area =>
  value !== null && typeof value === "object" && "box" in value;

/** A block where one value is wanted: its only cell, or the one in the formula's own row or column. */
function cross({ sheet, box }: Area, { row, column, read }: Home): CellValue {
  const down = box.top === box.bottom ? box.top : row;
  const across = box.left === box.right ? box.left : column;
  const inside = down >= box.top && down <= box.bottom && across >= box.left && across <= box.right;
  const single = box.top === box.bottom || box.left === box.right;
  return single && inside ? read(sheet, down, across) : raise("#VALUE!");
}

function work(node: Node, home: Home): CellValue | Area {
  switch (node.kind) {
    case "value":
      if (node.value instanceof CellError) throw new Raised(node.value);
      return node.value;
    case "area":
    case "name":
      return areaOf(node, home) ?? nameValue(node, home);
    case "negative":
      return -toNumber(scalar(node.of, home));
    case "percent":
      return toNumber(scalar(node.of, home)) / 100;
    case "binary":
      return OPERATORS[node.operator]?.(scalar(node.left, home), scalar(node.right, home)) ?? null;
    case "call":
      return call(node, home);
    case "missing":
      return null;
    case "beyond":
      throw new Beyond();
  }
}

const OPERATORS: Readonly<Record<string, (left: CellValue, right: CellValue) => CellValue>> = {
  "+": (left, right) => toNumber(left) + toNumber(right),
  "-": (left, right) => toNumber(left) - toNumber(right),
  "*": (left, right) => toNumber(left) * toNumber(right),
  "/": (left, right) => (toNumber(right) === 0 ? raise("#DIV/0!") : toNumber(left) / toNumber(right)),
  "^": (left, right) => toNumber(left) ** toNumber(right),
  "&": (left, right) => toText(left) + toText(right),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  ">": (left, right) => compare(left, right) > 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

function call({ name, args }: Extract<Node, { kind: "call" }>, home: Home): CellValue {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) throw new Beyond();
  return known(
    args.map((node) => argument(node, home)),
    home,
  );
}

const argument = (node: Node, home: Home): Arg => ({
  isMissing: node.kind === "missing",
  value: () => scalar(node, home),
  area: () => {
    const value = node.kind === "area" || node.kind === "name" ? work(node, home) : null;
    return isArea(value) ? value : null;
  },
  cells: () => {
    const value = work(node, home);
    return isArea(value) ? cellsOf(value, home) : [value];
  },
});

/** Whole columns are read as far as the sheet is filled. */
function cellsOf({ sheet, box }: Area, { read }: Home): CellValue[] {
  const used = sheet.usedRange(true);
  const bottom = box.bottom === 1_048_576 ? Math.max(box.top, used?.bottom ?? 1) : box.bottom;
  const right = box.right === 16_384 ? Math.max(box.left, used?.right ?? 1) : box.right;
  if ((bottom - box.top + 1) * (right - box.left + 1) > MOST_CELLS) throw new Beyond();
  const cells: CellValue[] = [];
  for (let row = box.top; row <= bottom; row++) {
    for (let column = box.left; column <= right; column++) cells.push(read(sheet, row, column));
  }
  return cells;
}

/** The cells that a reference or name means; null when it is no block of cells. */
export function areaOf(node: Node, home: Pick<Home, "book" | "sheet" | "row" | "column">): Area | null {
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
function isTable(
  { name, ref }: Table,
  wanted: string,
  sheet: Sheet,
  home: Pick<Home, "sheet" | "row" | "column">,
): boolean {
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

const findName = (name: string, { book, sheet }: Pick<Home, "book" | "sheet">) => {
  const same = book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
};

function nameValue(node: Node, home: Home): CellValue {
  if (node.kind !== "name") throw new Beyond();
  const item = findName(node.name, home);
  if (!item) return raise("#NAME?");
  const inner = parse(item.formula);
  if (inner?.kind === "value") return inner.value;
  throw new Beyond();
}
