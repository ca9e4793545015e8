import type { Box, Cell } from "../../file/book";
import { overlaps } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { RangeAreas } from "./areas";
import { around, intersect } from "../geometry";
import { plainValue, shown } from "../values/shown";
import { RangeEdit } from "./edit";
import type { Range } from "./range";
import { surroundingRegion } from "./region";

interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

const KINDS: Readonly<Record<string, (cell: Cell) => boolean>> = {
  Constants: (cell) => cell.value !== null && !cell.formula,
  Formulas: (cell) => cell.formula !== null,
};

const VALUE_KINDS: readonly [kind: string, fits: (value: unknown) => boolean][] = [
  ["Errors", (value) => typeof value === "object" && value !== null],
  ["Logical", (value) => typeof value === "boolean"],
  ["Numbers", (value) => typeof value === "number"],
  ["Text", (value) => typeof value === "string"],
];

/** Finding cells by what stands in them. */
export abstract class RangeSearch extends RangeEdit {
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.usedBox(valuesOnly);
    return used && this.at(used);
  }

  /** The smallest box around what is used within this range. */
  private usedBox(valuesOnly: boolean): Box | null {
    const used = this.sheet.usedRange(valuesOnly);
    const inside = used && intersect(used, this.box);
    if (!inside || !used) return null;
    const boxes = this.sheet.rowsIn(inside.top, inside.bottom).flatMap((row) => {
      const cells = row.cells.filter(
        ({ column, value, formula }) =>
          column >= inside.left && column <= inside.right && (!valuesOnly || value !== null || formula !== null),
      );
      const [first, last] = [cells[0], cells.at(-1)];
      return first && last ? [{ top: row.number, bottom: row.number, left: first.column, right: last.column }] : [];
    });
    const [first, ...others] = boxes;
    return first ? others.reduce(around, first) : null;
  }

  GetSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.sheet, this.box));
  }

  Find(text: string, criteria: SearchCriteria): Range {
    const range = this.FindOrNullObject(text, criteria);
    if (!range) throw itemNotFound();
    return range;
  }
  FindOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const found = this.matches(text, criteria);
    const cell = criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
    return cell ? this.at(cell) : null;
  }

  /** Every cell whose shown text matches, row by row. */
  matches(text: string, { completeMatch = false, matchCase = false }: SearchCriteria): Box[] {
    const fold = (each: string): string => (matchCase ? each : each.toLowerCase());
    const { styles, date1904 } = this.context.book;
    return this.cellsWhere((cell) => {
      const seen = fold(shown(cell.value, styles.style(cell.style).format, date1904));
      return completeMatch ? seen === fold(text) : seen.includes(fold(text));
    });
  }

  ReplaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    let count = 0;
    for (const box of this.matches(text, criteria)) {
      if (this.sheet.formulaAt(box.top, box.left) !== null) continue;
      const before = String(plainValue(this.sheet.value(box.top, box.left)));
      const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "g" : "gi");
      const after = before.replace(pattern, () => (count++, replacement));
      if (after !== before) this.at(box).write(after);
    }
    return count;
  }

  GetSpecialCells(kind: string, valueKind?: string): RangeAreas {
    const areas = this.GetSpecialCellsOrNullObject(kind, valueKind);
    if (!areas) throw itemNotFound();
    return areas;
  }
  GetSpecialCellsOrNullObject(kind: string, valueKind = "All"): RangeAreas | null {
    const boxes = this.specialBoxes(kind, valueKind);
    return boxes.length === 0 ? null : this.context.objects.areas(this.sheet, boxes);
  }

  private specialBoxes(kind: string, valueKind: string): Box[] {
    const fits = KINDS[kind];
    if (fits) {
      const wanted = VALUE_KINDS.filter(([name]) => valueKind === "All" || valueKind.includes(name));
      return this.cellsWhere((cell) => fits(cell) && wanted.some(([, is]) => is(cell.value)));
    }
    const { sheet } = this;
    const used = this.usedBox(false) ?? this.GetCell(0, 0).box;
    if (kind === "Blanks") return this.at(used).boxesWhere((row, column) => sheet.value(row, column) === null);
    if (kind === "Visible") {
      return this.at(used).boxesWhere((row, column) => !sheet.row(row)?.hidden && !sheet.column(column)?.hidden);
    }
    if (kind === "DataValidations") return this.featureBoxes(sheet.validations);
    if (kind === "ConditionalFormats") return this.featureBoxes(sheet.conditionalFormats);
    throw invalidArgument();
  }

  private featureBoxes(features: readonly { boxes: readonly Box[] }[]): Box[] {
    const boxes = features.flatMap((each) => each.boxes).filter((box) => overlaps(box, this.box));
    return boxes.map((box) => intersect(box, this.box)).filter((box) => box !== null);
  }

  cellsWhere(is: (cell: Cell) => boolean): Box[] {
    return this.sheet
      .rowsIn(this.box.top, this.box.bottom)
      .flatMap((row) =>
        row.cells
          .filter((cell) => cell.column >= this.box.left && cell.column <= this.box.right && is(cell))
          .map(({ column }) => ({ top: row.number, bottom: row.number, left: column, right: column })),
      );
  }

  /** Cells that fit, runs of a row joined. */
  boxesWhere(is: (row: number, column: number) => boolean): Box[] {
    const boxes: Box[] = [];
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) {
        if (!is(row, column)) continue;
        const last = boxes.at(-1);
        if (last?.top === row && last.right === column - 1) boxes[boxes.length - 1] = { ...last, right: column };
        else boxes.push({ top: row, bottom: row, left: column, right: column });
      }
    }
    return boxes;
  }
}
