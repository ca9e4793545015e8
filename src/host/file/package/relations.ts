/** Which part leads to which: the `.rels` parts. */
import { parseXml, XmlElement } from "../xml/dom";
import type { Package } from "./package";

export interface Relation {
  readonly id: string;
  /** The type's whole URI. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  readonly external: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself (""). */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target written in `from` means. */
export function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** How `from` writes a target: relative, as Excel does. */
export function relativeTarget(from: string, part: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = part.split("/");
  while (folders.length > 0 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}

export class Relations {
  changed = false;
  private readonly list: Map<string, Relation>;

  constructor(
    readonly part: string,
    list: readonly Relation[] = [],
  ) {
    this.list = new Map(list.map((relation) => [relation.id, relation]));
  }

  static read(pkg: Package, part: string): Relations {
    const name = relationsPart(part);
    const text = pkg.text(name);
    if (text === undefined) return new Relations(part);
    const list = parseXml(text, `"${name}"`)
      .elements("Relationship")
      .map((each) => ({
        id: each.get("Id") ?? "",
        type: each.get("Type") ?? "",
        target: each.get("Target") ?? "",
        external: each.get("TargetMode") === "External",
      }));
    return new Relations(part, list);
  }

  get(id: string | undefined): Relation | undefined {
    return id === undefined ? undefined : this.list.get(id);
  }

  /** The part that a relation leads to; undefined for none or one outside. */
  target(id: string | undefined): string | undefined {
    const relation = this.get(id);
    return relation && !relation.external ? resolveTarget(this.part, relation.target) : undefined;
  }

  /** Relations of a type, named by its last word ("worksheet"): strict files write another URI before it. */
  ofType(type: string): Relation[] {
    return this.all().filter((relation) => relation.type.endsWith(`/${type}`));
  }

  all(): readonly Relation[] {
    return [...this.list.values()];
  }

  /** Adds a relation to a part (or, external, to an address) and answers its id. */
  add(type: string, target: string, external = false): string {
    let number = this.list.size + 1;
    while (this.list.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const uri = type.includes("/") ? type : OFFICE + type;
    this.list.set(id, { id, type: uri, target: external ? target : relativeTarget(this.part, target), external });
    this.changed = true;
    return id;
  }

  remove(id: string): void {
    this.changed = this.list.delete(id) || this.changed;
  }

  copy(): Relations {
    return new Relations(this.part, this.all());
  }

  write(pkg: Package): void {
    if (!this.changed) return;
    const root = new XmlElement("Relationships", new Map([["xmlns", RELATIONS]]));
    for (const { id, type, target, external } of this.list.values()) {
      const element = new XmlElement("Relationship").set("Id", id).set("Type", type).set("Target", target);
      root.children.push(external ? element.set("TargetMode", "External") : element);
    }
    if (this.list.size === 0) pkg.remove(relationsPart(this.part));
    else pkg.write(relationsPart(this.part), xmlPart(root.toString()));
  }
}

/** A part's text with the declaration that Office writes. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
