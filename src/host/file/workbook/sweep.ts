/** Takes out the parts that nothing leads to any more: those of a sheet, table or chart that is gone. */
import type { Package } from "../package/package";
import { Relations, relationsPart } from "../package/relations";
import type { ContentTypes } from "../package/types";

/** The parts that something leads to, the package itself ("") included. */
export function reached(pkg: Package): Set<string> {
  const found = new Set<string>([""]);
  for (const part of found) {
    const relations = Relations.read(pkg, part);
    for (const { id } of relations.all()) {
      const target = relations.target(id);
      if (target !== undefined && pkg.has(target)) found.add(target);
    }
  }
  return found;
}

/** @param before the parts that something led to when the file was opened */
export function sweep(before: ReadonlySet<string>, after: Package, types: ContentTypes): void {
  const kept = new Set([...reached(after)].map((part) => part.toLowerCase()));
  for (const part of before) {
    if (part === "" || kept.has(part.toLowerCase())) continue;
    after.remove(part);
    after.remove(relationsPart(part));
    types.remove(part);
  }
}
