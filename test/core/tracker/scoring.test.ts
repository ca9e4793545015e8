import assert from "node:assert/strict";
import { trackerJson } from "../../../src/core/tracker/json";
import { readTracker } from "../../../src/core/tracker/read";
import { COUNCILS } from "../../fixtures/councils";
import type { Fixture } from "../../fixtures/fixture";
import { LAYOUTS } from "../../fixtures/layouts";
import { score } from "../../score";

const readFixture = ({ grids, asAt }: Fixture) => trackerJson(readTracker(grids, { asAt, corrections: [] }));

function suite(title: string, fixtures: readonly Fixture[]): void {
  describe(title, () => {
    for (const fixture of fixtures) {
      it(`reads "${fixture.name}" as a careful reader does`, () => {
        const { found, expected, extra, matched, total, misses } = score(readFixture(fixture).actions, fixture.actions);
        assert.deepEqual({ found, extra }, { found: expected, extra: [] });
        assert.deepEqual(misses, []);
        assert.equal(matched, total);
      });
      it(`finds when the sheets of "${fixture.name}" were true`, () => {
        const { sheets } = readFixture(fixture);
        const stated = Object.fromEntries(sheets.map(({ sheet, asAt }) => [sheet, asAt]));
        for (const [sheet, date] of Object.entries(fixture.asAtBySheet ?? {})) assert.equal(stated[sheet], date, sheet);
        if (fixture.asAt !== null) assert.ok(sheets.every(({ asAtSource }) => asAtSource === "given"));
      });
    }
  });
}

suite("reading layouts of published papers", COUNCILS);
suite("reading layouts with every hazard", LAYOUTS);

describe("score", () => {
  it("counts missing, invented and wrong", () => {
    const fixture = LAYOUTS.find(({ name }) => name === "tick columns");
    assert.ok(fixture);
    const { actions } = readFixture(fixture);
    const spoiled = actions.slice(1).map((action) => ({ ...action, owners: [] }));
    const result = score([...spoiled, { ...spoiled[0]!, row: 99 }], fixture.actions);
    assert.equal(result.found, fixture.actions.length - 1);
    assert.deepEqual(result.extra, ["!99"]);
    assert.ok(result.matched < result.total);
    assert.ok(result.misses.some(({ field }) => field === "owners"));
  });
});
