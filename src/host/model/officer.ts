import type { Box, Sheet } from "../file/book";
import { invalidArgument } from "../protocol/errors";
import type { Context } from "./context";
import type { Range } from "./range/range";
import { activate } from "./sheet/sheets";

/** What the officer does in the grid herself, by hand. The add-in hears of it as of any change that is not its own. */
export class Officer {
  constructor(private readonly context: Context) {}

  /** Types into a cell, as text that Excel reads: "31/3/18", "=A1+1", "'01.05". Rows and columns from 1. */
  type(sheetName: string, row: number, column: number, text: string): void {
    this.byHand(() => this.range(sheetName, { top: row, left: column, bottom: row, right: column }).write(text));
  }

  /** Empties cells, leaving their looks. */
  clear(sheetName: string, box: Box): void {
    this.byHand(() => this.range(sheetName, box).Clear("Contents"));
  }

  /** Selects cells, and brings their sheet to the front. */
  select(sheetName: string, box: Box): void {
    this.byHand(() => this.range(sheetName, box).Select());
  }

  /** Clicks a sheet's tab. */
  goTo(sheetName: string): void {
    this.byHand(() => activate(this.context, this.sheet(sheetName)));
  }

  private byHand(act: () => void): void {
    const before = this.context.trigger;
    this.context.trigger = "Unknown";
    try {
      act();
    } finally {
      this.context.trigger = before;
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.context.book.sheet(name);
    if (!sheet) throw invalidArgument(`There is no sheet called ${name}.`);
    return sheet;
  }

  private range(sheetName: string, box: Box): Range {
    return this.context.objects.range(this.sheet(sheetName), box);
  }
}
