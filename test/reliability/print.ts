/** What stands in a workbook, as lines to compare. */
import type { Sheet } from "../../src/host/file/book";
import type { NodeHost } from "../../src/host/node";
import { stateFromXml } from "../../src/addin/excel/state";
import { fingerprint } from "../addin/desk";

const MARK = "ragbook.sheet";

const isOurs = ({ customProperties }: Sheet): boolean => customProperties.has(MARK);
const lines = (name: string, of: object): string[] =>
  Object.entries(of).map(([what, value]) => `${name} ${what} ${JSON.stringify(value)}`);

/** A sheet of the officer's: all that she sees of it. */
function herSheet(host: NodeHost, sheet: Sheet): string[] {
  const { name, visibility, columns, tables, validations, conditionalFormats, protection, view, page, charts } = sheet;
  const heights = sheet.rows.flatMap(({ number, height, hidden }) =>
    height || hidden ? [[number, height, hidden]] : [],
  );
  const rest = {
    visibility,
    columns,
    heights,
    tables,
    validations,
    conditionalFormats,
    protection,
    view,
    page,
    charts,
  };
  return [`sheet ${name}`, ...fingerprint(host, name), ...lines(name, rest)];
}

/** A sheet of ours: its cells, tables and what frames it. Row heights and lists to choose from are made anew with it. */
function ourSheet(host: NodeHost, sheet: Sheet): string[] {
  const { name, visibility, view, page } = sheet;
  const tables = sheet.tables.map((table) => [table.name, table.ref]);
  const rest = { visibility, view, tables, footer: page.headerFooter.oddFooter, charts: sheet.charts.length };
  return [`sheet ${name}`, ...fingerprint(host, name), ...lines(name, rest)];
}

/** As text, whatever the order in which entries were put in. */
const inOrder = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value,
  );

/** The officer's sheets. */
export const hers = (host: NodeHost): string[] =>
  host.book.sheets.filter((sheet) => !isOurs(sheet)).flatMap((sheet) => herSheet(host, sheet));

/** Ragbook's sheets, and what it keeps in the workbook. */
export const ours = (host: NodeHost): string[] => [
  ...host.book.sheets.filter(isOurs).flatMap((sheet) => ourSheet(host, sheet)),
  ...host.book.customXml.map(({ xml }) => inOrder(stateFromXml(xml))),
];

export const whole = (host: NodeHost): string[] => [...hers(host), ...ours(host)];
