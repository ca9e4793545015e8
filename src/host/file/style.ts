/** How a cell looks, with theme and indexed colours resolved to "#RRGGBB". */

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly strike: boolean;
  /** "#RRGGBB"; automatic ink reads as "#000000". */
  readonly colour: string;
  readonly position: "baseline" | "superscript" | "subscript";
}

export interface FillStyle {
  /** "none", "solid", "gradient" (kept, not modelled), or the file's name of a pattern: "gray125" … */
  readonly pattern: string;
  /** Colour of the cell's ground; null when there is none. */
  readonly colour: string | null;
  /** Colour of the pattern's lines, null for a solid fill. */
  readonly lines: string | null;
}

export interface BorderLine {
  /** The file's name: "thin", "medium", "thick", "hair", "dashed", "dotted", "double" … */
  readonly style: string;
  readonly colour: string;
}

export const EDGES = ["left", "right", "top", "bottom", "diagonal"] as const;
export type Edge = (typeof EDGES)[number];
export type Borders = Readonly<Record<Edge, BorderLine | null>>;

export interface Alignment {
  /** The file's names: "general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed". */
  readonly horizontal: string;
  /** "top", "center", "bottom", "justify", "distributed". */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  /** Degrees as the file counts them: 0 to 180, 255 for stacked letters. */
  readonly rotation: number;
  readonly readingOrder: number;
}

export interface Style {
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly borders: Borders;
  readonly alignment: Alignment;
  /** Number format code; "General" for none, "@" for text. */
  readonly format: string;
  readonly locked: boolean;
  /** The formula is hidden on a protected sheet. */
  readonly formulaHidden: boolean;
  /** Text that was typed after an apostrophe. */
  readonly quotePrefix: boolean;
  /** Name of the cell style it is based on: "Normal". */
  readonly named: string;
}

/** What to change of a style; what is not named stays. */
export type StyleChange = {
  readonly [Key in keyof Style]?: Style[Key] extends string | boolean ? Style[Key] : Partial<Style[Key]>;
};

export const PLAIN_FONT: FontStyle = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "none",
  strike: false,
  colour: "#000000",
  position: "baseline",
};

export const NO_FILL: FillStyle = { pattern: "none", colour: null, lines: null };
export const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null, diagonal: null };

export const PLAIN_ALIGNMENT: Alignment = {
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  readingOrder: 0,
};

export const PLAIN_STYLE: Style = {
  font: PLAIN_FONT,
  fill: NO_FILL,
  borders: NO_BORDERS,
  alignment: PLAIN_ALIGNMENT,
  format: "General",
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  named: "Normal",
};

/** The book's styles by index. Those of the file keep their index for ever; new ones are added behind them. */
export class StyleTable {
  private readonly styles: Style[];
  private readonly bases: number[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly changes = new Map<string, number>();
  /** How many the file had. */
  readonly original: number;

  constructor(styles: readonly Style[]) {
    this.styles = styles.length > 0 ? [...styles] : [PLAIN_STYLE];
    this.original = this.styles.length;
    this.styles.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  get count(): number {
    return this.styles.length;
  }

  /** The look of an index; an index that the file does not have reads as the first style. */
  style(index: number): Style {
    return this.styles[index] ?? (this.styles[0] as Style);
  }

  /** For a style that was added: the one it was made from, whose theme colours it keeps where they did not change. */
  base(index: number): number {
    return this.bases[index - this.original] ?? index;
  }

  /** The index of a style, adding it when no equal one is there. */
  intern(style: Style, base = 0): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.bases.push(this.base(base));
    this.indexes.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The index of a style that differs from `index` by `change` only. */
  restyle(index: number, change: StyleChange): number {
    const key = `${index} ${JSON.stringify(change)}`;
    let changed = this.changes.get(key);
    if (changed === undefined) {
      const from = this.style(index);
      const style: Style = {
        ...from,
        ...change,
        font: { ...from.font, ...change.font },
        fill: { ...from.fill, ...change.fill },
        borders: { ...from.borders, ...change.borders },
        alignment: { ...from.alignment, ...change.alignment },
      };
      this.changes.set(key, (changed = this.intern(style, index)));
    }
    return changed;
  }
}
