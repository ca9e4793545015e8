import type { HeaderFooter as BookHeaderFooter, Sheet } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject } from "../model-object";

type Part = "L" | "C" | "R";
type Page = "odd" | "even" | "first";
const MAX_TEXT = 255;

/** "&LPlan&RPage &P" in its three parts; text before the first code stands in the middle. */
export function splitHeader(codes: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const [token] of codes.matchAll(/&[LCR]|&.|[^&]+|&/gs)) {
    if (token === "&L" || token === "&C" || token === "&R") current = token.slice(1) as Part;
    else parts[current] += token;
  }
  return parts;
}

export function joinHeader(parts: Readonly<Record<Part, string>>): string {
  return (["L", "C", "R"] as const).map((part) => (parts[part] === "" ? "" : `&${part}${parts[part]}`)).join("");
}

export class HeaderFooter extends SheetObject {
  static override readonly type = "HeaderFooter";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly page: Page,
  ) {
    super(context, sheet);
  }

  private read(place: "Header" | "Footer", part: Part): string {
    return splitHeader(this.sheet.page.headerFooter[`${this.page}${place}`])[part];
  }
  private write(place: "Header" | "Footer", part: Part, text: string): void {
    const key = `${this.page}${place}` as const;
    const joined = joinHeader({ ...splitHeader(this.sheet.page.headerFooter[key]), [part]: String(text) });
    if (joined.length > MAX_TEXT) throw invalidArgument();
    this.sheet.page.headerFooter[key] = joined;
  }

  get LeftHeader(): string {
    return this.read("Header", "L");
  }
  set LeftHeader(text: string) {
    this.write("Header", "L", text);
  }
  get CenterHeader(): string {
    return this.read("Header", "C");
  }
  set CenterHeader(text: string) {
    this.write("Header", "C", text);
  }
  get RightHeader(): string {
    return this.read("Header", "R");
  }
  set RightHeader(text: string) {
    this.write("Header", "R", text);
  }
  get LeftFooter(): string {
    return this.read("Footer", "L");
  }
  set LeftFooter(text: string) {
    this.write("Footer", "L", text);
  }
  get CenterFooter(): string {
    return this.read("Footer", "C");
  }
  set CenterFooter(text: string) {
    this.write("Footer", "C", text);
  }
  get RightFooter(): string {
    return this.read("Footer", "R");
  }
  set RightFooter(text: string) {
    this.write("Footer", "R", text);
  }
}

const STATES: Readonly<Record<string, Pick<BookHeaderFooter, "differentFirst" | "differentOddEven">>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

export class HeaderFooterGroup extends SheetObject {
  static override readonly type = "HeaderFooterGroup";
  static override readonly nav = ["DefaultForAllPages", "EvenPages", "FirstPage", "OddPages"];

  private pages(page: Page): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet, page);
  }
  get DefaultForAllPages(): HeaderFooter {
    return this.pages("odd");
  }
  get OddPages(): HeaderFooter {
    return this.pages("odd");
  }
  get EvenPages(): HeaderFooter {
    return this.pages("even");
  }
  get FirstPage(): HeaderFooter {
    return this.pages("first");
  }
  get State(): string {
    const { differentFirst, differentOddEven } = this.sheet.page.headerFooter;
    const state = Object.entries(STATES).find(
      ([, each]) => each.differentFirst === differentFirst && each.differentOddEven === differentOddEven,
    );
    return state?.[0] ?? "Default";
  }
  set State(state: string) {
    const flags = STATES[state];
    if (!flags) throw invalidArgument();
    Object.assign(this.sheet.page.headerFooter, flags);
  }
}
