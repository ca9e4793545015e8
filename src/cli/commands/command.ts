import type { Watch } from "../../addin/desk";
import type { Finding } from "../../core/findings/finding";
import type { Arguments, FailOn } from "../usage";

/** What a command prints, and the exit code that it asks for. */
export interface Outcome {
  /** The public form, for --json. */
  readonly json: unknown;
  /** The readable account. */
  readonly text: string;
  readonly exit: 0 | 1;
}

export type CliCommand = (args: Arguments) => Promise<Outcome>;

export const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };

/** 1 when findings of the named severity, or worse, stand. */
export function exitFor(findings: readonly Finding[], failOn: FailOn): 0 | 1 {
  const fails = findings.some(({ severity }) =>
    severity === "error" ? failOn !== null : severity === "warning" && failOn === "warning",
  );
  return fails ? 1 : 0;
}
