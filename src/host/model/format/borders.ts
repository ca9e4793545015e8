import type { BorderLine, Box, Edge } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import { ModelObject, allow } from "../model-object";
import type { Cells } from "../context";
import { onceEach, restyleEach, stylesIn } from "../style-box";
import type { BorderFields } from "./border-change";
import { changeLine, officeStyle, officeWeight } from "./border-change";

/** A border of a range: the same edge of each cell in a part of it. */
interface Side {
  readonly index: string;
  readonly edge: Edge;
  /** The cells whose edge this is; null when the range is too small to have such a border. */
  readonly cells: (box: Box) => Box | null;
}

const SIDES: readonly Side[] = [
  { index: "EdgeTop", edge: "top", cells: (box) => ({ ...box, bottom: box.top }) },
  { index: "EdgeBottom", edge: "bottom", cells: (box) => ({ ...box, top: box.bottom }) },
  { index: "EdgeLeft", edge: "left", cells: (box) => ({ ...box, right: box.left }) },
  { index: "EdgeRight", edge: "right", cells: (box) => ({ ...box, left: box.right }) },
  {
    index: "InsideVertical",
    edge: "right",
    cells: (box) => (box.left === box.right ? null : { ...box, right: box.right - 1 }),
  },
  {
    index: "InsideHorizontal",
    edge: "bottom",
    cells: (box) => (box.top === box.bottom ? null : { ...box, bottom: box.bottom - 1 }),
  },
  { index: "DiagonalDown", edge: "diagonal", cells: (box) => box },
  { index: "DiagonalUp", edge: "diagonal", cells: (box) => box },
];

export class RangeBorder extends ModelObject {
  static override readonly type = "RangeBorder";
  constructor(
    private readonly cells: Cells,
    private readonly side: Side,
  ) {
    super(cells.context);
  }

  get Id(): string {
    return this.side.index;
  }
  get SideIndex(): string {
    return this.side.index;
  }
  get Style(): string | null {
    return this.read(officeStyle);
  }
  set Style(style: string | null) {
    this.change({ style: style ?? "None" });
  }
  get Weight(): string | null {
    return this.read(officeWeight);
  }
  set Weight(weight: string | null) {
    this.change({ weight: weight ?? "Thin" });
  }
  get Color(): string | null {
    return this.read((line) => line?.colour ?? "#000000");
  }
  set Color(color: unknown) {
    this.change({ color });
  }
  get TintAndShade(): number {
    return 0;
  }

  private read<T>(of: (line: BorderLine | null) => T): T | null {
    const { sheet, boxes } = this.cells;
    const parts = boxes.map((box) => this.side.cells(box)).filter((part) => part !== null);
    if (parts.length === 0) return of(null);
    const styles = parts.flatMap((part) => stylesIn(this.context, sheet, part));
    const lines = new Set(styles.map(({ borders }) => of(borders[this.side.edge])));
    return lines.size === 1 ? ([...lines][0] as T) : null;
  }

  private change(fields: BorderFields): void {
    const { sheet, boxes } = this.cells;
    allow(sheet, "formatCells");
    const { styles } = this.context.book;
    const { edge } = this.side;
    const redraw = onceEach((style) =>
      styles.restyle(style, { borders: { [edge]: changeLine(styles.style(style).borders[edge], fields) } }),
    );
    for (const box of boxes) {
      const part = this.side.cells(box);
      if (part) restyleEach(sheet, part, redraw);
      changed(this.context, sheet, box, "format");
    }
  }
}

export class RangeBorderCollection extends ModelObject {
  static override readonly type = "RangeBorderCollection";
  constructor(private readonly cells: Cells) {
    super(cells.context);
  }

  override $items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.cells, side));
  }
  get Count(): number {
    return SIDES.length;
  }
  get TintAndShade(): number {
    return 0;
  }
  GetItem(index: string): RangeBorder {
    const border = this.$items().find((each) => each.SideIndex === index);
    if (!border) throw invalidArgument();
    return border;
  }
  GetItemAt(index: number): RangeBorder {
    const border = this.$items()[index];
    if (!border) throw invalidArgument();
    return border;
  }
}
