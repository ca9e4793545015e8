import assert from "node:assert/strict";
import fc from "fast-check";
import type { ActionCheck, CheckInput } from "../../../src/core/checks/check";
import { CHECKS } from "../../../src/core/checks/checks";
import { checkAction, checkRatings, checkTracker } from "../../../src/core/checks/run";
import { CATALOGUE } from "../../../src/core/findings/catalogue";
import type { CellValue } from "../../../src/core/grid/grid";
import { DEFAULT_PRESET } from "../../../src/core/rules/presets";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { readTracker } from "../../../src/core/tracker/read";
import { grid } from "../../builders/grid";
import { reviewOf } from "../../builders/tracker";

const HEADINGS = [
  "Ref",
  "Action",
  "Lead officer",
  "Target date",
  "Progress",
  "Further action",
  "Status",
  "RAG rating",
  "% complete",
];
const WORDS = [
  "See 1 above",
  "Completed",
  "31/02/2017",
  "March 15",
  "8 Jan 218",
  "#REF!",
  "All CDs",
  "i(i)",
  "Green",
  "\u00a0",
  "=1+1",
  "by end of July 2017",
  "In progress",
  "((((",
  "1(ii)",
];

const cell = (): fc.Arbitrary<CellValue> =>
  fc.oneof(
    fc.constantFrom(...WORDS),
    // Words that look like ours unfilled would prove nothing.
    fc.string({ maxLength: 60 }).filter((text) => !/[{}]|null|undefined|NaN/.test(text)),
    fc.double({ noNaN: true }),
    fc.integer({ min: -10, max: 60000 }),
    fc.boolean(),
    fc.constant(""),
  );

const inputOf = (rows: CellValue[][]): CheckInput => {
  const sheet = grid([HEADINGS, ...rows]);
  const settings = { ...DEFAULT_SETTINGS, asAt: "2017-11-30" };
  const tracker = readTracker([sheet], { asAt: settings.asAt, corrections: [] });
  return { tracker, grids: [sheet], settings, rules: DEFAULT_PRESET.table, last: null };
};

describe("running the checks", () => {
  it("never fails, whatever stands in the cells", () => {
    const rows = fc.array(fc.array(cell(), { minLength: HEADINGS.length, maxLength: HEADINGS.length }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (values) => {
        const found = checkTracker(inputOf(values));
        assert.deepEqual(
          found.filter(({ code }) => code === "check-failed").map(({ message }) => message),
          [],
        );
        for (const { code, cell: name, message } of found) {
          assert(code in CATALOGUE);
          assert.match(name, /^[A-Z]+\d+$/);
          assert.doesNotMatch(message, /undefined|null|\{\w+\}|NaN/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("reports a check that throws as our fault, and runs the others", async () => {
    const broken: ActionCheck = {
      name: "broken",
      scope: "action",
      codes: [],
      run: () => {
        throw new Error("odd row");
      },
    };
    const { tracker } = await reviewOf({ rows: [{ owner: "" }] });
    const input = { ...inputOf([]), tracker };
    const codes = checkTracker(input, [broken, ...CHECKS]).map(({ code }) => code);
    assert(codes.includes("check-failed") && codes.includes("missing-owner"));
    assert.match(checkTracker(input, [broken])[0]?.message ?? "", /“broken”.*odd row/);
  });

  it("rechecks one action alone as in the whole", async () => {
    const { tracker, settings, ratings, rules } = await reviewOf({
      rows: [{ due: "31 July 2017" }, { owner: "", outcome: "Green" }, { progress: "It is due in October 2017." }],
    });
    const input: CheckInput = { tracker, grids: [], settings, rules, last: null };
    const [sheet] = tracker.sheets;
    assert(sheet);
    const alone = tracker.actions.flatMap((action) => checkAction(action, sheet, input));
    const own = new Set(CHECKS.filter(({ scope }) => scope === "action").flatMap(({ codes }) => codes));
    assert(alone.length > 2);
    assert.deepEqual(
      alone,
      checkTracker(input).filter(({ code }) => own.has(code)),
    );
    assert.deepEqual(
      checkRatings(ratings, input).filter(({ severity }) => severity === "error"),
      [],
    );
  });

  it("silences a code, or changes how grave it is, at the officer’s wish", async () => {
    const rows = [{ owner: "", due: "31 July 2017" }, {}];
    const { findings } = await reviewOf({
      rows,
      settings: { severities: { "missing-owner": "off", overdue: "advice" } },
    });
    assert.deepEqual(
      findings.map(({ code, severity }) => `${code} ${severity}`),
      ["overdue advice"],
    );
  });
});
