import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { hostMembers, hostMembersPage } from "./members";

describe("Members that the local host serves", () => {
  it("are spelt as the client library spells them", async () => {
    const misspelt = (await hostMembers()).flatMap(({ type, unknown }) => unknown.map((name) => `${type}.${name}`));
    assert.deepEqual(misspelt, []);
  });

  it("are listed in the docs", async () => {
    assert.equal(readFileSync("docs/host-members.md", "utf8"), await hostMembersPage());
  });
});
