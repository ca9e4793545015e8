import assert from "node:assert/strict";
import { newBook } from "../../src/host/file/file";
import type { CellAt } from "../../src/workbench/worker/history";
import { History } from "../../src/workbench/worker/history";

function open() {
  const book = newBook();
  const sheet = book.sheets[0];
  assert.ok(sheet);
  const touched: CellAt[] = [];
  const history = new History((cell) => touched.push(cell));
  const cell = (row: number, column: number): CellAt => ({ sheet, row, column });
  const type = (text: string | number) => history.record("typing", [cell(1, 1)], () => sheet.setValue(1, 1, text));
  return { sheet, history, touched, cell, type };
}

describe("undo and redo of what was typed", () => {
  it("goes back and forth over several steps", () => {
    const { sheet, history, type } = open();
    type("one");
    type("two");
    history.stepBack();
    assert.equal(sheet.value(1, 1), "one");
    history.stepBack();
    assert.equal(sheet.value(1, 1), null);
    history.stepForward();
    history.stepForward();
    assert.equal(sheet.value(1, 1), "two");
  });

  it("puts formulas and looks back", () => {
    const { sheet, history, cell } = open();
    sheet.setFormula(2, 2, "1+1", 2);
    const style = sheet.styleAt(2, 2);
    history.record("typing", [cell(2, 2)], () => {
      sheet.setValue(2, 2, 7);
      sheet.setStyle(2, 2, 5);
    });
    history.stepBack();
    assert.deepEqual([sheet.formulaAt(2, 2), sheet.value(2, 2), sheet.styleAt(2, 2)], ["=1+1", 2, style]);
  });

  it("forgets what was undone when something new is typed", () => {
    const { history, type } = open();
    type("one");
    history.stepBack();
    type("two");
    assert.equal(history.redo, null);
    assert.equal(history.undo, "typing");
  });

  it("makes no step of an edit that changes nothing, and none of an empty history", () => {
    const { history, cell, touched } = open();
    history.record("typing", [cell(1, 1)], () => undefined);
    assert.equal(history.undo, null);
    assert.deepEqual(history.stepBack(), []);
    assert.deepEqual(history.stepForward(), []);
    assert.deepEqual(touched, []);
  });
});
