import type { RowPicture } from "../worker/messages";

const BLOCK = 64;

interface Block {
  readonly version: number;
  readonly rows: ReadonlyMap<number, RowPicture>;
}

/** The rows that the page has seen, in blocks. What is out of date keeps showing until its successor comes. */
export class RowCache {
  private readonly blocks = new Map<number, Block>();
  private readonly asked = new Map<number, number>();
  private version = 0;

  /**
   * @param fetch asks for the rows of a stretch
   * @param arrived is called when rows came that `ensure` had asked for
   */
  constructor(
    private readonly fetch: (first: number, last: number) => Promise<readonly RowPicture[]>,
    private readonly arrived: () => void,
  ) {}

  row(row: number): RowPicture | undefined {
    return this.blocks.get(Math.floor(row / BLOCK))?.rows.get(row);
  }

  /** All that is known may have changed. @param forget another sheet: what is known must not show any more */
  invalidate(forget: boolean): void {
    this.version++;
    if (forget) this.blocks.clear();
  }

  /** Asks for what is missing or out of date between two rows. */
  ensure(first: number, last: number): void {
    for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++) {
      if (this.blocks.get(block)?.version === this.version || this.asked.get(block) === this.version) continue;
      this.asked.set(block, this.version);
      void this.load(block, this.version);
    }
  }

  private async load(block: number, version: number): Promise<void> {
    const rows = await this.fetch(Math.max(1, block * BLOCK), (block + 1) * BLOCK - 1);
    // Scrolling and edits overtake each other: only the newest answer counts.
    if (version < this.version) return this.again(block);
    this.blocks.set(block, { version, rows: new Map(rows.map((row) => [row.row, row])) });
    this.arrived();
  }

  private again(block: number): void {
    this.asked.delete(block);
    this.arrived();
  }
}
