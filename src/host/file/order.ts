/** The order in which the schema wants the children of the parts that we change (ECMA-376, part 1, 18.2 to 18.8). */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const WORKSHEET_ORDER = words(`
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`);

export const WORKBOOK_ORDER = words(`
  fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`);

export const STYLES_ORDER = words(`
  numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`);

export const TABLE_ORDER = words(`autoFilter sortState tableColumns tableStyleInfo extLst`);
