import assert from "node:assert/strict";
import fc from "fast-check";
import { pack, type Parcel, Unpacking } from "../../../src/addin/worker/parcel";

/** As a message travels: copied, with its maps and sets. */
function travel(answer: unknown): { back: unknown; parcels: number; largest: number } {
  const sent: Parcel[] = [];
  const rest = structuredClone(pack(answer, (parcel) => sent.push(structuredClone(parcel))));
  const unpacking = new Unpacking();
  for (const parcel of sent) unpacking.take(parcel);
  return {
    back: unpacking.whole(rest),
    parcels: sent.length,
    largest: Math.max(0, ...sent.map(({ items }) => items.length)),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("parcels of a large answer", () => {
  it("bring back what was sent, whatever it is", () => {
    const long = fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(null)), { maxLength: 700, size: "max" });
    const nested = fc.record({ lists: fc.array(long, { maxLength: 3 }) }, { noNullPrototype: true });
    const answer = fc.record({ list: long, nested }, { noNullPrototype: true });
    fc.assert(
      fc.property(answer, (sent) => assert.deepEqual(travel(sent).back, sent)),
      { numRuns: 50 },
    );
  });

  it("are small, however long the list", () => {
    const { back, parcels, largest } = travel({ actions: numbers(5000), findings: [] });
    assert.deepEqual(back, { actions: numbers(5000), findings: [] });
    assert.ok(largest <= 150 && parcels >= 34, `${parcels} parcels, the largest of ${largest}`);
  });

  it("leave maps and sets whole, and short answers in one message", () => {
    const answer = [{ key: new Map([["HoF", "Head of Finance"]]), rows: new Set([1, 2]) }, null];
    assert.deepEqual(travel(answer), { back: answer, parcels: 0, largest: 0 });
  });
});
