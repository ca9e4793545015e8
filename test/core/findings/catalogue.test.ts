import assert from "node:assert/strict";
import { CATALOGUE } from "../../../src/core/findings/catalogue";

/** What an officer need not know. */
const JARGON = /\b(?:null|undefined|regex|parse[sd]?|JSON|boolean|string|array|token|invalid)\b/;

describe("the catalogue of findings", () => {
  for (const [code, { message, suggestion, title }] of Object.entries(CATALOGUE)) {
    it(`tells ${code} in one plain sentence each`, () => {
      assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
      assert(title.length > 0 && title.length <= 50 && !title.endsWith("."), "a short title");
      if (code === "rule-fault") return;
      for (const sentence of [message, suggestion]) {
        assert.match(sentence, /^[A-Z“{].*\.$/, "begins large and ends with a full stop");
        assert.equal(sentence.slice(0, -1).includes(". "), false, "is one sentence");
        assert.doesNotMatch(sentence, JARGON);
        assert(sentence.length <= 170, "is short");
      }
    });
  }
});
