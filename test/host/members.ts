/** What the local host serves beside what the client library offers. */
import { format } from "prettier";
import { CLASSES } from "../../src/host/model/classes";
import { apiName, membersOf } from "../../src/host/protocol/host-object";
import { startHost } from "./start";

type ClientClass = new (...args: never[]) => object;
const client = (type: string): ClientClass | undefined => (Excel as unknown as Record<string, ClientClass>)[type];

/** Names on the wire that are none of the client's: written by `showGridlines` and `showHeadings`, and the key of a border. */
const WIRE_ONLY = new Set(["Gridlines", "Headings", "Id"]);

/** Members that every client object has, and that never reach a host. */
const OWN = new Set([
  "constructor",
  "load",
  "retrieve",
  "set",
  "update",
  "toJSON",
  "track",
  "untrack",
  "setMockData",
  "ensureUnchanged",
  "items",
]);

export interface ClassMembers {
  readonly type: string;
  /** In the spelling of the add-in. */
  readonly served: readonly string[];
  readonly unserved: readonly string[];
  /** Served here under a name that the client does not have: a misspelling. */
  readonly unknown: readonly string[];
}

export async function hostMembers(): Promise<ClassMembers[]> {
  await startHost();
  return CLASSES.map(({ type, prototype }) => {
    const theirs = (client(type)?.prototype ?? {}) as object;
    const has = (name: string): boolean => name in theirs || `_${apiName(name)}` in theirs;
    const wires = [...membersOf(prototype).keys()];
    const served = wires.filter((wire) => !wire.startsWith("_") && has(apiName(wire))).map(apiName);
    const offered = Object.getOwnPropertyNames(theirs).filter((name) => !/^_|^on[A-Z]/.test(name) && !OWN.has(name));
    return {
      type,
      served: served.sort(),
      unserved: offered.filter((name) => !served.includes(name)).sort(),
      unknown: wires.filter((wire) => !has(apiName(wire)) && !has(wire) && !WIRE_ONLY.has(wire)),
    };
  });
}

export async function hostMembersPage(): Promise<string> {
  const classes = await hostMembers();
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const sections = classes.map(({ type, served, unserved }) => {
    const left = unserved.length === 0 ? "" : `\n\nNot served: ${code(unserved)}.`;
    return `## ${type}\n\n${code(served)}.${left}\n`;
  });
  const count = classes.reduce((sum, { served }) => sum + served.length, 0);
  const page = `# What the local host serves\n\nMade by \`node --import tsx scripts/host-members.ts\`: ${count} members of ${classes.length} classes. A member that is not listed throws \`ApiNotFound\` and names itself. Which requirement set brought a member is read off the client library when the host starts.\n\n${sections.join("\n")}`;
  return format(page, { parser: "markdown", printWidth: 120 });
}
