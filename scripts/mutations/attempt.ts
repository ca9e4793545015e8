/** One harmed workbook put through the command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { mutate } from "./mutate";

export interface Attempt {
  readonly file: string;
  readonly seed: number;
}

export interface Outcome extends Attempt {
  readonly kind: string;
  readonly verdict: "opened" | "refused" | "failed";
  /** The refusal's sentence, or what went wrong. */
  readonly words: string;
}

/** Every so many, the workbook is also written, with its summary sheets. */
const WRITE_EVERY = 10;

/**
 * Opened: the command answered. Refused: exit 2, nothing on standard output, at most two lines on standard error.
 * Anything else has failed: an error that is no refusal, or other words.
 */
export async function attempt({ file, seed }: Attempt): Promise<Outcome> {
  const { kind, bytes } = mutate(readFileSync(file), seed);
  const folder = mkdtempSync(path.join(tmpdir(), "ragbook-harmed-"));
  const tell = (verdict: Outcome["verdict"], words: string): Outcome => ({ file, seed, kind, verdict, words });
  try {
    const harmed = path.join(folder, "tracker.xlsx");
    writeFileSync(harmed, bytes);
    const words = ["--as-at", "2018-01-31", "--json"];
    const writes = seed % WRITE_EVERY === 0;
    const command = writes ? ["review", harmed, "--out", path.join(folder, "out.xlsx")] : ["check", harmed];
    const { out, err, exit } = await run([...command, ...words]);
    if (exit === 2) {
      const plain = out === "" && err !== "" && err.trimEnd().split("\n").length <= 2 && !/\bat \w+.*:\d+/.test(err);
      return tell(plain ? "refused" : "failed", err);
    }
    JSON.parse(out);
    return tell("opened", "");
  } catch (error) {
    return tell("failed", error instanceof Error ? String(error.stack) : String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
