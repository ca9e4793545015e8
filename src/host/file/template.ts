/** The parts of an empty workbook, as Excel would make it in few words. */
import { STYLES_ORDER } from "./order";
import { xmlPart } from "./package/relations";
import { Package } from "./package/package";
import { cut, type Pieces } from "./xml/pieces";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const EMPTY_SHEET = xmlPart(
  `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
);

const EMPTY_STYLES = xmlPart(
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/>` +
    `<family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>` +
    `<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
    `</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>` +
    `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
);

/** What a file without a styles part is taken to have. */
export function emptyStyles(): Pieces {
  return cut(EMPTY_STYLES, STYLES_ORDER, "the styles");
}

/** A package with one empty sheet of that name. */
export function emptyPackage(sheet: string): Package {
  const pkg = new Package();
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SHEETS}.${type}+xml"/>`;
  pkg.write(
    "[Content_Types].xml",
    xmlPart(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
        `${override("xl/worksheets/sheet1.xml", "worksheet")}${override("xl/styles.xml", "styles")}</Types>`,
    ),
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]): string =>
    xmlPart(`<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`);
  pkg.write("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
  pkg.write(
    "xl/workbook.xml",
    xmlPart(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
        `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  );
  pkg.write(
    "xl/_rels/workbook.xml.rels",
    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), relation("rId2", "styles", "styles.xml")),
  );
  pkg.write("xl/worksheets/sheet1.xml", EMPTY_SHEET);
  pkg.write("xl/styles.xml", EMPTY_STYLES);
  return pkg;
}
