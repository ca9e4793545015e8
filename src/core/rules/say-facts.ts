/** Facts of an action in plain words: "an undated action in progress, with no owner". */
import { factNamed } from "./terms";
import type { Facts, FactValue } from "./table";

/** What a fact adds: words before "action", or behind it. */
interface Said {
  readonly before?: string;
  readonly after?: string;
}
type Sayer = (value: FactValue, facts: Facts, about: ReadonlySet<string>) => Said;

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const after = (words: string): Said => ({ after: words });

const STATUS: Readonly<Record<string, Said>> = {
  complete: { before: "complete" },
  verified: { before: "verified" },
  cancelled: { before: "cancelled" },
  delayed: { before: "delayed" },
  ongoing: { before: "ongoing" },
  "in-progress": { after: "in progress" },
  "on-target": { after: "on target" },
  "on-hold": { after: "on hold" },
  "not-started": { after: "not started" },
  "not-stated": { after: "with no status" },
};

/** "with an owner", "with no owner", "with no word on the owner". */
const having =
  (yes: string, no: string, blank: string): Sayer =>
  (value) =>
    after(value === null ? blank : value === true ? yes : no);

const rated =
  (what: string): Sayer =>
  (value) =>
    after(value === null ? `with no ${what} rating` : `with ${String(value)} as its ${what} rating`);

const SAYERS: Readonly<Record<string, Sayer>> = {
  status: (value) => STATUS[String(value)] ?? after(`of the status ${String(value)}`),
  dueKind: (value) => after(`with a due phrase of the kind “${String(value)}”`),
  dated: (value, _, about) => (value === false ? { before: "undated" } : hasDays(about) ? {} : { before: "dated" }),
  daysOverdue: (value, facts, about) => {
    if (Number(value) > 0) return after(`${days(Number(value))} overdue`);
    return about.has("daysUntilDue") || facts["dated"] === false ? {} : after("not overdue");
  },
  daysUntilDue: (value, facts) => {
    if (value === null) return { before: "undated" };
    if (Number(facts["daysOverdue"]) > 0) return after(`${days(Number(facts["daysOverdue"]))} overdue`);
    if (value === 0) return after("due today");
    return after(Number(value) > 0 ? `due in ${days(Number(value))}` : `due ${days(-Number(value))} ago`);
  },
  daysLate: (value) =>
    after(value === null ? "not known to be late" : value === 0 ? "done on time" : `done ${days(Number(value))} late`),
  slippageDays: (value) =>
    after(value === null ? "with no original date" : `with its date moved by ${days(Number(value))}`),
  timesRevised: (value) =>
    after(
      value === null
        ? "not known to have moved"
        : `with its date revised ${value === 1 ? "once" : `${String(value)} times`}`,
    ),
  hasOwner: having("with an owner", "with no owner", "with no owner"),
  hasProgress: (value, facts, about) =>
    value === true && about.has("progressAgeDays")
      ? {}
      : having("with progress", "with no progress", "with no progress column")(value, facts, about),
  progressAgeDays: (value, facts) => {
    if (value !== null) return after(`with progress ${days(Number(value))} old`);
    return facts["hasProgress"] === true ? after("with progress of unknown age") : {};
  },
  hasFurtherAction: having("with further action", "with no further action", "with no further action column"),
  percentComplete: (value) => after(value === null ? "with no percentage" : `${String(value)}% done`),
  hasEvidence: having("with evidence", "with no evidence", "with no evidence column"),
  priority: (value) => after(value === null ? "with no priority" : `of priority “${String(value)}”`),
  statedOutcome: rated("stated outcome"),
  statedArrangements: rated("stated arrangements"),
  previousOutcome: rated("previous outcome"),
  previousArrangements: rated("previous arrangements"),
  findingCount: (value) => after(value === 1 ? "with 1 finding" : `with ${String(value)} findings`),
};

function sayOther(value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null ? "blank" : String(value);
}

const hasDays = (about: ReadonlySet<string>): boolean => about.has("daysUntilDue") || about.has("daysOverdue");

/** Says the facts named in `about`, all of the record when it is left out. */
export function sayFacts(facts: Facts, about: readonly string[] = Object.keys(facts)): string {
  const names = new Set(about);
  const said = about.map((name): Said => {
    const value = facts[name] ?? null;
    const sayer = Object.hasOwn(SAYERS, name) ? SAYERS[name] : undefined;
    return sayer ? sayer(value, facts, names) : after(`with ${factNamed(name)?.heading ?? name} ${sayOther(value)}`);
  });
  const before = unique(said.flatMap((each) => each.before ?? []));
  const behind = unique(said.flatMap((each) => each.after ?? []));
  const words = [...before.sort((a, b) => Number(b === "undated") - Number(a === "undated")), "action"].join(" ");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}${behind.length > 0 ? ` ${behind.join(", ")}` : ""}`;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
