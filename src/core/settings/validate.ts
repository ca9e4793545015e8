import * as v from "valibot";
import * as schema from "./schema";
import type { Settings, State } from "./settings";

/** What was read from outside is not what it should be; the message is a plain sentence for the officer. */
export class SettingsFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SettingsFault";
  }
}

/** Where in the data a fault stands, as "settings, due soon days". */
function place(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => (typeof key === "number" ? String(key + 1) : String(key))) ?? [];
  return keys.map((key) => key.replace(/([A-Z])/g, " $1").toLowerCase()).join(", ");
}

/** Valibot's words for what it expected, in the officer's. */
const WANTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "yes or no",
  Array: "a list",
  Object: "a group of entries",
};

function wanted({ kind, expected, message }: v.BaseIssue<unknown>): string {
  if (kind !== "schema" || !expected) return message;
  return WANTED[expected] ?? `one of ${expected.replaceAll('"', "").replace(/[()]/g, "").replaceAll(" | ", ", ")}`;
}

function sentence(what: string, issue: v.BaseIssue<unknown>): string {
  const where = place(issue);
  return where
    ? `${what} has a fault at “${where}”: it should be ${wanted(issue)}.`
    : `${what} is not in Ragbook’s form.`;
}

/** The version a newer Ragbook wrote, null when it is ours or none. */
function newerVersion(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("version" in data)) return null;
  return typeof data.version === "number" && data.version > 1 ? data.version : null;
}

function parse<S extends v.GenericSchema>(what: string, form: S, data: unknown): v.InferOutput<S> {
  const result = v.safeParse(form, data);
  if (result.success) return result.output;
  throw new SettingsFault(sentence(what, result.issues[0]));
}

/**
 * What a workbook keeps of Ragbook, checked; missing parts take their defaults.
 * @throws SettingsFault with a plain sentence when it is not ours or broken.
 */
export function parseState(data: unknown): State {
  if (newerVersion(data)) {
    throw new SettingsFault("This workbook was last used with a newer Ragbook. Ask your IT team to update Ragbook.");
  }
  return parse("What Ragbook keeps in this workbook", schema.state, data);
}

/** What a file of settings carries to the council's other trackers. */
export interface SettingsFile {
  readonly ragbook: "settings";
  readonly version: 1;
  readonly settings: Settings;
}

/** Settings as a file: dates of one tracker stay behind. */
export function settingsFile(settings: Settings): SettingsFile {
  return { ragbook: "settings", version: 1, settings: { ...settings, asAt: null, meetingDate: null } };
}

const fileForm = v.object({ ragbook: v.literal("settings"), version: v.literal(1), settings: schema.settings });

/**
 * Settings out of the text of a file.
 * @throws SettingsFault with a plain sentence when it is no such file.
 */
export function parseSettingsFile(content: string): Settings {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    throw new SettingsFault("This file is not a Ragbook settings file. Choose one that Ragbook exported.");
  }
  if (newerVersion(data))
    throw new SettingsFault("This file was made by a newer Ragbook. Ask your IT team to update it.");
  return parse("The settings file", fileForm, data).settings;
}
