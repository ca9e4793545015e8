import { invalidReference } from "./errors";
import type { HostObject } from "./host-object";

/** Objects that the client keeps hold of beyond one batch: ranges and their like. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject): null {
    if (object.$reference === null) {
      object.$reference = `ref${this.next++}`;
      this.kept.set(object.$reference, object);
      object.$kept();
    }
    return null;
  }

  drop(key: string): null {
    const object = this.kept.get(key);
    this.kept.delete(key);
    if (object) {
      object.$reference = null;
      object.$released();
    }
    return null;
  }

  get(key: string): HostObject {
    const object = this.kept.get(key);
    if (!object) throw invalidReference();
    return object;
  }
}
