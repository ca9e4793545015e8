import type { Look } from "../worker/messages";

/**
 * The workbook's looks as CSS classes. A sheet of rules made in code needs no inline style, so the page's
 * content security policy can forbid those.
 */
export class Looks {
  private readonly rules = new CSSStyleSheet();
  private count = 0;

  constructor() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.rules];
  }

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.rules.replaceSync("");
    this.count = 0;
  }

  add(looks: readonly Look[]): void {
    for (const look of looks) {
      const declarations = Object.entries(look).map(([name, value]) => `${name}:${value}`);
      this.rules.insertRule(`.look-${this.count}{${declarations.join(";")}}`, this.count);
      this.count++;
    }
  }
}
