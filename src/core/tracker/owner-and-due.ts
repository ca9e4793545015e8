/** One cell, two fields: "Director of Children's Services / March 2018". */
import { squeeze } from "../grid/text";
import { isOwner } from "./owner-words";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const LEAD =
  "(?:(?:by|no later than|not later than|from|before|until|end of|end|to|mid|early|late|starting|commencing|commence|due|during|in|target|date|deadline|completed?|revised|new|was|now|the|throughout)\\b[\\s:–-]*){0,4}";
/** Where a due phrase begins, with the words that lead to it. */
const DUE_START = new RegExp(
  `(?:^|[\\s(/,;.–-])(${LEAD}(?:\\d{1,2}(?:st|nd|rd|th)?[\\s.-]*(?:of )?${MONTH}\\b|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\d{4}-\\d{2}-\\d{2}\\b|${MONTH}\\b['’.,\\s-]*(?:20\\d\\d|\\d{2})\\b|${MONTH}$|q(?:uarter|tr)?\\s?[1-4]\\b|(?:spring|summer|autumn|winter)\\s+20\\d\\d|20\\d\\d\\s?[/-]\\s?\\d{2,4}\\b|20\\d\\d$))`,
  "i",
);
const DUE_WORDS =
  /(?:^|[\s(/,;.–-])((?:on-?going|tbc|tba|tbd|n\/a|as required|as necessary|immediate(?:ly)?|continuous|annual(?:ly)?|quarterly|monthly|six monthly|half[ -]yearly|bi-?annual(?:ly)?|(?:each|every) [a-z]+|prior to|subject to|asap)\b[^a-z]{0,3}.{0,30})$/i;
/** Marks between the two. */
const JOINTS = /^[\s/,;:.–\-|(]+|[\s/,;:.–\-|(]+$/g;

export interface OwnerAndDue {
  readonly owner: string | null;
  readonly due: string | null;
}

const trimmed = (text: string): string | null => {
  const tidy = text.replace(JOINTS, "").trim();
  return squeeze(tidy) === "" ? null : tidy;
};

function startOf(line: string): number {
  const found = DUE_START.exec(line) ?? DUE_WORDS.exec(line);
  return found ? found.index + found[0].length - (found[1]?.length ?? 0) : -1;
}

/** "… by 31 March 2022. Owner: SIRO": a label says who. */
const LABELLED =
  /(?:^|[\s(])(?:action )?(?:owners?|lead(?: officer)?|responsible(?: (?:officer|person))?)\s*:\s*([^.;\n]{2,80})/i;

/** The owner and the due phrase of a cell that holds both, in either order; null for what it does not hold. */
export function splitOwnerAndDue(text: string): OwnerAndDue {
  const named = LABELLED.exec(text)?.[1];
  const owners: string[] = [];
  const dues: string[] = [];
  for (const line of text.split("\n")) {
    const start = startOf(line);
    if (start < 0) {
      owners.push(line);
      continue;
    }
    const before = trimmed(line.slice(0, start));
    const rest = line.slice(start);
    // "March 2018 – Head of Finance": the owner follows the date.
    const [, date = rest, owner = ""] = /^(.{4,30}?\d)\s*[/,;:–|-]+\s*(\D+)$/.exec(rest) ?? [];
    if (before !== null) owners.push(before);
    if (before === null && owner !== "" && isOwner(squeeze(owner))) {
      owners.push(owner);
      dues.push(date);
    } else dues.push(rest);
  }
  const due = trimmed(dues.join("\n"));
  return { owner: trimmed(named ?? owners.join("\n")), due: due === null ? null : closed(due) };
}

/** A bracket that opened before the phrase is no part of it. */
const closed = (text: string): string => (text.includes("(") ? text : text.replace(/\)+$/, ""));
