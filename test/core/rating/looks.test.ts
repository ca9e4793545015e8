import assert from "node:assert/strict";
import { COLOURS, LOOKS, NOT_RATED, lookOf } from "../../../src/core/rating/looks";

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("how a rating looks", () => {
  for (const colour of COLOURS) {
    it(`tells ${colour} by word, shape and a legible pair of colours`, () => {
      const look = LOOKS[colour];
      assert.equal(look.word, colour);
      assert.match(look.shape, /^\S$/);
      assert.ok(contrast(look.fill, look.ink) >= 7, "ink on fill");
      assert.ok(contrast(look.prose, "#FFFFFF") >= 7, "prose on white");
      assert.ok(contrast(look.line, "#FFFFFF") >= 3, "outline on white");
      assert.equal(look.format, `" ${look.shape} "@`);
    });
  }

  it("has a shape of its own for each rating", () => {
    assert.equal(new Set(COLOURS.map((colour) => LOOKS[colour].shape)).size, COLOURS.length);
  });

  it("says in words that an action is not rated", () => {
    assert.equal(lookOf(null), NOT_RATED);
    assert.equal(lookOf("Red"), LOOKS.Red);
    assert.ok(contrast(NOT_RATED.fill, NOT_RATED.ink) >= 7);
  });
});
