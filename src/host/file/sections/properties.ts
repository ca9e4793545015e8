import type { Section } from "./section";
import { element } from "./section";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Office.js worksheet.customProperties: as Excel keeps them, a part each, its text in UTF-16. */
export const properties: Section = {
  state: (sheet) => [...sheet.customProperties],
  read(pieces, sheet, { pkg, relations }) {
    for (const each of pieces.get("customProperties")?.elements("customPr") ?? []) {
      const part = relations.target(each.foreign("id"));
      if (!part || !pkg.has(part)) continue;
      sheet.customProperties.set(each.get("name") ?? "", new TextDecoder("utf-16le").decode(pkg.bytes(part)));
    }
  },
  write(pieces, sheet, { pkg, relations, types }) {
    for (const { id } of relations.ofType("customProperty")) {
      pkg.remove(relations.target(id) ?? "");
      relations.remove(id);
    }
    const children = [...sheet.customProperties].map(([name, value]) => {
      const part = pkg.freeName("xl/customProperty", ".bin");
      pkg.write(part, toUtf16(value));
      types.set(part, TYPE);
      return element("customPr", { name, "xmlns:r": RELATIONS, "r:id": relations.add("customProperty", part) });
    });
    const xml = children.length === 0 ? "" : element("customProperties", {}, children).toString();
    return pieces.with("customProperties", xml);
  },
};
