/** Who answers for an action: the owner's cell split into owners, initials resolved. */
import { squeeze } from "../grid/text";
import { isInitials, isName, isOwner, namesPost } from "./owner-words";

export interface Owners {
  readonly owners: readonly string[];
  /** The initials among them as written; empty without a key. */
  readonly initials: readonly string[];
}

/** "Lead:", "Support –": what an owner does, before who it is. */
const PART_LABEL =
  /^(?:lead|leads|support|supported by|supporting|owner|joint|responsible|accountable|delivery)\s*[:–-]\s*/i;
const MARKS = /^[\s•*·▪\-–]+|[\s.,;:/&–-]+$/g;
const NOBODY = /^(?:n\/?a|none|nil|tbc|tba|tbd|-+|\?+|vacant|unassigned)$/i;

const tidy = (text: string): string => squeeze(text).replace(MARKS, "").replace(PART_LABEL, "");

/** Joins again the pieces that are no owner of their own: "Head of HR" and "OD" of "Head of HR/OD". */
function rejoin(
  pieces: readonly string[],
  separator: string,
  apart: (left: string, right: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const left = joined.at(-1);
    if (left === undefined || apart(tidy(left), tidy(piece))) joined.push(piece);
    else joined[joined.length - 1] = `${left}${separator}${piece}`;
  }
  return joined;
}

const bothOwners = (left: string, right: string): boolean => isOwner(left) && isOwner(right);

function atSlash(left: string, right: string): boolean {
  if (isInitials(right) && !isInitials(left)) return false;
  return bothOwners(left, right) || (!left.includes(" ") && !right.includes(" "));
}

/** "Service Manager, MASH": initials behind a post written out say where it is. */
const isPartOf = (left: string, right: string): boolean =>
  left.includes(" ") && namesPost(left) && isInitials(right) && !namesPost(right);

/** "Jane Smith, Head of Finance" is one owner; "Head of HR, ICT Manager" are two. */
const atComma = (left: string, right: string): boolean =>
  bothOwners(left, right) && !(isName(left) && namesPost(right)) && !isPartOf(left, right);

/** "Head of HR and OD" is one post; "Head of Legal and SIRO" are two. */
const atAnd = (left: string, right: string): boolean =>
  bothOwners(left, right) && (!isInitials(right) || isInitials(left) || namesPost(right));

/** A line that goes on is no new owner: "Director of Children's" above "Services". */
const atLine = (left: string, right: string): boolean => atComma(left, right);

/** Cuts in this order, each piece by the next. */
const CUTS: readonly {
  readonly at: RegExp;
  readonly mark: string;
  readonly apart: (l: string, r: string) => boolean;
}[] = [
  { at: /\s*;\s*/, mark: "; ", apart: () => true },
  { at: /\s*\n\s*/, mark: " ", apart: atLine },
  {
    at: /\s+\/\s+|\s+\/|\/\s+/,
    mark: " / ",
    apart: () => true,
  },
  { at: /\//, mark: "/", apart: atSlash },
  { at: /\s*,\s*(?![^(]*\))/, mark: ", ", apart: atComma },
  { at: /\s+(?:and|with|&|\+|supported by|in conjunction with|together with)\s+/i, mark: " and ", apart: atAnd },
  { at: /(?<=^[A-Z&]{2,4})\s*[&+]\s*(?=[A-Z&]{2,4}$)/, mark: "&", apart: bothOwners },
];

function cut(text: string): string[] {
  return CUTS.reduce<string[]>(
    (pieces, { at, mark, apart }) =>
      pieces.flatMap((piece) => {
        const parts = piece.split(at);
        if (parts.length < 2) return [piece];
        const joined = rejoin(parts, mark, apart);
        return joined.length === 1 ? [piece] : joined;
      }),
    [text],
  );
}

/** "JD HC" is two owners when the key knows both. */
function knownInitials(text: string, key: ReadonlyMap<string, string>): readonly string[] | null {
  const tokens = text.split(/[\s/,;&+]+|\band\b/i).filter((token) => token !== "");
  return tokens.length > 0 && tokens.every((token) => key.has(token)) ? tokens : null;
}

/** The owners of a cell's text. A key resolves initials; what it does not know stays as written. */
export function readOwners(text: string, key: ReadonlyMap<string, string>): Owners {
  const whole = tidy(text);
  if (whole === "" || NOBODY.test(whole)) return { owners: [], initials: [] };
  const pieces = (knownInitials(whole, key) ?? cut(text.trim())).map(tidy).filter((piece) => piece !== "");
  const owners = pieces.map((piece) => key.get(piece) ?? piece);
  const initials = key.size === 0 ? [] : pieces.filter((piece) => key.has(piece) || isInitials(piece));
  return { owners: [...new Set(owners)], initials: [...new Set(initials)] };
}
