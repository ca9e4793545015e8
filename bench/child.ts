import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { timed } from "./measure";

export const ROOT = path.join(import.meta.dirname, "..");

const run = promisify(execFile);

/** A process of its own, so that its memory is its own; answers what it prints. */
export async function outputOf(script: string, args: readonly string[]): Promise<string> {
  const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, ["--expose-gc", "--import", "tsx", script, ...args], options);
  return stdout;
}

/** The same for one that prints JSON. */
export const answerOf = async <T>(script: string, args: readonly string[]): Promise<T> =>
  JSON.parse(await outputOf(script, args)) as T;

/** How long a process takes from start to end, in milliseconds. */
export const processTime = async (command: readonly string[]): Promise<number> =>
  (await timed(() => run(process.execPath, [...command], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }))).time;
