import assert from "node:assert/strict";
import { wishOf } from "../../src/workbench/grid/keys";
import { readCells } from "../../src/workbench/page/paste";

const key = (name: string, held: Partial<Record<"ctrlKey" | "shiftKey" | "altKey" | "metaKey", boolean>> = {}) =>
  wishOf({ key: name, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held });

describe("the keys of the grid", () => {
  it("reads them as Excel does", () => {
    assert.deepEqual(key("ArrowDown"), { kind: "move", rows: 1, columns: 0, extend: false });
    assert.deepEqual(key("ArrowRight", { ctrlKey: true, shiftKey: true }), {
      kind: "edge",
      direction: "right",
      extend: true,
    });
    assert.deepEqual(key("Enter", { shiftKey: true }), { kind: "walk", rows: -1, columns: 0 });
    assert.deepEqual(key("z", { ctrlKey: true }), { kind: "undo" });
    assert.deepEqual(key("Z", { ctrlKey: true, shiftKey: true }), { kind: "redo" });
    assert.deepEqual(key("y", { metaKey: true }), { kind: "redo" });
    assert.deepEqual(key("F10", { shiftKey: true }), { kind: "menu" });
    assert.deepEqual(key("a"), { kind: "type" });
  });

  it("leaves the browser's own keys alone", () => {
    for (const name of ["F5", "Shift", "Control", "F6"]) assert.equal(key(name), null);
    assert.equal(key("r", { ctrlKey: true }), null);
    assert.equal(key("ArrowLeft", { altKey: true }), null);
  });
});

describe("pasted cells", () => {
  const texts = (text: string) =>
    readCells(text, 5, 2).map(({ row, column, text: cell }) => `${row},${column} ${cell}`);

  it("lie beside and below the first", () => {
    assert.deepEqual(texts("a\tb\r\nc\t\r\n"), ["5,2 a", "5,3 b", "6,2 c", "6,3 "]);
  });

  it("may hold line ends and tabs inside quotes", () => {
    assert.deepEqual(texts('"one\ntwo"\t"say ""yes"""'), ["5,2 one\ntwo", '5,3 say "yes"']);
  });

  it("are one cell when there is one text", () => {
    assert.deepEqual(texts("14 Aug 2017"), ["5,2 14 Aug 2017"]);
  });
});
