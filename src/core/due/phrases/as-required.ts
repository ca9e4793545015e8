import { UNDATED, type PhraseRecogniser } from "./phrase";

const AS_REQUIRED =
  /\b(?:as|when|where|if|whenever) (?:and (?:when|where) )?(?:is |it is )?(?:required|requested|needed|necessary|appropriate|applicable|they arise|it arises|arises?|arising|determined)\b|\bas and when\b|\bad[ -]?hoc\b|\bon (?:request|demand)\b|\bcase by case\b/i;

/** "As required", "as and when", "where necessary": no date, and none expected. */
export const asRequired: PhraseRecogniser = ({ text, dates }) =>
  dates.length === 0 && AS_REQUIRED.test(text) ? { ...UNDATED, kind: "as-required" } : null;
