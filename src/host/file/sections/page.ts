import type { HeaderFooter, PageSetup } from "../features";
import { plainPage } from "../features";
import type { XmlElement } from "../xml/dom";
import type { Pieces } from "../xml/pieces";
import { decodeExcel, encodeExcel } from "../xml/text";
import type { Section } from "./section";
import { edit, element, place } from "./section";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const TEXTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;
const MAX_BREAK = { rowBreaks: 16383, colBreaks: 1048575 } as const;

/** What saves into the worksheet part; print areas and titles are defined names (workbook/names.ts). */
function onSheet({ printArea, titleRows, titleColumns, ...page }: PageSetup): unknown {
  void [printArea, titleRows, titleColumns];
  return page;
}

function readHeaderFooter(found: XmlElement | undefined): HeaderFooter {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, decodeExcel(found?.child(name)?.text ?? "")]));
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    differentOddEven: found?.flag("differentOddEven") ?? false,
    differentFirst: found?.flag("differentFirst") ?? false,
  };
}

function readBreaks(found: XmlElement | undefined): number[] {
  return (found?.elements("brk") ?? []).flatMap((each) => each.number("id") ?? []);
}

function writeBreaks(pieces: Pieces, name: "rowBreaks" | "colBreaks", after: readonly number[]): Pieces {
  const children = [...new Set(after)]
    .sort((one, two) => one - two)
    .map((id) => element("brk", { id, max: MAX_BREAK[name], man: true }));
  const count = children.length;
  return pieces.with(name, count === 0 ? "" : element(name, { count, manualBreakCount: count }, children).toString());
}

/** Paper, scale, margins, headers and footers, breaks. */
export const page: Section = {
  state: (sheet) => onSheet(sheet.page),
  read(pieces, sheet) {
    const plain = plainPage();
    const setup = pieces.get("pageSetup");
    const options = pieces.get("printOptions");
    const margins = pieces.get("pageMargins");
    const fits = pieces.get("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
    sheet.page = {
      ...plain,
      orientation: setup?.get("orientation") === "landscape" ? "landscape" : "portrait",
      paper: setup?.number("paperSize") ?? null,
      scale: setup?.number("scale") ?? 100,
      fit: fits ? { width: setup?.number("fitToWidth") ?? 1, height: setup?.number("fitToHeight") ?? 1 } : null,
      margins: Object.fromEntries(
        MARGINS.map((side) => [side, margins?.number(side) ?? plain.margins[side]]),
      ) as PageSetup["margins"],
      centreHorizontally: options?.flag("horizontalCentered") ?? false,
      centreVertically: options?.flag("verticalCentered") ?? false,
      printGridlines: options?.flag("gridLines") ?? false,
      printHeadings: options?.flag("headings") ?? false,
      blackAndWhite: setup?.flag("blackAndWhite") ?? false,
      draft: setup?.flag("draft") ?? false,
      order: setup?.get("pageOrder") ?? plain.order,
      firstPage: setup?.flag("useFirstPageNumber") ? setup.number("firstPageNumber") : null,
      headerFooter: readHeaderFooter(pieces.get("headerFooter")),
      rowBreaks: readBreaks(pieces.get("rowBreaks")),
      columnBreaks: readBreaks(pieces.get("colBreaks")),
    };
  },
  write(pieces, sheet) {
    const of = sheet.page;
    const fitted = edit(pieces, "sheetPr", (properties) => {
      const old = properties.child("pageSetUpPr") ?? element("pageSetUpPr");
      old.set("fitToPage", of.fit ? true : null);
      place(properties, "pageSetUpPr", old.attributes.size > 0 ? old : null, ["tabColor", "outlinePr", "pageSetUpPr"]);
    });
    const optioned = edit(fitted, "printOptions", (options) => {
      options
        .set("horizontalCentered", of.centreHorizontally || null)
        .set("verticalCentered", of.centreVertically || null);
      options.set("headings", of.printHeadings || null).set("gridLines", of.printGridlines || null);
    });
    const margined = edit(optioned, "pageMargins", (margins) => {
      for (const side of MARGINS) margins.set(side, of.margins[side]);
    });
    const set = edit(margined, "pageSetup", (setup) => writeSetup(setup, of));
    const headed = edit(set, "headerFooter", (found) => writeHeaderFooter(found, of.headerFooter));
    return writeBreaks(writeBreaks(headed, "rowBreaks", of.rowBreaks), "colBreaks", of.columnBreaks);
  },
};

function writeSetup(setup: XmlElement, of: PageSetup): void {
  const before = setup.flag("useFirstPageNumber") ? setup.number("firstPageNumber") : null;
  setup.set("paperSize", of.paper).set("scale", of.scale === 100 ? null : of.scale);
  setup.set("fitToWidth", of.fit && of.fit.width !== 1 ? of.fit.width : null);
  setup.set("fitToHeight", of.fit && of.fit.height !== 1 ? of.fit.height : null);
  setup.set("pageOrder", of.order === "downThenOver" ? null : of.order).set("orientation", of.orientation);
  setup.set("blackAndWhite", of.blackAndWhite || null).set("draft", of.draft || null);
  if (before === of.firstPage) return;
  setup.set("firstPageNumber", of.firstPage).set("useFirstPageNumber", of.firstPage === null ? null : true);
}

function writeHeaderFooter(found: XmlElement, of: HeaderFooter): void {
  found.set("differentOddEven", of.differentOddEven || null).set("differentFirst", of.differentFirst || null);
  for (const name of TEXTS) {
    const child = of[name] === "" ? null : element(name, {}, [encodeExcel(of[name])]);
    place(found, name, child, TEXTS);
  }
}
