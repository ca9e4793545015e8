/** Office.context.document.settings: kept as Office does, in the web extension part of the add-in. */
import type { AddinSettings, Book } from "../book";
import { stateText } from "../origin";
import type { Package } from "../package/package";
import { Relations, xmlPart } from "../package/relations";
import type { ContentTypes } from "../package/types";
import { element } from "../sections/section";
import { parseXml } from "../xml/dom";

const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships/";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The web extension parts of a package, each with the settings of one add-in. */
function extensions(pkg: Package): Map<string, AddinSettings> {
  const found = new Map<string, AddinSettings>();
  const top = Relations.read(pkg, "");
  for (const pane of top.ofType("webextensiontaskpanes")) {
    const panes = Relations.read(pkg, top.target(pane.id) ?? "");
    for (const { id } of panes.ofType("webextension")) {
      const part = panes.target(id);
      const text = part === undefined ? undefined : pkg.text(part);
      if (part === undefined || text === undefined) continue;
      const root = parseXml(text, `"${part}"`);
      const reference = root.child("reference");
      const properties = root.child("properties")?.elements("property") ?? [];
      found.set(part, {
        id: reference?.get("id") ?? "",
        version: reference?.get("version") ?? "1.0.0.0",
        values: new Map(properties.map((each) => [each.get("name") ?? "", each.get("value") ?? ""])),
      });
    }
  }
  return found;
}

export function readSettings(pkg: Package, book: Book): void {
  book.settings.push(...extensions(pkg).values());
}

function extensionXml({ id, version, values }: AddinSettings): string {
  const properties = [...values].map(([name, value]) => element("we:property", { name, value }));
  const root = element("we:webextension", { "xmlns:we": EXTENSION, id: `{${id.replace(/[{}]/g, "")}}` }, [
    element("we:reference", { id, version, store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element("we:properties", {}, properties),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": OFFICE }),
  ]);
  return xmlPart(root.toString());
}

export function writeSettings(book: Book, pkg: Package, types: ContentTypes): void {
  const there = extensions(pkg);
  for (const settings of book.settings) {
    const same = [...there].find(([, old]) => old.id === settings.id);
    if (same && stateText(same[1]) === stateText(settings)) continue;
    if (!same && settings.values.size === 0) continue;
    const part = same?.[0] ?? pkg.freeName("xl/webextensions/webextension", ".xml");
    pkg.write(part, extensionXml(settings));
    if (!same) addPane(part, pkg, types);
  }
}

/** Lists a new web extension among the task panes, closed: opening the file shows nothing by itself. */
function addPane(part: string, pkg: Package, types: ContentTypes): void {
  const top = Relations.read(pkg, "");
  const old = top.target(top.ofType("webextensiontaskpanes")[0]?.id);
  const panesPart = old ?? "xl/webextensions/taskpanes.xml";
  const text = old === undefined ? undefined : pkg.text(old);
  const root =
    text === undefined ? element("wetp:taskpanes", { "xmlns:wetp": PANES }) : parseXml(text, `"${panesPart}"`);
  const relations = Relations.read(pkg, panesPart);
  const id = relations.add(`${MICROSOFT}webextension`, part);
  const pane = element(
    "wetp:taskpane",
    { "xmlns:wetp": PANES, dockstate: "right", visibility: "0", width: 350, row: 1 },
    [element("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id })],
  );
  root.children.push(pane);
  pkg.write(panesPart, xmlPart(root.toString()));
  relations.write(pkg);
  types.set(panesPart, "application/vnd.ms-office.webextensiontaskpanes+xml");
  types.set(part, "application/vnd.ms-office.webextension+xml");
  if (old !== undefined) return;
  top.add(`${MICROSOFT}webextensiontaskpanes`, panesPart);
  top.write(pkg);
}
