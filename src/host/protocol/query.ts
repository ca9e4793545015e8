import type { HostObject } from "./host-object";
import { factsOf, wireName } from "./host-object";
import type { Gate } from "./requirements";
import type { QueryInfo } from "./wire";

/** What a query needs of the interpreter. */
export interface QueryTools {
  readonly read: (object: HostObject, name: string) => unknown;
  readonly identify: (object: HostObject) => Record<string, unknown>;
  readonly gate: Gate;
}

type Row = Record<string, unknown>;

/** Answers `load`: the named members, or every value that the object has of its own. */
export function query(object: HostObject, wanted: QueryInfo, tools: QueryTools): Row {
  const paths = [...(wanted.Select ?? []), ...(wanted.Expand ?? []).map((path) => `${path}/*`)];
  const items = object.$items();
  if (items) return queryItems(object, items, { ...wanted, Select: paths }, tools);
  const row: Row = tools.identify(object);
  if (paths.length === 0 || paths.includes("*")) readAll(object, row, tools);
  for (const [name, further] of byFirstStep(paths)) pick(object, name, further, row, tools);
  return row;
}

function queryItems(object: HostObject, items: readonly HostObject[], wanted: QueryInfo, tools: QueryTools): Row {
  const own = factsOf(object).scalars;
  const row: Row = tools.identify(object);
  for (const name of own) row[name] = tools.read(object, name);
  // A collection's own members, such as `count`, may be asked for beside those of its items.
  const paths = wanted.Select ?? [];
  const ofItems = paths.filter((path) => !own.includes(wireName(path)));
  const skip = wanted.Skip ?? 0;
  const end = wanted.Top ? skip + wanted.Top : undefined;
  const onlyOwn = paths.length > 0 && ofItems.length === 0;
  row._Items = items.slice(skip, end).map((item, index) => ({
    _Index: skip + index,
    ...(onlyOwn ? tools.identify(item) : query(item, { Select: ofItems }, tools)),
  }));
  return row;
}

/** ["format/fill/color", "format/wrapText"] -> Format: [["fill", "color"], ["wrapText"]]. */
function byFirstStep(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "*") continue;
    const [first = "", ...rest] = path.split("/").filter((step) => step !== "items");
    const name = wireName(first);
    steps.set(name, [...(steps.get(name) ?? []), rest.length === 0 ? "*" : rest.join("/")]);
  }
  return steps;
}

/** Members newer than the declared sets are left out, as by an Excel of that age. */
function readAll(object: HostObject, row: Row, tools: QueryTools): void {
  const { type, scalars } = factsOf(object);
  for (const name of scalars) if (tools.gate.allows(type, name)) row[name] = tools.read(object, name);
}

function pick(object: HostObject, name: string, further: readonly string[], row: Row, tools: QueryTools): void {
  const value = tools.read(object, name);
  const leads = factsOf(object).nav.has(name) && value !== null;
  row[name] = leads ? query(value as HostObject, { Select: further }, tools) : value;
}
