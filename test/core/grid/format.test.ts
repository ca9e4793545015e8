import assert from "node:assert/strict";
import { dateShown, isDateFormat, showNumber, showSerial } from "../../../src/core/grid/format";

const DATES = [
  "dd/mm/yyyy",
  "d-mmm-yy",
  "mmm-yy",
  "mm-dd-yy",
  "[$-809]d mmmm yyyy;@",
  "yyyy",
  'd" of "mmmm',
  "mmmm",
  "m/d/yy h:mm",
];
const NOT_DATES = [
  "General",
  "Standard",
  "0.00",
  "@",
  "h:mm",
  "mm:ss",
  "[h]:mm:ss",
  "0%",
  "#,##0",
  '0" days"',
  "[Red]0",
  "0.00E+00",
  "",
];

describe("number formats", () => {
  for (const code of DATES) it(`${code} shows a date`, () => assert.ok(isDateFormat(code)));
  for (const code of NOT_DATES) it(`${code || "no code"} shows none`, () => assert.ok(!isDateFormat(code)));

  it("say what of a date they show", () => {
    assert.deepEqual(dateShown("mmm-yy"), { day: false, month: true, year: true });
    assert.deepEqual(dateShown("d-mmm"), { day: true, month: true, year: false });
  });

  it("show a date as the cell does", () => {
    const shown: [string, string][] = [
      ["dd/mm/yyyy", "31/03/2018"],
      ["mm-dd-yy", "31/03/2018"],
      ["d mmmm yyyy", "31 March 2018"],
      ["[$-809]dd mmmm yyyy;@", "31 March 2018"],
      ["mmm-yy", "Mar-18"],
      ["ddd d mmm yy", "Sat 31 Mar 18"],
      ['"by "d\\.m\\.yy', "by 31.3.18"],
      ["dd/mm/yyyy hh:mm", "31/03/2018 18:00"],
    ];
    for (const [code, text] of shown) assert.equal(showSerial(43190.75, code), text);
    assert.equal(showSerial(41728, "dd/mm/yyyy", true), "31/03/2018");
    assert.equal(showSerial(-1, "dd/mm/yyyy"), null);
  });

  it("show a number as the cell does", () => {
    const shown: [number, string, string][] = [
      [3, "General", "3"],
      [0.1 + 0.2, "General", "0.3"],
      [1.05, "00.00", "01.05"],
      [1.1, "0.00", "1.10"],
      [0.8, "0%", "80%"],
      [0.625, "0.0%", "62.5%"],
      [1234567, "#,##0", "1,234,567"],
      [-1200, '"£"#,##0', "-£1,200"],
      [7, "000", "007"],
    ];
    for (const [value, code, text] of shown) assert.equal(showNumber(value, code), text);
  });
});
