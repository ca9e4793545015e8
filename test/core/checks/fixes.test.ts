import assert from "node:assert/strict";
import ownerSpelling from "../../../src/core/checks/owner-spelling";
import storedAsText from "../../../src/core/checks/stored-as-text";
import straySpaces from "../../../src/core/checks/stray-spaces";
import wordAndFill from "../../../src/core/checks/word-and-fill";
import yearTypo from "../../../src/core/checks/year-typo";
import type { Check } from "../../../src/core/checks/check";
import { showSerial } from "../../../src/core/grid/format";
import { LOOKS } from "../../../src/core/rating/looks";
import { foundBy, type Example } from "../../builders/tracker";

const fixesOf = async (check: Check, example: Example) => (await foundBy(check, example)).map(({ fix }) => fix);

describe("fixes", () => {
  for (const words of ["30/06/2018", "1 June 2018", "30 Jun 2018", "June 2018", "Jun-18"]) {
    it(`make a true date of “${words}” that shows the same words`, async () => {
      const rows = [{ due: 43190 }, { due: words }];
      const [fix] = await fixesOf(storedAsText, { rows, formats: { "D2:D2": "dd/mm/yyyy" } });
      assert(typeof fix?.value === "number" && fix.numberFormat !== undefined);
      assert.equal(showSerial(fix.value, fix.numberFormat), words);
      assert.deepEqual(fix.place, { sheet: "Tracker", row: 3, column: 4 });
    });
  }

  it("leave alone what cannot be shown with the same words", async () => {
    const rows = [{ due: 43190 }, { due: "By 30th June 2018" }, { due: "12/13/2018" }];
    assert.deepEqual(await fixesOf(storedAsText, { rows, formats: { "D2:D2": "dd/mm/yyyy" } }), []);
  });

  it("make the fill follow the word", async () => {
    const rows = [{ outcome: "Green" }, { outcome: "Green" }];
    const [fix] = await fixesOf(wordAndFill, { rows, fills: { F2: "#00B050", F3: "#FF0000" } });
    assert.deepEqual([fix?.before, fix?.fill], ["#FF0000", LOOKS.Green.fill]);
  });

  it("write an owner in the common way, and nothing else in the cell", async () => {
    const rows = [{ owner: "AD’s" }, { owner: "AD’s" }, { owner: "ADs; Head of Audit" }];
    const [fix] = await fixesOf(ownerSpelling, { rows });
    assert.deepEqual([fix?.before, fix?.value], ["ADs", "AD’s; Head of Audit"]);
  });

  it("take out stray spaces", async () => {
    const [fix] = await fixesOf(straySpaces, { rows: [{ owner: "Head of Audit" }, { owner: "Head  of Audit " }] });
    assert.equal(fix?.value, "Head of Audit");
  });

  it("correct a year only where no such year can be meant", async () => {
    const rows = [
      { progress: "The new rules were agreed by the board on 8 Nov 217." },
      { progress: "The review of the rules is now expected in March 2017." },
    ];
    const fixes = await fixesOf(yearTypo, { rows });
    assert.deepEqual(
      fixes.map((fix) => fix?.value ?? null),
      ["The new rules were agreed by the board on 8 Nov 2017.", null],
    );
  });
});
