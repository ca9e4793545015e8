/**
 * An object of the host, as the interpreter sees it. Every member that Office.js offers is a getter,
 * setter or method of the same name in PascalCase, which is how the wire spells it.
 */
export abstract class HostObject {
  /** The class in Excel's object model. Its own field, since a bundler may rename our classes. */
  static readonly type: string = "";
  /** The members that lead to further objects: a load of everything passes over them. */
  static readonly nav: readonly string[] = [];

  /** The key under which the client keeps hold of this object; set by `_KeepReference`. */
  $reference: string | null = null;

  /** Told when the client takes hold of the object beyond one batch, and when it lets go. */
  $kept(): void {}
  $released(): void {}

  /** The members of a collection, null for any other object. */
  $items(): readonly HostObject[] | null {
    return null;
  }
}

/** What the interpreter knows of a host class, read off the class itself once. */
export interface ClassFacts {
  readonly type: string;
  readonly nav: ReadonlySet<string>;
  /** Members with a value of their own, in the order of their declaration. */
  readonly scalars: readonly string[];
  readonly members: ReadonlyMap<string, PropertyDescriptor>;
}

const known = new WeakMap<object, ClassFacts>();
const IS_MEMBER = /^_?[A-Z]/;

export function factsOf(object: HostObject): ClassFacts {
  const found = known.get(object.constructor);
  if (found) return found;
  const facts = readFacts(object);
  known.set(object.constructor, facts);
  return facts;
}

function readFacts(object: HostObject): ClassFacts {
  const { type, nav } = object.constructor as typeof HostObject;
  const members = membersOf(object);
  const scalars = [...members.keys()].filter((name) => members.get(name)?.get && !nav.includes(name));
  return { type, nav: new Set(nav), scalars, members };
}

/** The members of a host object, or of a class's prototype, by their names on the wire. */
export function membersOf(object: HostObject): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  for (let level: object | null = object; level && level !== HostObject.prototype; level = parentOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (IS_MEMBER.test(name)) members.set(name, { ...descriptor, ...(members.get(name) ?? {}) });
    }
  }
  return members;
}

const parentOf = (level: object): object | null => Object.getPrototypeOf(level) as object | null;

/** "values" -> "Values"; the hidden members keep their underscore. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Values" -> "values": how the officer's add-in spells it. */
export const apiName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
