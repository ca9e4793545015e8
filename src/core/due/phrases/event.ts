import { UNDATED, type PhraseRecogniser } from "./phrase";

const OPENER =
  /(?:^|[\s(])(?:prior to|before|ahead of|in advance of|following|after|post|upon|on (?:completion|receipt|approval|agreement|implementation|appointment|adoption|publication|go[- ]live|commencement)|once|when|whilst|while|until|pending|subject to|dependent (?:up)?on|depends on|linked to|to (?:follow|coincide with)|at (?:the )?(?:next|time|point|start|end|each)|within \w{1,12} (?:working )?(?:days?|weeks?|months?|years?)|as part of|next)\b/i;
const NOUN =
  /\b(?:conference|meeting|committee|cabinet|council|board|launch|elections?|go[- ]live|workshop|budget setting|year[- ]end|inspection|away ?day|appointment|approval|implementation|commissioning|procurement|renewal|review date|training)\b/i;

/** "Prior to commissioning of …", "Following approval", "Summer conference": tied to something without a date. */
export const event: PhraseRecogniser = ({ text, dates }) => {
  if (dates.length > 0 || /^as (?:set out|per|detailed|outlined|above|below)/i.test(text)) return null;
  return OPENER.test(text) || (text.length <= 60 && NOUN.test(text)) ? { ...UNDATED, kind: "event" } : null;
};
