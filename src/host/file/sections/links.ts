import { boxName, parseBox } from "../address";
import type { Hyperlink } from "../features";
import type { Section } from "./section";
import { element } from "./section";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const links: Section = {
  state: (sheet) => sheet.hyperlinks,
  read(pieces, sheet, { relations }) {
    sheet.hyperlinks = (pieces.get("hyperlinks")?.elements("hyperlink") ?? []).flatMap((link): Hyperlink[] => {
      const box = parseBox(link.get("ref") ?? "");
      if (!box) return [];
      return [
        {
          box,
          target: relations.get(link.foreign("id"))?.target ?? null,
          location: link.get("location") ?? null,
          tooltip: link.get("tooltip") ?? null,
          display: link.get("display") ?? null,
        },
      ];
    });
  },
  write(pieces, sheet, { relations }) {
    for (const { id } of relations.ofType("hyperlink")) relations.remove(id);
    const ids = new Map<string, string>();
    const children = sheet.hyperlinks.map((link) => {
      const target = link.target;
      if (target !== null && !ids.has(target)) ids.set(target, relations.add("hyperlink", target, true));
      return element("hyperlink", {
        ref: boxName(link.box),
        "xmlns:r": target === null ? null : RELATIONS,
        "r:id": target === null ? null : ids.get(target),
        location: link.location,
        tooltip: link.tooltip,
        display: link.display,
      });
    });
    return pieces.with("hyperlinks", children.length === 0 ? "" : element("hyperlinks", {}, children).toString());
  },
};
