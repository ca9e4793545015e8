import { PlainError } from "../addin/desk";
import { SettingsFault } from "../core/settings/validate";
import { FileError } from "../host/file/error";
import { check } from "./commands/check";
import type { CliCommand } from "./commands/command";
import { movement } from "./commands/movement";
import { rate } from "./commands/rate";
import { read } from "./commands/read";
import { review } from "./commands/review";
import { rules } from "./commands/rules";
import { readArguments, USAGE, UsageError } from "./usage";

const COMMANDS = new Map<string, CliCommand>(Object.entries({ read, check, rate, review, rules, movement }));

/** What the process prints and how it ends. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly exit: 0 | 1 | 2;
}

/** Runs one command. Faults of ours are thrown; everything that the user can mend is one plain sentence. */
export async function run(words: readonly string[]): Promise<Run> {
  try {
    const args = readArguments(words);
    if (args.help) return { out: USAGE, err: "", exit: 0 };
    const command = COMMANDS.get(args.command);
    if (!command) throw new UsageError(unknown(args.command));
    if (args.files.length === 0)
      throw new UsageError(`${args.command} needs a workbook: ragbook ${args.command} FILE.xlsx.`);
    const { json, text, exit } = await command(args);
    return { out: args.json ? JSON.stringify(json, null, 1) : text, err: "", exit };
  } catch (error) {
    if (isPlain(error)) return { out: "", err: error.message, exit: 2 };
    throw error;
  }
}

const isPlain = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof FileError ||
  error instanceof SettingsFault ||
  error instanceof PlainError;

const unknown = (command: string): string =>
  command === ""
    ? "Say what to do: read, check, rate, review, rules or movement. Run “ragbook --help” for the options."
    : `There is no command “${command}”. Run “ragbook --help” for the commands.`;
