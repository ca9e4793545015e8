import type { CellValue, Sheet } from "../../file/book";
import { CellError } from "../../file/book";
import type { Arg } from "./functions/argument";
import { FUNCTIONS } from "./functions/index";
import type { Node } from "./node";
import { parse } from "./parse";
import type { Standing } from "./references";
import { areaOf, findName } from "./references";
import type { Area } from "./values";
import { Beyond, Raised, compare, raise, toNumber, toText } from "./values";

/** The cell whose formula is calculated. */
export interface Home extends Standing {
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
    { row: home.row, column: home.column, now: home.now, date1904: home.book.date1904 },
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

function nameValue(node: Node, home: Home): CellValue {
  if (node.kind !== "name") throw new Beyond();
  const item = findName(node.name, home);
  if (!item) return raise("#NAME?");
  const inner = parse(item.formula);
  if (inner?.kind === "value") return inner.value;
  throw new Beyond();
}
