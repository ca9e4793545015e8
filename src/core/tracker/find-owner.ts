/** Who answers for an action: its own cell, a shared one, or the lead of the block above. */
import { found, NOTHING, type Found } from "./facts";
import { leadFor } from "./lead-manager";
import { splitOwnerAndDue } from "./owner-and-due";
import { readOwners } from "./owners";
import type { ActionRows } from "./read-rows";
import type { ReadContext } from "./read-context";
import type { Said } from "./table-view";
import type { Source } from "./tracker";

const DUE_FIELDS = ["due", "originalDue", "revisedDue"] as const;

/** The owner's words of a cell that may hold a date too. */
function wordsOf(action: ActionRows, said: Said): { text: string; source: Source } | null {
  const combined = DUE_FIELDS.some((field) => action.view.shares("owner", field));
  if (!combined) return { text: said.text, source: said.source };
  const { owner } = splitOwnerAndDue(said.text);
  return owner === null ? null : { text: owner, source: said.source === "cell" ? "combined-cell" : said.source };
}

function fromLead(action: ActionRows, context: ReadContext, ref: string | null): Found {
  const { lead } = action;
  const share = lead ? leadFor(lead.text, ref) : null;
  if (!lead || !share) return NOTHING;
  const { owners, initials } = readOwners(share.owners, context.ownerKey);
  const place = action.view.place(lead.row, lead.column);
  return found({ ownerText: share.text, owners, ownerInitials: initials }, "owner", place, "lead-manager-line");
}

/** The owner of an action; `ref` chooses among leads that are given by number. */
export function findOwner(action: ActionRows, context: ReadContext, ref: string | null): Found {
  const own = action.view.saidIn("owner", action.rows);
  const said = own ?? action.sharedOwner;
  const words = said ? wordsOf(action, said) : null;
  if (!said || !words) return fromLead(action, context, ref);
  const { owners, initials } = readOwners(words.text, context.ownerKey);
  const resolved = words.source === "cell" && initials.some((each) => context.ownerKey.has(each));
  const source = own === null ? "inherited-across-page-break" : resolved ? "key" : words.source;
  return found({ ownerText: words.text, owners, ownerInitials: initials }, "owner", said.place, source);
}
