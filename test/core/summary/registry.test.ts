import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { DATA_COLUMNS } from "../../../src/core/summary/data/columns";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { chosenSheets, SHEETS } from "../../../src/core/summary/sheets";
import { STYLES } from "../../../src/core/summary/styles";

const root = new URL("../../../", import.meta.url);
const filesIn = (folder: string, ...apart: readonly string[]): string[] =>
  readdirSync(new URL(folder, root))
    .map((file) => file.replace(/\.(ts|txt)$/, ""))
    .filter((name) => !apart.includes(name))
    .sort();
const doc = (name: string): string => readFileSync(new URL(`docs/${name}`, root), "utf8");
/** First cells of the rows of the tables in a page, where they are names in code. */
const named = (page: string): string[] => [...page.matchAll(/^\| `([^`]+)`/gm)].flatMap((match) => match[1] ?? []);

describe("the list of summary sheets", () => {
  const ids = SHEETS.map((sheet) => sheet.id);

  it("has every file of its folder, under the file's own name", () =>
    assert.deepEqual([...ids].sort(), filesIn("src/core/summary/sheets/", "sheet")));

  it("is in the order of the paper, and documented in it", () => {
    assert.deepEqual(ids, [
      "committee-summary",
      "action-progress",
      "overdue-and-at-risk",
      "due-before-the-meeting",
      "by-owner",
      "decisions-requested",
      "movement",
      "rating-disagreements",
      "validation-findings",
      "rating-key-and-rules",
      "published-layout",
      "data",
    ]);
    assert.deepEqual(
      named(doc("sheets.md")).filter((name) => ids.includes(name)),
      ids,
    );
  });

  it("has a reviewed plan of each", () => assert.deepEqual(filesIn("test/core/summary/expected/"), [...ids].sort()));

  it("gives the officer's choice in her order, and passes over what it does not know", () => {
    const chosen = chosenSheets({ ...DEFAULT_SETTINGS, sheets: ["data", "from-the-future", "by-owner", "data"] });
    assert.deepEqual(
      chosen.map((sheet) => sheet.id),
      ["data", "by-owner"],
    );
  });

  it("makes the published layout only where the settings choose one", () => {
    const has = (publishedStyle: string | null): boolean =>
      chosenSheets({ ...DEFAULT_SETTINGS, publishedStyle }).some((sheet) => sheet.id === "published-layout");
    assert.deepEqual([has(null), has("six-columns"), has("from-the-future")], [false, true, false]);
  });
});

describe("the list of published layouts", () => {
  const ids = STYLES.map((style) => style.id);

  it("has every file of its folder", () =>
    assert.deepEqual([...ids].sort(), filesIn("src/core/summary/styles/", "style", "parts")));

  it("is documented", () =>
    assert.deepEqual(
      named(doc("sheets.md")).filter((name) => ids.includes(name)),
      ids,
    ));
});

describe("the columns of the Data sheet", () => {
  it("are documented, in their order and words", () => {
    const page = doc("data-sheet.md");
    assert.deepEqual(
      named(page),
      DATA_COLUMNS.map((column) => column.name),
    );
    for (const { means } of DATA_COLUMNS) assert.ok(page.includes(means), means);
  });

  it("are named in snake_case", () => {
    for (const { name } of DATA_COLUMNS) assert.match(name, /^[a-z]+(_[a-z0-9]+)*$/);
  });
});
