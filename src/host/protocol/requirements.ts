import { apiNotFound } from "./errors";
import { apiName } from "./host-object";

/** Requirement sets and the version that is declared of each: `{ ExcelApi: "1.13" }`. */
export type Requirements = Readonly<Record<string, string>>;

/** "Range.getTables" -> the set and version that brought it. */
export type MemberSets = ReadonlyMap<string, readonly [set: string, version: string]>;

/**
 * What Excel offers whatever the manifest declares: the client library's own plumbing, without which it works around a
 * host of 2016, and the ribbon's set, which an add-in asks for as it runs.
 */
export const PLUMBING: Requirements = {
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  AddInCommands: "1.1",
  RibbonApi: "1.1",
};

const GATE = /[\w$]+\("(\w+)\.(\w+)",\s*([\w$]+|"\w+"),\s*"(\d+\.\d+)"/g;

/**
 * Reads off the source of the client library which requirement set each member belongs to: the
 * library asks for the set by name in every newer member. `library` is the text of excel-win32-16.01.js.
 */
export function readMemberSets(library: string): MemberSets {
  const sets = new Map<string, readonly [string, string]>();
  for (const [, type = "", member = "", set = "", version = ""] of library.matchAll(GATE)) {
    sets.set(`${type}.${member}`, [set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version]);
  }
  return sets;
}

/** Whether `declared` reaches `wanted`: "1.9" does not reach "1.13". */
export function reaches(declared: string | undefined, wanted: string): boolean {
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Holds the add-in to the requirement sets that its manifest declares. */
export class Gate {
  private readonly verdicts = new Map<string, boolean>();

  constructor(
    private readonly requirements: Requirements,
    private readonly sets: MemberSets,
  ) {}

  allows(type: string, wire: string): boolean {
    const member = `${type}.${apiName(wire)}`;
    const known = this.verdicts.get(member);
    if (known !== undefined) return known;
    const gate = this.sets.get(member);
    const allowed = !gate || reaches(this.requirements[gate[0]], gate[1]);
    this.verdicts.set(member, allowed);
    return allowed;
  }

  /** Throws `ApiNotFound` for a member newer than what is declared. */
  check(type: string, wire: string): void {
    if (this.allows(type, wire)) return;
    const member = `${type}.${apiName(wire)}`;
    const [set, version] = this.sets.get(member) ?? ["", ""];
    throw apiNotFound(member, `It needs ${set} ${version}; the manifest declares ${this.requirements[set] ?? "none"}.`);
  }
}
