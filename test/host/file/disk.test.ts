import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile, saveFile } from "../../../src/host/file/disk";
import { FileError, newBook } from "../../../src/host/file/file";
import { fullWorkbook } from "./fixtures";

describe("workbooks on disk", () => {
  let folder = "";
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "workbook-"));
    writeFileSync(join(folder, "plan.xlsx"), await fullWorkbook());
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const refused = (act: () => unknown, why: RegExp): void =>
    assert.throws(act, (error) => error instanceof FileError && why.test(error.message));

  it("never writes over the file that was read, also under another name for it", () => {
    const before = readFileSync(join(folder, "plan.xlsx"));
    const book = openFile(join(folder, "plan.xlsx"));
    symlinkSync(join(folder, "plan.xlsx"), join(folder, "link.xlsx"));
    for (const path of ["plan.xlsx", "link.xlsx", "../" + folder.slice(folder.lastIndexOf("/") + 1) + "/plan.xlsx"]) {
      refused(() => saveFile(book, join(folder, path)), /is the workbook that was read/);
    }
    assert.deepEqual(readFileSync(join(folder, "plan.xlsx")), before);
  });

  it("writes a copy and leaves nothing beside it", () => {
    const book = openFile(join(folder, "plan.xlsx"));
    book.sheets[0]?.setValue(3, 1, "01.06");
    saveFile(book, join(folder, "out.xlsx"));
    assert.equal(openFile(join(folder, "out.xlsx")).sheets[0]?.value(3, 1), "01.06");
    assert.deepEqual(readdirSync(folder).sort(), ["out.xlsx", "plan.xlsx"]);
  });

  it("says plainly what it cannot use", () => {
    refused(() => openFile(join(folder, "none.xlsx")), /There is no file none\.xlsx/);
    refused(() => openFile(folder), /is a folder/);
    refused(() => saveFile(newBook(), join(folder, "no", "out.xlsx")), /There is no folder to save out\.xlsx in/);
    refused(() => saveFile(newBook(), join(folder, "out.xlsm")), /different kinds of workbook/);
    assert.deepEqual(readdirSync(folder), ["plan.xlsx"]);
  });
});
