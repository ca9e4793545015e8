/** Custom XML parts: data that add-ins keep in the workbook. */
import type { Book } from "../book";
import type { Package } from "../package/package";
import { Relations, xmlPart } from "../package/relations";
import type { ContentTypes } from "../package/types";
import { element } from "../sections/section";
import { parseXml } from "../xml/dom";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function readCustomXml(pkg: Package, relations: Relations, book: Book): void {
  for (const { id } of relations.ofType("customXml")) {
    const part = relations.target(id);
    const xml = part === undefined ? undefined : pkg.text(part);
    if (part === undefined || xml === undefined) continue;
    const own = Relations.read(pkg, part);
    const properties = own.target(own.ofType("customXmlProps")[0]?.id);
    const text = properties === undefined ? undefined : pkg.text(properties);
    const guid = text === undefined ? undefined : parseXml(text, `"${properties}"`).foreign("itemID");
    book.customXml.push({ id: guid ?? `{${part}}`, xml, part });
  }
}

export function writeCustomXml(book: Book, pkg: Package, relations: Relations, types: ContentTypes): void {
  const kept = new Set(book.customXml.map(({ part }) => part));
  for (const { id } of relations.ofType("customXml")) {
    if (!kept.has(relations.target(id) ?? null)) relations.remove(id);
  }
  for (const { id, xml, part } of book.customXml) {
    if (part !== null) {
      if (pkg.text(part) !== xml) pkg.write(part, xml);
      continue;
    }
    const item = pkg.freeName("customXml/item", ".xml");
    pkg.write(item, xml);
    relations.add("customXml", item);
    const properties = pkg.freeName("customXml/itemProps", ".xml");
    const root = element("ds:datastoreItem", { "xmlns:ds": DATA_STORE, "ds:itemID": id }, [element("ds:schemaRefs")]);
    pkg.write(properties, xmlPart(root.toString()));
    types.set(properties, PROPERTIES);
    const own = new Relations(item);
    own.add("customXmlProps", properties);
    own.write(pkg);
  }
}
