import assert from "node:assert/strict";
import { request } from "node:http";
import type { Running } from "../../src/workbench/server/serve";
import { serve } from "../../src/workbench/server/serve";

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe("the workbench's server", () => {
  let running: Running;
  before(async () => (running = await serve(0)));
  after(() => running.close());

  /** The path goes out as it is written: a browser would tidy it up first. */
  const ask = (path: string, { method = "GET", host = "" } = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(running.url);
      const headers = { host: host || `localhost:${port}` };
      request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (body += part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      })
        .on("error", reject)
        .end();
    });

  it("gives the page under a policy that forbids inline code and foreign places", async () => {
    const { status, headers, body } = await ask("/");
    assert.equal(status, 200);
    assert.match(body, /Ragbook workbench/);
    const policy = String(headers["content-security-policy"]);
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.equal(headers["x-content-type-options"], "nosniff");
  });

  it("gives Office.js from this machine", async () => {
    const { status, headers } = await ask("/office/office.js");
    assert.equal(status, 200);
    assert.match(String(headers["content-type"]), /^text\/javascript/);
  });

  for (const path of [
    "/../package.json",
    "/office/../../../../package.json",
    "/office/..%2f..%2f..%2f..%2fpackage.json",
    "/page/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/office/",
    "/office/office.js%00.html",
    "/bench.ts",
    "/styles/main.css/../../bench.ts",
    "/nowhere.html",
    "/addin",
  ]) {
    it(`gives nothing for ${path}`, async () => assert.equal((await ask(path)).status, 404));
  }

  it("takes no writing", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) assert.equal((await ask("/", { method })).status, 405);
  });

  it("answers only to this machine's own names", async () => {
    assert.equal((await ask("/", { host: "elsewhere.example" })).status, 400);
    assert.equal((await ask("/", { host: "127.0.0.1:99" })).status, 200);
  });

  it("lists the samples", async () => {
    const { body } = await ask("/samples.json");
    const names = JSON.parse(body) as string[];
    assert.ok(names.every((name) => name.endsWith(".xlsx")));
  });

  it("takes the next port when one is taken", async () => {
    const first = await serve(null);
    const second = await serve(null);
    try {
      assert.ok(Number(new URL(second.url).port) > Number(new URL(first.url).port));
    } finally {
      await first.close();
      await second.close();
    }
  });
});
