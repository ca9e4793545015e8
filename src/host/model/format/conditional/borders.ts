import type { BorderLine, ConditionalFormat as BookFormat, Sheet } from "../../../file/book";
import type { Side } from "../../../file/styles/differential";
import { SIDES } from "../../../file/styles/differential";
import { invalidArgument } from "../../../protocol/errors";
import type { Context } from "../../context";
import { changeLine, officeStyle } from "../border-change";
import { FormatPart } from "./part";

/** Excel draws these with thin lines only. */
const LINES: readonly unknown[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const edgeName = (side: Side): string => `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;

export class ConditionalRangeBorder extends FormatPart {
  static override readonly type = "ConditionalRangeBorder";
  constructor(
    context: Context,
    sheet: Sheet,
    format: BookFormat,
    private readonly side: Side,
  ) {
    super(context, sheet, format);
  }
  get Id(): string {
    return this.SideIndex;
  }
  get SideIndex(): string {
    return edgeName(this.side);
  }
  get Style(): string {
    return officeStyle(this.line);
  }
  set Style(style: unknown) {
    if (!LINES.includes(style)) throw invalidArgument();
    this.draw(changeLine(this.line, { style: String(style), weight: "Thin" }));
  }
  get Color(): string {
    return this.line?.colour ?? "#000000";
  }
  set Color(color: unknown) {
    this.draw(changeLine(this.line, { color }));
  }
  private get line(): BorderLine | null {
    return this.look[this.side];
  }
  private draw(line: BorderLine | null): void {
    this.change({ [this.side]: line });
  }
}

export class ConditionalRangeBorderCollection extends FormatPart {
  static override readonly type = "ConditionalRangeBorderCollection";
  static override readonly nav = ["Bottom", "Left", "Right", "Top"];

  private border(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.context, this.sheet, this.format, side);
  }
  override $items(): ConditionalRangeBorder[] {
    return SIDES.map((side) => this.border(side));
  }
  get Count(): number {
    return SIDES.length;
  }
  get Bottom(): ConditionalRangeBorder {
    return this.border("bottom");
  }
  get Left(): ConditionalRangeBorder {
    return this.border("left");
  }
  get Right(): ConditionalRangeBorder {
    return this.border("right");
  }
  get Top(): ConditionalRangeBorder {
    return this.border("top");
  }
  GetItem(index: string): ConditionalRangeBorder {
    const side = SIDES.find((each) => edgeName(each) === index);
    if (!side) throw invalidArgument();
    return this.border(side);
  }
  GetItemAt(index: number): ConditionalRangeBorder {
    const side = SIDES[index];
    if (!side) throw invalidArgument();
    return this.border(side);
  }
}
