import type { Theme } from "../book";
import { OFFICE_COLOURS } from "../styles/colours";
import { parseXml, type XmlElement } from "../xml/dom";

/** The scheme's names in the order in which cells count them: light before dark, unlike in the part. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function colour(scheme: XmlElement | undefined, name: string, at: number): string {
  const found = scheme?.child(name);
  const value = found?.child("srgbClr")?.get("val") ?? found?.child("sysClr")?.get("lastClr");
  return value && /^[0-9A-F]{6}$/i.test(value) ? `#${value.toUpperCase()}` : (OFFICE_COLOURS[at] as string);
}

/** The theme's fonts and colours; Office's own where the part is missing. */
export function readTheme(text: string | undefined): Theme {
  const elements = text === undefined ? undefined : parseXml(text, "the theme").child("themeElements");
  const font = (kind: string): string | undefined =>
    elements?.child("fontScheme", kind, "latin")?.get("typeface") || undefined;
  return {
    bodyFont: font("minorFont") ?? "Calibri",
    headingFont: font("majorFont") ?? "Calibri Light",
    colours: ORDER.map((name, at) => colour(elements?.child("clrScheme"), name, at)),
  };
}
