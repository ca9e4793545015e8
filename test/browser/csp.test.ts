/** The pages' content security policy, tried from inside: what a script of somebody else's would attempt. */
import assert from "node:assert/strict";
import type { OpenWorkbench } from "./setup";
import { openWorkbench } from "./setup";

/** Each answers whether it got through. As text, since a page cannot be handed our modules. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  "an inline script": `new Promise((resolve) => {
    const script = document.createElement("script");
    script.textContent = "globalThis.pwned = 1";
    document.head.append(script);
    setTimeout(() => resolve(globalThis.pwned === 1), 50);
  })`,
  "an inline handler": `new Promise((resolve) => {
    const image = document.createElement("img");
    image.setAttribute("onerror", "globalThis.handled = 1");
    image.src = "/no-such.png";
    document.body.append(image);
    setTimeout(() => resolve(globalThis.handled === 1), 200);
  })`,
  "a foreign request": `fetch("https://example.org/", { mode: "no-cors" }).then(() => true, () => false)`,
  "a foreign script": `new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    script.src = "https://example.org/x.js";
    document.head.append(script);
  })`,
  "a foreign frame": `new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", () => resolve(false));
    const frame = document.createElement("iframe");
    frame.src = "https://example.org/";
    document.body.append(frame);
    setTimeout(() => resolve(true), 500);
  })`,
};

describe("the content security policy", function () {
  // A browser on a busy machine may miss a moment: once more before it counts.
  this.retries(1);
  this.timeout(30_000);
  let bench: OpenWorkbench;
  before("builds", async function () {
    this.timeout(180_000);
    bench = await openWorkbench();
  });
  // The attempts leave refusals on the console: only the page is closed, without looking for faults.
  after(() => bench.context.close());

  const frames = () => bench.page.frames();

  for (const [what, attempt] of Object.entries(ATTEMPTS)) {
    it(`lets ${what} through on no page`, async () => {
      assert.ok(frames().length >= 2, "the workbench and the pane");
      for (const frame of frames().filter((each) => each.url().startsWith(bench.url))) {
        assert.equal(await frame.evaluate(attempt), false, frame.url());
      }
    });
  }

  it("forbids code out of text on every page", async () => {
    for (const path of ["/", "/addin/taskpane.html"]) {
      const policy = (await fetch(bench.url + path)).headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self'(;|$)/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });
});
