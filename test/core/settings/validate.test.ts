import assert from "node:assert/strict";
import fc from "fast-check";
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from "../../../src/core/settings/settings";
import { parseSettingsFile, parseState, settingsFile, SettingsFault } from "../../../src/core/settings/validate";

const full: State = {
  version: 1,
  settings: { ...DEFAULT_SETTINGS, asAt: "2018-01-15", severities: { "missing-owner": "off" }, sheets: ["data"] },
  layout: [{ sheet: "Plan", headerRow: 3, headerRowCount: 2, columns: { 4: ["owner", "due"] } }],
  overrides: [
    {
      action: "k",
      axis: "Outcome",
      rating: "Amber",
      reason: "Risk addressed",
      who: "",
      when: "2018-01-15",
      facts: "f",
    },
  ],
  dismissals: [{ finding: "missing-owner|Plan|4", reason: "Shared", when: "2018-01-15" }],
  decisions: [{ action: "Plan|agree the plan", axis: "Outcome", how: "accepted", stated: "Green", computed: "Red" }],
  confirmedMatches: [{ before: "Plan|agree the plan", after: "Plan|agree the whole plan", same: true }],
  snapshots: [
    {
      asAt: "2017-09-30",
      actions: [
        {
          sheet: "Plan",
          row: 4,
          ref: "1(i)",
          fullRef: null,
          sections: ["Risk"],
          action: "Agree the plan",
          owners: ["AD Finance"],
          originalDue: null,
          due: "2018-02-28",
          dueText: "February 2018",
          status: "in-progress",
          outcome: "Green",
          arrangements: null,
          progressDigest: null,
          reasonDigest: null,
          wordsDigest: "abc.4",
          reasonGiven: false,
        },
      ],
    },
  ],
  notes: { "validation-findings": { "1a.2b": "missing-owner|Plan|1" } },
  rules: {
    name: "Ours",
    rules: [
      {
        number: 1,
        axis: "Outcome",
        when: {
          status: { kind: "in", values: ["complete", null] },
          daysOverdue: {
            kind: "all",
            of: [
              { kind: "between", least: 1, most: null, strict: true },
              { kind: "not-in", values: [7], listed: true },
            ],
          },
        },
        rating: null,
        because: "{daysOverdue} days",
      },
    ],
  },
};

const changed = (path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(full) as unknown as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? "";
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  holder[last] = value;
  return copy;
};

describe("core/settings/validate", () => {
  it("reads back what was kept, through JSON", () => {
    assert.deepEqual(parseState(JSON.parse(JSON.stringify(full))), full);
    assert.deepEqual(parseState(JSON.parse(JSON.stringify(EMPTY_STATE))), EMPTY_STATE);
  });

  it("fills what an older Ragbook did not know", () => {
    assert.deepEqual(parseState({ version: 1 }), EMPTY_STATE);
    assert.deepEqual(parseState({ version: 1, settings: { council: "Anytown" } }).settings, {
      ...DEFAULT_SETTINGS,
      council: "Anytown",
    });
  });

  const faults: readonly [string, unknown, RegExp][] = [
    ["nothing", null, /not in Ragbook’s form/],
    ["a date that is none", changed(["settings", "asAt"], "2018-02-30"), /settings, as at.*real date/],
    ["days below none", changed(["settings", "dueSoonDays"], -1), /due soon days.*0 or more/],
    ["days in parts", changed(["settings", "dueSoonDays"], 1.5), /due soon days/],
    ["a colour with a script", changed(["settings", "accent"], "red;}</style>"), /accent.*#1F4E79/],
    ["an unknown field", changed(["layout", 0, "columns"], { 4: ["salary"] }), /layout, 1, columns/],
    ["a column that is no number", changed(["layout", 0, "columns"], { x: ["owner"] }), /a column number/],
    ["a colour that is no rating", changed(["overrides", 0, "rating"], "Purple"), /overrides, 1, rating/],
    ["a text longer than a cell", changed(["settings", "council"], "x".repeat(32_768)), /settings, council/],
    [
      "a condition of no known kind",
      changed(["rules", "rules", 0, "when"], { a: { kind: "path" } }),
      /rules, rules, 1/,
    ],
    ["a newer version", { ...full, version: 2 }, /newer Ragbook/],
  ];
  for (const [name, data, words] of faults) {
    it(`refuses ${name} in a plain sentence`, () => {
      assert.throws(
        () => parseState(data),
        (fault: unknown) => fault instanceof SettingsFault && words.test(fault.message) && fault.message.endsWith("."),
      );
    });
  }

  it("answers anything with a state or a plain fault, and never with a foreign prototype", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (data) => {
        try {
          parseState(data);
        } catch (fault) {
          assert.ok(fault instanceof SettingsFault);
        }
      }),
    );
    const hostile: unknown = JSON.parse(
      '{"version":1,"settings":{"severities":{"__proto__":"off","constructor":"off"}}}',
    );
    assert.deepEqual(Object.keys(parseState(hostile).settings.severities), []);
  });

  it("carries settings to other trackers, their dates left behind", () => {
    const text = JSON.stringify(settingsFile({ ...full.settings, meetingDate: "2018-01-29" }));
    assert.deepEqual(parseSettingsFile(text), { ...full.settings, asAt: null, meetingDate: null });
    assert.throws(() => parseSettingsFile("PK…"), /not a Ragbook settings file/);
    assert.throws(() => parseSettingsFile(JSON.stringify(full)), SettingsFault);
  });
});
