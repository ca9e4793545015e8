/** The strict form of the format is the same workbook under other names; it is read as the ordinary form. */
import type { Package } from "./package";
import { decodeText } from "./package";

const STRICT = "http://purl.oclc.org/ooxml/";
const ORDINARY = "http://schemas.openxmlformats.org/";

/** Strict names and the ordinary ones that they stand for; longer names first where one begins another. */
const NAMES: readonly (readonly [string, string])[] = [
  ["officeDocument/relationships", "officeDocument/2006/relationships"],
  ["officeDocument/extendedProperties", "officeDocument/2006/extended-properties"],
  ["officeDocument/customProperties", "officeDocument/2006/custom-properties"],
  ["officeDocument/customXml", "officeDocument/2006/customXml"],
  ["officeDocument/docPropsVTypes", "officeDocument/2006/docPropsVTypes"],
  ["officeDocument/math", "officeDocument/2006/math"],
  ["spreadsheetml/main", "spreadsheetml/2006/main"],
  ["drawingml/spreadsheetDrawing", "drawingml/2006/spreadsheetDrawing"],
  ["drawingml/chartDrawing", "drawingml/2006/chartDrawing"],
  ["drawingml/chart", "drawingml/2006/chart"],
  ["drawingml/diagram", "drawingml/2006/diagram"],
  ["drawingml/picture", "drawingml/2006/picture"],
  ["drawingml/main", "drawingml/2006/main"],
];

const isStrict = (text: string): boolean => text.includes(STRICT);

/**
 * Rewrites a strict package in place.
 * @param main the name of the workbook part
 * @returns whether it was strict
 */
export function toOrdinary(pkg: Package, main: string): boolean {
  if (!isStrict(pkg.text(main) ?? "")) return false;
  for (const part of pkg.names().filter((name) => /\.(xml|rels)$/i.test(name))) {
    const text = decodeText(pkg.bytes(part));
    if (!isStrict(text)) continue;
    const ordinary = NAMES.reduce((all, [from, to]) => all.replaceAll(STRICT + from, ORDINARY + to), text);
    pkg.write(part, ordinary.replace(/ conformance="strict"/, ""));
  }
  return true;
}
