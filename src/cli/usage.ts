import { parseArgs } from "node:util";
import { isIsoDate } from "../core/grid/dates";
import type { IsoDate } from "../core/due/due";

/** Bad usage, a file that can't be read, or a date that is missing: one plain sentence, exit 2. */
export class UsageError extends Error {}

export const USAGE = `Usage: ragbook <command> FILE.xlsx [--as-at YYYY-MM-DD] [--json]

  read      what Ragbook understands of the tracker
  check     what a careful officer would find
  rate      every action on both axes, with reasons
  review    --out OUT.xlsx: writes the workbook with its summary sheets
  rules     --check: gaps, hidden rules and overlaps of a rule set (workbook or JSON)
  movement  BEFORE.xlsx AFTER.xlsx [--before-as-at YYYY-MM-DD]: what changed

  --as-at     the date that every sheet is judged on; without it each sheet's own statement counts
  --json      machine-readable output
  --fail-on   error or warning: exit 1 when such findings stand

Exit 0 when it ran, 1 for --fail-on, 2 for bad usage or a file that cannot be read.`;

export type FailOn = "error" | "warning" | null;

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly asAt: IsoDate | null;
  readonly beforeAsAt: IsoDate | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly check: boolean;
  readonly failOn: FailOn;
  readonly help: boolean;
}

/** @throws UsageError */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parsed(words);
  const [command = "", ...files] = positionals;
  return {
    command,
    files,
    asAt: date("--as-at", values["as-at"]),
    beforeAsAt: date("--before-as-at", values["before-as-at"]),
    out: values.out ?? null,
    json: values.json ?? false,
    check: values.check ?? false,
    failOn: failOn(values["fail-on"]),
    help: values.help ?? false,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        "as-at": { type: "string" },
        "before-as-at": { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
        check: { type: "boolean" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UsageError(`${sentence.replace(/\.?$/, ".")} Run “ragbook --help” for the options.`);
  }
}

function date(option: string, text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  if (!isIsoDate(text)) throw new UsageError(`${option} takes a real date such as 2018-01-15, not “${text}”.`);
  return text;
}

function failOn(text: string | undefined): FailOn {
  if (text === undefined || text === "error" || text === "warning") return text ?? null;
  throw new UsageError(`--fail-on takes “error” or “warning”, not “${text}”.`);
}
