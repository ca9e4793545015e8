/** Conditional formats: the rules stand on the sheet, their looks in the styles part. */
import { parseBoxes } from "../address";
import type { ConditionalFormat } from "../features";
import type { DifferentialTable } from "../styles/differential";
import { parseXml } from "../xml/dom";
import { sqref } from "./areas";
import type { Section } from "./section";

export const conditionalFormats: Section = {
  state: (sheet) => sheet.conditionalFormats,
  read(pieces, sheet, { book }) {
    const rules = pieces
      .all("conditionalFormatting")
      .flatMap((area) => area.elements("cfRule").map((rule) => ({ area, rule })));
    sheet.conditionalFormats = rules.map(({ area, rule }, id): ConditionalFormat => ({
      id,
      boxes: parseBoxes(area.get("sqref") ?? ""),
      type: rule.get("type") ?? "",
      priority: rule.number("priority") ?? 0,
      xml: rule.toString(),
      look: book.differentials[rule.number("dxfId") ?? -1] ?? null,
    }));
  },
  write(pieces, sheet, { differentials }) {
    const areas = new Map<string, string[]>();
    for (const format of sheet.conditionalFormats) {
      const cells = sqref(format.boxes);
      areas.set(cells, [...(areas.get(cells) ?? []), ruleXml(format, differentials)]);
    }
    const xml = [...areas].map(
      ([cells, rules]) => `<conditionalFormatting sqref="${cells}">${rules.join("")}</conditionalFormatting>`,
    );
    return pieces.with("conditionalFormatting", xml.join(""));
  },
};

function ruleXml({ xml, look }: ConditionalFormat, differentials: DifferentialTable): string {
  if (look === null) return xml;
  const rule = parseXml(xml, "a conditional format");
  const known = rule.number("dxfId");
  if (known !== null && differentials.all[known] === look) return xml;
  return rule.set("dxfId", differentials.place(look)).toString();
}
