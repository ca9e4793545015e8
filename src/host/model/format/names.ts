/** The file's words for looks, and Office.js's. */

/** A table of words that can be read both ways. */
export class Names {
  private readonly toOffice: ReadonlyMap<string, string>;
  private readonly toFile: ReadonlyMap<string, string>;

  /** @param pairs file's word, Office.js's word */
  constructor(pairs: readonly (readonly [file: string, office: string])[]) {
    this.toOffice = new Map(pairs);
    this.toFile = new Map(pairs.map(([file, office]) => [office, file]));
  }

  office(file: string): string | undefined {
    return this.toOffice.get(file);
  }

  /** Undefined for a word that Office.js does not have. */
  file(office: unknown): string | undefined {
    return this.toFile.get(String(office));
  }
}

export const HORIZONTAL = new Names([
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);

export const VERTICAL = new Names([
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

export const UNDERLINE = new Names([
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

export const PATTERN = new Names([
  ["none", "None"],
  ["solid", "Solid"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
  ["lightGray", "Gray25"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
]);

/** File's line style: Office.js's style and weight. */
export const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

/** The nearest line that the file has; a style without such a weight keeps the style. */
export function lineOf(style: string, weight: string): string | undefined {
  const exact = LINES.find(([, each, thickness]) => each === style && thickness === weight);
  return (exact ?? LINES.find(([, each]) => each === style))?.[0];
}
