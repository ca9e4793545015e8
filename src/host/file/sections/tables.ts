import { boxName, parseBox } from "../address";
import type { Table, TableColumn } from "../features";
import { xmlPart } from "../package/relations";
import { parseXml, XmlElement } from "../xml/dom";
import { rootPrefix, withoutPrefix } from "../xml/scan";
import { decodeExcel, encodeExcel } from "../xml/text";
import type { Section, WriteContext } from "./section";
import { element, place } from "./section";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function parseTable(text: string, part: string): XmlElement {
  return parseXml(withoutPrefix(text, rootPrefix(text, `"${part}"`)), `"${part}"`);
}

function readTable(root: XmlElement, part: string): Table | null {
  const ref = parseBox(root.get("ref") ?? "");
  if (!ref) return null;
  const style = root.child("tableStyleInfo");
  const columns = root.child("tableColumns")?.elements("tableColumn") ?? [];
  return {
    id: root.number("id") ?? 0,
    name: decodeExcel(root.get("displayName") ?? root.get("name") ?? ""),
    ref,
    hasHeaders: (root.number("headerRowCount") ?? 1) > 0,
    hasTotals: (root.number("totalsRowCount") ?? 0) > 0,
    columns: columns.map((column) => ({
      name: decodeExcel(column.get("name") ?? ""),
      totalsLabel: column.get("totalsRowLabel") ?? null,
      totalsFunction: column.get("totalsRowFunction") ?? null,
    })),
    style: style?.get("name") ?? null,
    showFirstColumn: style?.flag("showFirstColumn") ?? false,
    showLastColumn: style?.flag("showLastColumn") ?? false,
    showRowStripes: style?.flag("showRowStripes") ?? false,
    showColumnStripes: style?.flag("showColumnStripes") ?? false,
    filterButtons: root.child("autoFilter") !== undefined,
    part,
  };
}

/** Line breaks in a heading, as Excel writes them in this attribute. */
function encodeLines(name: string): string {
  return encodeExcel(name).replace(/[\n\r\t]/g, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

/** The columns, each in the element that it had: by name, else by place when their number is unchanged. */
function writeColumns(columns: readonly TableColumn[], old: readonly XmlElement[]): XmlElement {
  const names = old.map((each) => decodeExcel(each.get("name") ?? ""));
  let free = Math.max(0, ...old.map((each) => each.number("id") ?? 0));
  const children = columns.map((column, at) => {
    const same = old[names.indexOf(column.name)] ?? (columns.length === old.length ? old[at] : undefined);
    const child = same ?? element("tableColumn", { id: ++free });
    child.set("name", encodeLines(column.name));
    return child.set("totalsRowLabel", column.totalsLabel).set("totalsRowFunction", column.totalsFunction);
  });
  return element("tableColumns", { count: children.length }, children);
}

/** Writes a table over what its part said; `root` is an empty element for a new one. */
function writeTable(table: Table, root: XmlElement): string {
  root.set("xmlns", root.get("xmlns") ?? MAIN).set("id", table.id);
  root.set("name", encodeExcel(table.name)).set("displayName", encodeExcel(table.name)).set("ref", boxName(table.ref));
  root.set("headerRowCount", table.hasHeaders ? null : 0);
  root.set("totalsRowCount", table.hasTotals ? 1 : null).set("totalsRowShown", table.hasTotals ? null : false);
  const bottom = table.ref.bottom - (table.hasTotals ? 1 : 0);
  const filter = root.child("autoFilter") ?? element("autoFilter");
  filter.set("ref", boxName({ ...table.ref, bottom }));
  place(root, "autoFilter", table.filterButtons && table.hasHeaders ? filter : null, ORDER);
  place(root, "tableColumns", writeColumns(table.columns, root.child("tableColumns")?.elements() ?? []), ORDER);
  const style = element("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.showFirstColumn,
    showLastColumn: table.showLastColumn,
    showRowStripes: table.showRowStripes,
    showColumnStripes: table.showColumnStripes,
  });
  place(root, "tableStyleInfo", style, ORDER);
  return xmlPart(root.toString());
}

function save(table: Table, { pkg, types, relations }: WriteContext): string {
  const old = table.part === null ? undefined : pkg.text(table.part);
  const part = table.part !== null && old !== undefined ? table.part : pkg.freeName("xl/tables/table", ".xml");
  const root = old === undefined ? new XmlElement("table") : parseTable(old, part);
  if (old === undefined || !same(table, readTable(root, part))) pkg.write(part, writeTable(table, root));
  types.set(part, TYPE);
  const there = relations.ofType("table").find(({ id }) => relations.target(id) === part);
  return there?.id ?? relations.add("table", part);
}

function same(one: Table, two: Table | null): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

export const tables: Section = {
  state: (sheet) => sheet.tables,
  read(pieces, sheet, { pkg, relations }) {
    for (const each of pieces.get("tableParts")?.elements("tablePart") ?? []) {
      const part = relations.target(each.foreign("id"));
      const text = part === undefined ? undefined : pkg.text(part);
      const table = part === undefined || text === undefined ? null : readTable(parseTable(text, part), part);
      if (table) sheet.tables.push(table);
    }
  },
  write(pieces, sheet, context) {
    const kept = new Set(sheet.tables.map((table) => table.part));
    for (const { id, type } of context.relations.ofType("table")) {
      const part = context.relations.target(id);
      if (part === undefined || kept.has(part) || !type) continue;
      context.pkg.remove(part);
      context.types.remove(part);
      context.relations.remove(id);
    }
    const children = sheet.tables.map((table) =>
      element("tablePart", { "xmlns:r": RELATIONS, "r:id": save(table, context) }),
    );
    const count = children.length;
    return pieces.with("tableParts", count === 0 ? "" : element("tableParts", { count }, children).toString());
  },
};
