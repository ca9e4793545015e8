import { MARK } from "./marks";
import { statePart } from "./state";

/** A sheet before its cells are read: where its content lies, and whether it is ours. */
export interface SheetSurvey {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  /** The plan id of a sheet that we made; null for a sheet of the officer's. */
  readonly mark: string | null;
  /** The cells that hold a value; null for an empty sheet. */
  readonly used: Excel.Range | null;
  readonly tables: readonly Excel.Table[];
}

export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  /** The state's XML; null when the workbook has none yet. */
  readonly stateXml: string | null;
  readonly statePart: Excel.CustomXmlPart;
  /** Serial dates count from 1 January 1904. */
  readonly date1904: boolean;
}

/**
 * Excel has no property for the 1904 date system, but its worksheet functions count as the workbook does: the second
 * day of 1904 is 1 there, and 1463 everywhere else.
 */
const SECOND_DAY = 1;

/**
 * Finds the sheets, their marks and the real extent of each, in two round trips however many there are.
 * The extent counts values only: a sheet with formats down to its last row must not be read whole.
 */
export async function survey(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/visibility,items/tables/name,items/tables/showHeaders,items/tables/showTotals");
  const part = statePart(context);
  const stateXml = part.getXml();
  const secondDay = context.workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  await context.sync();

  const looks = worksheets.items
    .filter((worksheet) => worksheet.visibility !== "VeryHidden")
    .map((worksheet) => {
      const mark = worksheet.customProperties.getItemOrNullObject(MARK);
      mark.load("value");
      const used = worksheet.getUsedRangeOrNullObject(true);
      // Where the cells lie; and what all of them share, which saves asking each.
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      used.load("format/fill/color,format/font/strikethrough");
      return { worksheet, mark, used };
    });
  await context.sync();

  return {
    sheets: looks.map(({ worksheet, mark, used }) => ({
      worksheet,
      name: worksheet.name,
      visible: worksheet.visibility === "Visible",
      mark: mark.isNullObject ? null : mark.value,
      used: used.isNullObject ? null : used,
      tables: worksheet.tables.items,
    })),
    // A method's answer comes with the sync; it is no property to load.
    // eslint-disable-next-line office-addins/load-object-before-read
    stateXml: part.isNullObject ? null : stateXml.value,
    statePart: part,
    date1904: secondDay.value === SECOND_DAY,
  };
}
