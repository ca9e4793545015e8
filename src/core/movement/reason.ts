/** Whether a text says why a date moved. */

/** Words that explain a delay wherever they stand. */
const CAUSE =
  /\b(?:delay|slip|postpon|defer|resched|extension|extended|because|due to|owing to|as a result|await|vacan|sickness|shortage|resourcing|dependent|put back|pushed back|re-?profil|re-?phas|overr[au]n|took longer|longer than|lack of|behind schedule|carried (?:over|forward))/i;
/** Staff, money and time explain it where they are said to be short. */
const SHORT =
  /\b(?:limited|insufficient|reduced|stretched|competing|no|lost?)\b[^.]{0,30}\b(?:capacity|resource|staff|funding|priorit)/i;
/** Words that explain a date where they stand with one. */
const DATE = /\b(?:dates?|deadline|timescale|target|milestone|moved|revised|now (?:expected|due|planned)|later)\b/i;
const PURPOSE =
  /\b(?:following|pending|until|while|to (?:allow|align|await|give|let|fit)|so that|at the request|requested|in light of|after)\b/i;

/** True where the text gives a reason for a date that moved or was missed. */
export const givesReason = (text: string): boolean =>
  CAUSE.test(text) ||
  SHORT.test(text) ||
  text.split(/(?<=[.;\n])\s*/).some((sentence) => DATE.test(sentence) && PURPOSE.test(sentence));
