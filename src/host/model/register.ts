import type { ModelObject } from "./model-object";

/** What an object that can be listened to tells of itself. */
interface Listened extends ModelObject {
  readonly listenedAs: string;
}

/**
 * Gives a class the hidden members by which the client asks for events:
 * `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`, and so on.
 */
export function registersEvents(target: { prototype: Listened }, events: Readonly<Record<string, number>>): void {
  for (const [name, type] of Object.entries(events)) {
    Object.defineProperty(target.prototype, `_Register${name}Event`, {
      value(this: Listened) {
        this.context.listeners.add(type, this.listenedAs);
      },
    });
    Object.defineProperty(target.prototype, `_Unregister${name}Event`, {
      value(this: Listened) {
        this.context.listeners.remove(type, this.listenedAs);
      },
    });
  }
}
