import type { Box, Sheet } from "../../file/book";
import { overlaps } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import { allow } from "../model-object";
import { plainValue, shown } from "../values/shown";
import type { RangeContent } from "./content";

export interface HyperlinkFields {
  /** Outside the workbook. */
  readonly address?: string;
  /** Inside it: "'My sheet'!A1". */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Excel's caps. */
const MAX_ADDRESS = 2083;

export function readHyperlink({ sheet, box }: Pick<RangeContent, "sheet" | "box">): HyperlinkFields | null {
  const link = sheet.hyperlinks.find((each) => overlaps(each.box, box));
  if (!link) return null;
  const shown = String(plainValue(sheet.value(link.box.top, link.box.left)));
  return {
    ...(link.target !== null && { address: link.target }),
    ...(link.location !== null && { documentReference: link.location }),
    screenTip: link.tooltip ?? "",
    textToDisplay: link.display ?? shown,
  };
}

/** As typed into Excel's dialogue: the cell gets the words, and looks like a link. */
export function writeHyperlink(range: RangeContent, link: HyperlinkFields | null): void {
  const { sheet, box, context } = range;
  allow(sheet, "insertHyperlinks");
  removeLinks(sheet, box);
  if (link && (link.address ?? link.documentReference)) {
    if ((link.address ?? "").length > MAX_ADDRESS) throw invalidArgument();
    sheet.hyperlinks.push({
      box,
      target: link.address ?? null,
      location: link.documentReference ?? null,
      tooltip: link.screenTip ?? null,
      display: link.textToDisplay ?? null,
    });
    // Words that the cell shows already are not typed anew.
    if (link.textToDisplay !== undefined && shownText(range) !== link.textToDisplay) range.write(link.textToDisplay);
    const { styles } = context.book;
    const colour = context.book.theme.colours[10] ?? "#0563C1";
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const look = { font: { colour, underline: "single" as const }, named: "Hyperlink" };
        sheet.setStyle(row, column, styles.restyle(sheet.styleAt(row, column), look));
      }
    }
  }
  changed(context, sheet, box, "format");
}

/** Takes away the links that a box touches. Links come in order mostly: one that touches none costs no copy of all. */
function removeLinks(sheet: Sheet, box: Box): void {
  if (sheet.hyperlinks.some((each) => overlaps(each.box, box))) {
    sheet.hyperlinks = sheet.hyperlinks.filter((each) => !overlaps(each.box, box));
  }
}

function shownText({ sheet, box, context }: RangeContent): string {
  const { format } = context.book.styles.style(sheet.styleAt(box.top, box.left));
  return shown(sheet.value(box.top, box.left), format, context.book.date1904);
}
