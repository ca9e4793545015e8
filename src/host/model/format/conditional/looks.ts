import { invalidArgument } from "../../../protocol/errors";
import { requireColour } from "../colour";
import { ConditionalRangeBorderCollection } from "./borders";
import { FormatPart } from "./part";

export class ConditionalRangeFill extends FormatPart {
  static override readonly type = "ConditionalRangeFill";
  get Color(): string {
    return this.look.fill ?? "";
  }
  set Color(color: unknown) {
    this.change({ fill: color === "" ? null : requireColour(color) });
  }
  Clear(): void {
    this.change({ fill: null });
  }
}

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

export class ConditionalRangeFont extends FormatPart {
  static override readonly type = "ConditionalRangeFont";
  get Bold(): boolean | null {
    return this.look.bold;
  }
  set Bold(bold: unknown) {
    this.change({ bold: flag(bold) });
  }
  get Italic(): boolean | null {
    return this.look.italic;
  }
  set Italic(italic: unknown) {
    this.change({ italic: flag(italic) });
  }
  get Strikethrough(): boolean | null {
    return this.look.strike;
  }
  set Strikethrough(strike: unknown) {
    this.change({ strike: flag(strike) });
  }
  get Underline(): string | null {
    const { underline } = this.look;
    return Object.entries(UNDERLINES).find(([, file]) => file === underline)?.[0] ?? null;
  }
  set Underline(underline: unknown) {
    const file = Object.entries(UNDERLINES).find(([office]) => office === underline)?.[1];
    if (file === undefined) throw invalidArgument();
    this.change({ underline: file });
  }
  get Color(): string {
    return this.look.colour ?? "";
  }
  set Color(color: unknown) {
    this.change({ colour: requireColour(color) });
  }
  Clear(): void {
    this.change({ bold: null, italic: null, strike: null, underline: null, colour: null });
  }
}

const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

export class ConditionalRangeFormat extends FormatPart {
  static override readonly type = "ConditionalRangeFormat";
  static override readonly nav = ["Borders", "Fill", "Font"];

  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.context, this.sheet, this.format);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.context, this.sheet, this.format);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.context, this.sheet, this.format);
  }
  get NumberFormat(): string | null {
    return this.look.format;
  }
  set NumberFormat(code: unknown) {
    this.change({ format: code === null || code === "" ? null : `${code as string}` });
  }
}
