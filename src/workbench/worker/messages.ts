import type { Box } from "../../core/grid/grid";
import type { HostEvent } from "../../host/protocol/events";
import type { Requirements } from "../../host/protocol/requirements";

/** A sheet's measures and what lies over its cells, as the grid draws it. Pixels at 100 %. */
export interface SheetShape {
  readonly name: string;
  /** Of column 1, 2, 3 …; 0 for a hidden one. */
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly merges: readonly Box[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Cells with something in them; null for an empty sheet. */
  readonly used: Box | null;
  readonly charts: readonly ChartPicture[];
}

/** A cell as it looks. Cells that show nothing are left out. */
export interface CellPicture {
  readonly column: number;
  readonly text: string;
  /** Formatted stretches of the text, where it has some. */
  readonly runs: readonly TextRun[] | null;
  /** Index into the workbook's looks. */
  readonly style: number;
  /** How far words that do not fit run on over empty cells, in pixels from the cell's left; null when they do not. */
  readonly reach: number | null;
  readonly align: "left" | "right" | "center";
  /** An address outside the workbook, or "#Sheet!A1" inside it. */
  readonly link: string | null;
  /** The add-in flagged it. */
  readonly marked: boolean;
}

export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly colour: string | null;
}

export interface RowPicture {
  readonly row: number;
  readonly cells: readonly CellPicture[];
}

/** A look as CSS declarations, by their names. */
export type Look = Readonly<Record<string, string>>;

export interface ChartPicture {
  readonly name: string;
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string | null;
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string | null;
    readonly values: readonly number[];
  }[];
}

export interface SheetTab {
  readonly name: string;
  readonly colour: string | null;
}

/** What stands around the grid. */
export interface WorkbookState {
  readonly name: string;
  /** Tabs that show, in order. */
  readonly sheets: readonly SheetTab[];
  readonly front: string;
  readonly selection: Box;
  readonly undo: string | null;
  readonly redo: string | null;
  /** What saving cannot carry, each a plain sentence. */
  readonly lost: readonly string[];
  /** Goes up with every change of the workbook. */
  readonly version: number;
}

/** What is typed into one cell. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type Direction = "up" | "down" | "left" | "right";

/** What the page can ask of the worker that holds the workbook. */
export interface WorkbookApi {
  /** @param requirements the sets that the manifest declares: anything newer is refused, as by an older Excel */
  readonly start: (requirements: Requirements, addinId: string) => Promise<void>;
  readonly open: (bytes: Uint8Array, name: string) => WorkbookState;
  /** Answers a request of Office.js. */
  readonly execute: (body: string) => Promise<string>;
  readonly state: () => WorkbookState;
  readonly shape: (sheet: string) => SheetShape;
  readonly rows: (sheet: string, first: number, last: number) => RowPicture[];
  /** Looks from an index on: the table only grows. */
  readonly looks: (from: number) => Look[];
  /** What stands in the cell, as it is edited: its formula, else its value. */
  readonly content: (sheet: string, row: number, column: number) => string;
  /** The text of a box, cells apart by tabs. */
  readonly copy: (sheet: string, box: Box) => string;
  /** The cell that Ctrl and an arrow key go to. */
  readonly edge: (sheet: string, row: number, column: number, direction: Direction) => { row: number; column: number };
  readonly type: (sheet: string, entries: readonly Entry[]) => WorkbookState;
  readonly clear: (sheet: string, box: Box) => WorkbookState;
  readonly undo: () => WorkbookState;
  readonly redo: () => WorkbookState;
  /** Brings a sheet to the front. */
  readonly activate: (sheet: string) => WorkbookState;
  readonly select: (sheet: string, box: Box) => void;
  /** Shows or hides the pane, as the officer does with its button. */
  readonly showPane: (shown: boolean) => void;
  readonly save: () => Uint8Array | Promise<Uint8Array>;
}

export type Method = keyof WorkbookApi;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export interface ShellState {
  readonly paneShown: boolean;
  /** Buttons that the add-in enabled or disabled, by id. */
  readonly buttons: ReadonlyMap<string, boolean>;
}

/** What the worker says: an answer to a call, an event for the add-in, or that something changed. */
export type Message =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | { readonly kind: "event"; readonly event: HostEvent }
  | { readonly kind: "changed"; readonly state: WorkbookState }
  | { readonly kind: "shell"; readonly shell: ShellState };
