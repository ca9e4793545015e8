import assert from "node:assert/strict";
import { attachExternal } from "../../../src/host/browser";
import { officeError } from "../../../src/host/protocol/session";

interface Seam {
  GetHostInfo(): string;
  Execute(id: number, params: unknown[], callback: (result: { toArray(): unknown[] }) => void): void;
}

const attached = (execute: (body: string) => Promise<string>): Seam => {
  const page = {} as Window;
  attachExternal(page, { requirements: { ExcelApi: "1.13" }, execute });
  return (page as unknown as { external: Seam }).external;
};

const ask = (seam: Seam, id: number, params: unknown[]): Promise<unknown[]> =>
  new Promise((resolve) => seam.Execute(id, params, (result) => resolve(result.toArray())));

describe("window.external, as a page finds it", () => {
  it("says that it is Excel on Windows, in British English", () => {
    const seam = attached(() => Promise.resolve("{}"));
    assert.equal(seam.GetHostInfo(), "Excel|Win32|16.01|en-GB|||disableLogging|0");
  });

  it("carries a request body over, and the answer back", async () => {
    const bodies: string[] = [];
    const seam = attached((body) => (bodies.push(body), Promise.resolve('{"Results":[]}')));
    const answer = await ask(seam, 93, [["", "POST", "ProcessQuery", [], "{}"]]);
    assert.deepEqual([bodies, answer], [["{}"], [0, [200, [], '{"Results":[]}']]]);
  });

  it("gives an error below the object model as its number, and knows no other call", async () => {
    const seam = attached(() => Promise.resolve(officeError(5004)));
    assert.deepEqual(await ask(seam, 93, [["", "POST", "ProcessQuery", [], "{}"]]), [5004]);
    assert.deepEqual(await ask(seam, 12, []), [5001]);
  });

  it("answers with an error when the host breaks down", async () => {
    const seam = attached(() => Promise.reject(new Error("gone")));
    assert.deepEqual(await ask(seam, 93, [["", "POST", "ProcessQuery", [], "{}"]]), [5001]);
  });
});
