/** "Lead Managers: 1-5 AD X, 6 AD Y": who leads which action. */
import { squeeze } from "../grid/text";

interface Share {
  readonly from: number;
  readonly to: number;
  /** As written, the numbers too. */
  readonly text: string;
  /** Without the numbers. */
  readonly owners: string;
}

const CUT =
  /(?:^|[,;\n]\s*|\s+and\s+)(?=(?:actions?\s*)?\d{1,3}(?:\s*(?:[-–]|to|,|&|and)\s*\d{1,3})*\s*[:–-]?\s+[A-Z])/;
const NUMBERS = /^(?:actions?\s*)?(\d{1,3})(?:\s*(?:[-–]|to|,|&|and)\s*(\d{1,3}))*\s*[:–-]?\s+(?=[A-Z])/;

function sharesOf(text: string): readonly Share[] {
  return text.split(CUT).flatMap((piece) => {
    const tidy = squeeze(piece).replace(/[,;]$/, "");
    const [numbers, from, to = from] = NUMBERS.exec(tidy) ?? [];
    if (numbers === undefined) return [];
    return [{ from: Number(from), to: Number(to), text: tidy, owners: tidy.slice(numbers.length) }];
  });
}

/** The part of a lead line that holds for the action with this reference: all of it where it names no numbers. */
export function leadFor(text: string, ref: string | null): { readonly text: string; readonly owners: string } | null {
  const shares = sharesOf(text);
  if (shares.length === 0) return { text: squeeze(text), owners: text };
  const number = Number(/\d+/.exec(ref ?? "")?.[0] ?? NaN);
  const own = shares.find(({ from, to }) => number >= from && number <= to);
  return own ? { text: own.text, owners: own.owners } : null;
}
