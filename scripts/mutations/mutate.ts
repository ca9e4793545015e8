/** Seeded harm to a workbook file: the same seed always does the same. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** Numbers from 0 up to 1 out of a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Dice {
  private readonly next: () => number;
  constructor(seed: number) {
    this.next = seeded(seed);
  }
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  }
}

function flipBits(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const harmed = bytes.slice();
  for (let times = 1 + dice.below(8); times > 0; times--) {
    const at = dice.below(harmed.length);
    harmed[at] = (harmed[at] ?? 0) ^ (1 << dice.below(8));
  }
  return harmed;
}

const truncate = (bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> => bytes.slice(0, dice.below(bytes.length));

/** Values that a careless reader trips over. */
const POISON = [
  "",
  "-1",
  "0",
  "1e999",
  "NaN",
  "4294967296",
  "XFE1048577",
  "A1:XFD1048576",
  "__proto__",
  "constructor",
  "&#0;",
  "&amp;lt;",
  "\u202e",
  "rId99",
  "../../x.xml",
  "true",
];

/** Harm to one part's text, so that the zip around it stays whole. */
const TEXT_HARMS: readonly ((text: string, dice: Dice) => string)[] = [
  // An attribute's value.
  (text, dice) => replaceOne(text, /="[^"]*"/g, dice, () => `="${dice.of(POISON)}"`),
  // What stands between two tags.
  (text, dice) => replaceOne(text, />[^<]+</g, dice, () => `>${dice.of(POISON)}<`),
  // A tag is gone, or stands twice.
  (text, dice) => replaceOne(text, /<[^>]+>/g, dice, () => ""),
  (text, dice) => replaceOne(text, /<[^>]+>/g, dice, (tag) => tag + tag),
  // An element of one kind is called by another's name.
  (text, dice) => replaceOne(text, /(?<=<)\w+/g, dice, () => dice.of(text.match(/(?<=<)\w+/g) ?? ["x"])),
  // A stretch is gone.
  (text, dice) => {
    const at = dice.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + dice.below(200));
  },
];

function replaceOne(text: string, pattern: RegExp, dice: Dice, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: word } = dice.of(found);
  return text.slice(0, index) + by(word) + text.slice(index + word.length);
}

type PartHarm = (parts: Unzipped, dice: Dice) => void;
const somePart = (parts: Unzipped, dice: Dice): string => dice.of(Object.keys(parts));

const dropPart: PartHarm = (parts, dice) => {
  Reflect.deleteProperty(parts, somePart(parts, dice));
};
const swapParts: PartHarm = (parts, dice) => {
  const [one, two] = [somePart(parts, dice), somePart(parts, dice)];
  [parts[one], parts[two]] = [parts[two]!, parts[one]!];
};
const flipInPart: PartHarm = (parts, dice) => {
  const name = somePart(parts, dice);
  if (parts[name]!.length > 0) parts[name] = flipBits(parts[name]!, dice);
};
const truncatePart: PartHarm = (parts, dice) => {
  const name = somePart(parts, dice);
  parts[name] = truncate(parts[name]!, dice);
};
const harmText: PartHarm = (parts, dice) => {
  const name = dice.of(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
  parts[name] = strToU8(dice.of(TEXT_HARMS)(strFromU8(parts[name]!), dice));
};

const inParts =
  (harm: PartHarm) =>
  (bytes: Uint8Array, dice: Dice): Uint8Array => {
    const parts = unzipSync(bytes);
    harm(parts, dice);
    return zipSync(parts, { level: 1 });
  };

export const HARMS: Readonly<Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>> = {
  "bits flipped": flipBits,
  "file cut off": truncate,
  "part dropped": inParts(dropPart),
  "parts swapped": inParts(swapParts),
  "bits flipped in a part": inParts(flipInPart),
  "part cut off": inParts(truncatePart),
  "text of a part changed": inParts(harmText),
};

/** Kinds by how deep they reach: a changed text gets past the zip and tries the readers. */
const TURNS = [
  "text of a part changed",
  "text of a part changed",
  "text of a part changed",
  "bits flipped in a part",
  "part dropped",
  "parts swapped",
  "part cut off",
  "bits flipped",
  "bits flipped",
  "file cut off",
];

/** The file with the harm of that seed, and what kind of harm it is. */
export function mutate(bytes: Uint8Array, seed: number): { readonly kind: string; readonly bytes: Uint8Array } {
  const kind = TURNS[seed % TURNS.length]!;
  return { kind, bytes: HARMS[kind]!(bytes, new Dice(seed)) };
}
