import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { HEADINGS } from "../../../src/core/layout/headings";
import { headingWords } from "../../../src/core/layout/heading-words";
import { matchHeading } from "../../../src/core/layout/match-heading";
import type { Field } from "../../../src/core/layout/layout";

const folder = new URL("../../../src/core/layout/headings/", import.meta.url);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("headings", () => {
  it("has a file for each field in the list, and no file besides", () => {
    const files = readdirSync(folder).filter((name) => !["index.ts", "heading.ts"].includes(name));
    assert.deepEqual(files.sort(), HEADINGS.map(({ field }) => `${kebab(field)}.ts`).sort());
  });

  it("gives no whole heading to two fields", () => {
    const seen = new Map<string, Field>();
    for (const { field, phrases } of HEADINGS)
      for (const phrase of new Set(phrases.map(headingWords))) {
        assert.ok(!seen.has(phrase), `"${phrase}" is in ${seen.get(phrase) ?? ""} and ${field}`);
        seen.set(phrase, field);
      }
  });

  it("finds each of its own headings", () => {
    for (const { field, phrases } of HEADINGS)
      for (const phrase of phrases) assert.equal(matchHeading(phrase).matches[0]?.field, field, phrase);
  });

  it("is described in the docs", () => {
    const docs = readFileSync(new URL("../../../docs/headings.md", import.meta.url), "utf8");
    for (const { field } of HEADINGS) assert.ok(docs.includes(`\`${field}\``), field);
  });
});

describe("matchHeading", () => {
  const first: readonly (readonly [string, Field])[] = [
    ["Agreed Action", "action"],
    ["Key Deliverables", "action"],
    ["What will we do?", "action"],
    ["Actions for Implementation (as per 2016/17 AGS)", "action"],
    ["Lead Officer(s)", "owner"],
    ["Owner (see key at end)", "owner"],
    ["By when?", "due"],
    ["TARGET\nDATE", "due"],
    ["Date by which the action will be completed", "due"],
    ["Original Target", "originalDue"],
    ["Target Original", "originalDue"],
    ["NEW DATE", "revisedDue"],
    ["Times revised", "timesRevised"],
    ["RAG", "ratingOutcome"],
    ["BRAG status", "ratingOutcome"],
    ["RAGB Rating - Outcome", "ratingOutcome"],
    ["BRAG Rating 'Arrangements'", "ratingArrangements"],
    ["Previous RAG", "previousOutcome"],
    ["Progress to 29th February 2016", "progress"],
    ["Progress Update – as at 15 Jan 18", "progress"],
    ["Update Q2", "progress"],
    ["Latest commentary", "progress"],
    ["Further Action Required to March 2017 (Quarter 4)", "furtherAction"],
    ["Next steps", "furtherAction"],
    ["Rec no.", "ref"],
    ["#", "ref"],
    ["Priority (H/M/L)", "priority"],
    ["% complete", "percentComplete"],
    ["Date completed", "completedOn"],
    ["Complete (Y/N)", "status"],
    ["Reason for slippage", "slippageReason"],
    ["With reference to Recommendation", "recommendations"],
    ["Key Improvement Area (as per 2016/17 AGS)", "section"],
    ["Success criteria", "other"],
  ];
  for (const [heading, field] of first) {
    it(`reads "${heading.replace(/\n/g, " ")}" as ${field}`, () => {
      assert.equal(matchHeading(heading).matches[0]?.field, field);
    });
  }

  const both: readonly (readonly [string, readonly Field[]])[] = [
    ["Responsibility and Implementation Date (as per 2016/17 AGS)", ["owner", "due"]],
    ["Responsible officer Expected Delivery Date", ["owner", "due"]],
    ["Owner / deadline", ["owner", "due"]],
    ["Action & owner", ["action", "owner"]],
    ["Status and update at 30 September 2016", ["status", "progress"]],
  ];
  for (const [heading, fields] of both) {
    it(`finds two fields in "${heading}"`, () => assert.deepEqual(matchHeading(heading).both, fields));
  }

  it("knows nothing of sentences, dates alone and unknown words", () => {
    for (const text of ["", "March 2018", "CMT to ensure", "Theme 2", "x".repeat(400)])
      assert.equal(matchHeading(text).exact, false, text);
  });
});
