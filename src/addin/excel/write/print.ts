import { boxName } from "../../../core/grid/address";
import type { PlanPrint } from "../../../core/summary/plan";

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
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.centre;
  footer.rightFooter = print.footer.right;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) worksheet.horizontalPageBreaks.add(`A${row}`);
}
