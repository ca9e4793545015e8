import { cellName } from "../address";
import type { Sheet } from "../sheet";
import { resolveColour } from "../styles/colours";
import type { XmlElement } from "../xml/dom";
import type { Section } from "./section";
import { edit, element, place } from "./section";

const PROPERTY_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

function frozen(view: XmlElement | undefined): XmlElement | undefined {
  const pane = view?.child("pane");
  return pane?.get("state")?.startsWith("frozen") ? pane : undefined;
}

function writePane(view: XmlElement, { frozenRows, frozenColumns }: Sheet["view"]): void {
  const old = frozen(view);
  if ((old?.number("ySplit") ?? 0) === frozenRows && (old?.number("xSplit") ?? 0) === frozenColumns) return;
  place(view, "selection", null, VIEW_ORDER);
  const corner = cellName(frozenRows + 1, frozenColumns + 1);
  const active = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: frozenColumns || null,
    ySplit: frozenRows || null,
    topLeftCell: corner,
    activePane: active,
    state: "frozen",
  });
  place(view, "pane", frozenRows + frozenColumns === 0 ? null : pane, VIEW_ORDER);
  if (frozenRows + frozenColumns > 0) place(view, "selection", element("selection", { pane: active }), VIEW_ORDER);
}

/** Tab colour, frozen panes, gridlines, zoom, and whether the sheet is the one in front. */
export const view: Section = {
  state: (sheet, book) => [sheet.tabColour, sheet.view, book.sheets[book.activeSheet] === sheet],
  read(pieces, sheet, { palette }) {
    sheet.tabColour = resolveColour(pieces.get("sheetPr")?.child("tabColor"), palette);
    const found = pieces.get("sheetViews")?.child("sheetView");
    sheet.view = {
      frozenRows: frozen(found)?.number("ySplit") ?? 0,
      frozenColumns: frozen(found)?.number("xSplit") ?? 0,
      gridlines: found?.flag("showGridLines", true) ?? true,
      headings: found?.flag("showRowColHeaders", true) ?? true,
      zoom: found?.number("zoomScale") ?? 100,
    };
  },
  write(pieces, sheet, { book }) {
    const colour = sheet.tabColour;
    const withTab = edit(pieces, "sheetPr", (properties) => {
      const tab = colour === null ? null : element("tabColor", { rgb: `FF${colour.slice(1)}` });
      place(properties, "tabColor", tab, PROPERTY_ORDER);
    });
    return edit(withTab, "sheetViews", (views) => {
      if (!views.child("sheetView")) views.children.push(element("sheetView", { workbookViewId: 0 }));
      for (const each of views.elements("sheetView")) {
        const { gridlines, headings, zoom } = sheet.view;
        each.set("showGridLines", gridlines ? null : false).set("showRowColHeaders", headings ? null : false);
        each.set("zoomScale", zoom === 100 ? null : zoom).set("zoomScaleNormal", zoom === 100 ? null : zoom);
        each.set("tabSelected", book.sheets[book.activeSheet] === sheet ? true : null);
        writePane(each, sheet.view);
      }
    });
  },
};
