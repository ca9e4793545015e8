import type { Box } from "../../core/grid/grid";
import { boxName, cellName } from "../../core/grid/address";
import type { Book, Sheet } from "../../host/file/book";
import { openBook, saveBook } from "../../host/file/file";
import { edgeFrom } from "./edge";
import type { ExcelHost } from "./host";
import { History } from "./history";
import { lookOf } from "./looks";
import type { Measure } from "./measure";
import type { Direction, Entry, Look, RowPicture, SheetShape, WorkbookState } from "./messages";
import { picturesOf } from "./pictures";
import { Shapes } from "./shape";
import { contentOf, copyOf } from "./texts";

/** One open workbook: shows it to the page, takes the officer's edits, and lets the add-in work on it. */
export class Desk {
  readonly book: Book;
  private readonly history: History;
  private readonly shapes: Shapes;
  private version = 0;

  /** @throws FileError with one plain sentence when the bytes are no workbook that we open */
  constructor(
    bytes: Uint8Array,
    private readonly name: string,
    hostOf: (book: Book) => ExcelHost,
    private readonly measure: Measure,
  ) {
    this.book = openBook(bytes, name);
    this.host = hostOf(this.book);
    this.shapes = new Shapes(measure);
    this.history = new History((cell) => this.host.restored(cell.sheet, boxOf(cell.row, cell.column)));
  }

  private readonly host: ExcelHost;

  /** Answers a request of Office.js; `changed` tells whether the page must draw anew. */
  async execute(body: string): Promise<{ readonly answer: string; readonly changed: boolean }> {
    const before = this.host.selection();
    const { answer, wrote } = await this.host.execute(body);
    if (wrote) this.version++;
    const after = this.host.selection();
    return { answer, changed: wrote || before.sheet !== after.sheet || boxName(before.box) !== boxName(after.box) };
  }

  state(): WorkbookState {
    const { sheet, box } = this.host.selection();
    return {
      name: this.name,
      sheets: this.book.sheets
        .filter(({ visibility }) => visibility === "visible")
        .map(({ name, tabColour }) => ({ name, colour: tabColour })),
      front: sheet.name,
      selection: box,
      undo: this.history.undo,
      redo: this.history.redo,
      lost: this.book.lost,
      version: this.version,
    };
  }

  shape(name: string): SheetShape {
    return this.shapes.of(this.book, this.sheet(name));
  }

  rows(name: string, first: number, last: number): RowPicture[] {
    return picturesOf(this.book, this.sheet(name), first, last, this.measure);
  }

  looks(from: number): Look[] {
    const { styles } = this.book;
    return Array.from({ length: Math.max(0, styles.count - from) }, (_, index) => lookOf(styles.style(from + index)));
  }

  content(name: string, row: number, column: number): string {
    return contentOf(this.book, this.sheet(name), row, column);
  }

  copy(name: string, box: Box): string {
    return copyOf(this.book, this.sheet(name), box);
  }

  edge(name: string, row: number, column: number, direction: Direction): { row: number; column: number } {
    return edgeFrom(this.sheet(name), { row, column }, direction);
  }

  /** Types into cells, as one step that can be undone. */
  type(name: string, entries: readonly Entry[]): WorkbookState {
    const sheet = this.sheet(name);
    const [first] = entries;
    if (!first) return this.state();
    const what = entries.length === 1 ? `typing in ${cellName(first)}` : `paste at ${cellName(first)}`;
    this.history.record(
      what,
      entries.map(({ row, column }) => ({ sheet, row, column })),
      () => {
        for (const { row, column, text } of entries) {
          this.host.officer.type(name, row, column, text);
          this.host.edited(sheet, boxOf(row, column));
        }
      },
    );
    return this.changed();
  }

  clear(name: string, box: Box): WorkbookState {
    const sheet = this.sheet(name);
    const cells = sheet
      .rowsIn(box.top, box.bottom)
      .flatMap(({ number, cells: all }) => all.map(({ column }) => ({ sheet, row: number, column })))
      .filter(({ column }) => column >= box.left && column <= box.right);
    this.history.record(`clearing ${boxName(box)}`, cells, () => {
      this.host.officer.clear(name, box);
      this.host.edited(sheet, box);
    });
    return this.changed();
  }

  undo(): WorkbookState {
    return this.restored(this.history.stepBack());
  }

  redo(): WorkbookState {
    return this.restored(this.history.stepForward());
  }

  activate(name: string): WorkbookState {
    this.host.officer.goTo(name);
    return this.state();
  }

  select(name: string, box: Box): void {
    this.host.officer.select(name, box);
  }

  save(): Uint8Array {
    return saveBook(this.book);
  }

  /** Shows what was put back. */
  private restored(
    cells: readonly { readonly sheet: Sheet; readonly row: number; readonly column: number }[],
  ): WorkbookState {
    const [first] = cells;
    if (first && this.book.sheets.includes(first.sheet))
      this.host.officer.select(first.sheet.name, boxOf(first.row, first.column));
    return this.changed();
  }

  private changed(): WorkbookState {
    this.version++;
    return this.state();
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`The sheet ${name} is no longer there.`);
    return sheet;
  }
}

const boxOf = (row: number, column: number): Box => ({ top: row, left: column, bottom: row, right: column });
