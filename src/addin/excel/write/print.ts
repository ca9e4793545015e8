import { boxName } from "../../../core/grid/address";
import type { PlanPrint } from "../../../core/summary/plan";

/** An ampersand begins a code in a header or footer. */
const plainFooter = (text: string): string => text.replaceAll("&", "&&");

/** Page numbers in Excel's codes; the plan says "Page {page} of {pages}". */
const pageFooter = (text: string): string => plainFooter(text).replaceAll("{page}", "&P").replaceAll("{pages}", "&N");

/** Queues the page set-up: A4 landscape, one page wide. */
export function writePrint(worksheet: Excel.Worksheet, print: PlanPrint): void {
  const layout = worksheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(boxName(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.top}:$${print.titleRows.bottom}`);
  layout.setPrintMargins("Inches", print.margins);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = pageFooter(print.footer.left);
  footer.centerFooter = pageFooter(print.footer.centre);
  footer.rightFooter = pageFooter(print.footer.right);
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) worksheet.horizontalPageBreaks.add(`A${row}`);
}
