import type { HostObject } from "./host-object";
import { factsOf } from "./host-object";
import type { ArgumentInfo, ObjectId } from "./wire";

/** The keys by which the client finds the object again. */
export function identify(object: HostObject): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  if (object.$reference !== null) keys._ReferenceId = object.$reference;
  for (const name of ["Id", "_Id"]) {
    const member = factsOf(object).members.get(name);
    if (member?.get) keys[name] = member.get.call(object);
  }
  return keys;
}

/** The arguments with objects in place of their paths. A null on the wire is an argument left out. */
export function readArguments(info: ArgumentInfo | undefined, find: (id: ObjectId) => HostObject | null): unknown[] {
  const paths = info?.ReferencedObjectPathIds;
  const place = (value: unknown, path: unknown): unknown => {
    if (Array.isArray(path)) return (value as unknown[]).map((item, index) => place(item, path[index]));
    return path ? find(path as ObjectId) : value;
  };
  return (info?.Arguments ?? []).map((value, index) => (paths ? place(value, paths[index]) : value) ?? undefined);
}
