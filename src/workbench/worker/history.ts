import type { CellValue, RichText, Sheet } from "../../host/file/book";

/** A cell as it stood. */
interface Stand {
  readonly value: CellValue;
  readonly rich: RichText | null;
  /** With "="; null for a plain value. */
  readonly formula: string | null;
  readonly style: number;
}

export interface CellAt {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Change extends CellAt {
  readonly before: Stand;
  readonly after: Stand;
}

interface Step {
  /** "typing in D17". */
  readonly what: string;
  readonly changes: readonly Change[];
}

const MOST_STEPS = 200;

/** What the officer typed, to be taken back and done again. What the add-in wrote it undoes itself. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** @param touched is told of each cell that is put back */
  constructor(private readonly touched: (cell: CellAt) => void) {}

  get undo(): string | null {
    return this.done.at(-1)?.what ?? null;
  }

  get redo(): string | null {
    return this.undone.at(-1)?.what ?? null;
  }

  /** Runs an edit and remembers the cells as they stood before and after. An edit that changes nothing is no step. */
  record(what: string, cells: readonly CellAt[], edit: () => void): void {
    const before = cells.map(standOf);
    edit();
    const changes = cells
      .map((cell, index) => ({ ...cell, before: before[index] ?? standOf(cell), after: standOf(cell) }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
    if (changes.length === 0) return;
    this.done = [...this.done, { what, changes }].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** Answers the cells that were put back; empty when there was nothing to undo. */
  stepBack(): readonly CellAt[] {
    const step = this.done.pop();
    if (!step) return [];
    this.undone.push(step);
    return this.restore(step, (change) => change.before);
  }

  stepForward(): readonly CellAt[] {
    const step = this.undone.pop();
    if (!step) return [];
    this.done.push(step);
    return this.restore(step, (change) => change.after);
  }

  private restore({ changes }: Step, stand: (change: Change) => Stand): readonly CellAt[] {
    for (const change of changes) {
      putBack(change, stand(change));
      this.touched(change);
    }
    return changes;
  }
}

function standOf({ sheet, row, column }: CellAt): Stand {
  const cell = sheet.cell(row, column);
  return {
    value: cell?.value ?? null,
    rich: cell?.rich ?? null,
    formula: cell?.formula ? sheet.formulaAt(row, column) : null,
    style: sheet.styleAt(row, column),
  };
}

function putBack({ sheet, row, column }: CellAt, { value, rich, formula, style }: Stand): void {
  if (formula === null) sheet.setValue(row, column, value, rich);
  else sheet.setFormula(row, column, formula.slice(1), value);
  sheet.setStyle(row, column, style);
}
