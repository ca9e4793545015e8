import type { TextLook } from "../../file/book";
import { requireColour } from "../format/colour";
import type { Context } from "../context";
import { ModelObject } from "../model-object";

/** A colour of a chart that can be set and taken away; null for automatic. */
export interface Colour {
  read(): string | null;
  write(colour: string | null): void;
}

/** One field of a record as a colour. */
export const colourOf = <Key extends string>(record: { [K in Key]: string | null }, key: Key): Colour => ({
  read: () => record[key],
  write(colour) {
    (record as Record<string, string | null>)[key] = colour;
  },
});

export class ChartFill extends ModelObject {
  static override readonly type = "ChartFill";
  constructor(
    context: Context,
    private readonly colour: Colour,
  ) {
    super(context);
  }
  SetSolidColor(colour: string): void {
    this.colour.write(requireColour(colour));
  }
  Clear(): void {
    this.colour.write(null);
  }
}

export class ChartLineFormat extends ModelObject {
  static override readonly type = "ChartLineFormat";
  constructor(
    context: Context,
    private readonly colour: Colour,
  ) {
    super(context);
  }
  get Color(): string {
    return this.colour.read() ?? "#000000";
  }
  set Color(colour: string) {
    this.colour.write(requireColour(colour));
  }
  get LineStyle(): string {
    return this.colour.read() === null ? "Automatic" : "Continuous";
  }
  Clear(): void {
    this.colour.write(null);
  }
}

export class ChartFont extends ModelObject {
  static override readonly type = "ChartFont";
  constructor(
    context: Context,
    private readonly looks: readonly TextLook[],
  ) {
    super(context);
  }
  private agreed<T>(of: (look: TextLook) => T): T | null {
    const values = new Set(this.looks.map(of));
    return values.size === 1 ? ([...values][0] as T) : null;
  }
  private each(change: Partial<TextLook>): void {
    for (const look of this.looks) Object.assign(look, change);
  }
  get Bold(): boolean | null {
    return this.agreed(({ bold }) => bold);
  }
  set Bold(bold: boolean | null) {
    this.each({ bold: bold === true });
  }
  get Size(): number | null {
    return this.agreed(({ size }) => size ?? 10);
  }
  set Size(size: number | null) {
    this.each({ size });
  }
  get Color(): string | null {
    return this.agreed(({ colour }) => colour ?? "#000000");
  }
  set Color(colour: string | null) {
    this.each({ colour: colour === null ? null : requireColour(colour) });
  }
}

/** The look of a text of the chart, under the class that Excel gives it. */
export function fontFormat(type: string): new (context: Context, looks: readonly TextLook[]) => ModelObject {
  return class extends ModelObject {
    static override readonly type = type;
    static override readonly nav = ["Font"];
    constructor(
      context: Context,
      private readonly looks: readonly TextLook[],
    ) {
      super(context);
    }
    get Font(): ChartFont {
      return new ChartFont(this.context, this.looks);
    }
  };
}
