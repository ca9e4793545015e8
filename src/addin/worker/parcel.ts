/**
 * A large answer in parcels. The page takes a message apart in one go, and thousands of actions at once would make the
 * pane stand still; so long lists travel ahead, some items a message, and the rest of the answer comes last.
 */

/** Items a message: a few milliseconds of the page's time, whatever the items are. */
const ITEMS = 150;

/** A list that travelled ahead stands in the answer as its number. */
interface Ahead {
  readonly parcelled: number;
}

/** Some items of the list of this number, in their order. */
export interface Parcel {
  readonly list: number;
  readonly items: readonly unknown[];
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Sends the long lists of an answer, and gives what is left of it, to send last. */
export function pack(answer: unknown, send: (parcel: Parcel) => void): unknown {
  let lists = 0;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= ITEMS) return value.map(strip);
      const list = lists++;
      for (let at = 0; at < value.length; at += ITEMS) send({ list, items: value.slice(at, at + ITEMS) });
      return { parcelled: list } satisfies Ahead;
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, strip(part)]));
  };
  return strip(answer);
}

/** Collects parcels, and puts an answer together again. */
export class Unpacking {
  private readonly lists = new Map<number, unknown[]>();

  take({ list, items }: Parcel): void {
    const taken = this.lists.get(list) ?? [];
    for (const item of items) taken.push(item);
    this.lists.set(list, taken);
  }

  whole(rest: unknown): unknown {
    if (Array.isArray(rest)) return rest.map((part) => this.whole(part));
    if (!isPlain(rest)) return rest;
    if (typeof rest.parcelled === "number") return this.lists.get(rest.parcelled) ?? [];
    return Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, this.whole(part)]));
  }
}
