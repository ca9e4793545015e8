import type { ColumnSpan } from "../features";
import type { Section } from "./section";
import { edit, element } from "./section";

const KNOWN = new Set(["min", "max", "width", "customWidth", "hidden", "style"]);

/** Widths and looks of columns, and the sheet's defaults for rows and columns. */
export const columns: Section = {
  state: (sheet) => [sheet.columns, sheet.defaultHeight, sheet.defaultWidth],
  read(pieces, sheet) {
    const format = pieces.get("sheetFormatPr");
    sheet.defaultHeight = format?.number("defaultRowHeight") ?? sheet.defaultHeight;
    sheet.defaultWidth = format?.number("defaultColWidth") ?? sheet.defaultWidth;
    const found = pieces.get("cols")?.elements("col") ?? [];
    sheet.columns = found.map((col): ColumnSpan => ({
      first: col.number("min") ?? 1,
      last: col.number("max") ?? col.number("min") ?? 1,
      width: col.number("width"),
      hidden: col.flag("hidden"),
      style: col.number("style"),
      extra: Object.fromEntries([...col.attributes].filter(([name]) => !KNOWN.has(name))),
    }));
  },
  write(pieces, sheet) {
    const cols = sheet.columns.map((span) =>
      element("col", {
        min: span.first,
        max: span.last,
        width: span.width ?? sheet.defaultWidth,
        style: span.style,
        hidden: span.hidden || null,
        customWidth: span.width === null ? null : true,
        ...span.extra,
      }),
    );
    const written = pieces.with("cols", cols.length === 0 ? "" : element("cols", {}, cols).toString());
    return edit(written, "sheetFormatPr", (format) => {
      if (format.number("defaultColWidth") !== null || sheet.defaultWidth !== STANDARD_WIDTH) {
        format.set("defaultColWidth", sheet.defaultWidth);
      }
      if (format.number("defaultRowHeight") === sheet.defaultHeight) return;
      format.set("defaultRowHeight", sheet.defaultHeight).set("customHeight", true);
    });
  },
};

/** Excel's own column width with Calibri 11: 8.43 characters and 5 pixels of padding. */
const STANDARD_WIDTH = 9.140625;
