/** The settings as the form holds them, and back, with a plain sentence for what can't be taken. */
import type { Severity } from "../../../core/findings/finding";
import type { Settings } from "../../../core/settings/settings";
import { words } from "../words";
import { readDate } from "./dates";

export interface FormFault {
  /** The id of the field. */
  readonly field: string;
  readonly message: string;
}

/** Names of severity fields begin so; the code of the finding follows. */
export const SEVERITY = "severity ";

/** Reads a filled form over the settings there were. A severity of "" is the usual one. */
export function readSettings(form: FormData, before: Settings): Settings | FormFault {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const typedDate = text("meetingDate");
  const meetingDate = readDate(typedDate);
  if (typedDate && !meetingDate) {
    return { field: "meetingDate", message: words.settings.wrongDate(words.settings.labels.meetingDate) };
  }
  const dueSoonDays = Number(text("dueSoonDays"));
  if (text("dueSoonDays") === "" || !Number.isInteger(dueSoonDays) || dueSoonDays < 0 || dueSoonDays > 366) {
    return { field: "dueSoonDays", message: words.settings.wrongDays };
  }
  const accent = text("accent");
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return { field: "accent", message: words.settings.wrongAccent };
  return {
    ...before,
    meetingDate,
    council: text("council"),
    committee: text("committee"),
    planTitle: text("planTitle"),
    preparedBy: text("preparedBy"),
    rateOn: text("rateOn") === "original" ? "original" : "current",
    dueSoonDays,
    accent,
    severities: severitiesOf(form),
  };
}

function severitiesOf(form: FormData): Settings["severities"] {
  const chosen = [...form].flatMap(([name, value]): [string, Severity | "off"][] =>
    name.startsWith(SEVERITY) && typeof value === "string" && value !== ""
      ? [[name.slice(SEVERITY.length), value as Severity | "off"]]
      : [],
  );
  return Object.fromEntries(chosen);
}

export const isFault = (read: Settings | FormFault): read is FormFault => "message" in read;
