/** Processes that can be ended from outside, each with a limit of time and memory. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Attempt, Outcome } from "./attempt";

export const LIMIT_MS = 10_000;
export const LIMIT_MB = 512;
/** Loading takes longer than an attempt. */
const START_MS = 60_000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

interface Answer {
  readonly outcome: Outcome;
  /** Bytes. */
  readonly peak: number;
}

/** Takes attempts off the list until it is empty. Answers the largest memory that one process took, in bytes. */
export async function work(next: () => Attempt | undefined, done: (outcome: Outcome) => void): Promise<number> {
  let worker: ChildProcess | null = null;
  let peak = 0;
  for (let turn = next(); turn; turn = next()) {
    worker ??= await start();
    const answer = await ask(worker, turn);
    peak = Math.max(peak, answer?.peak ?? 0);
    const tooLarge = (answer?.peak ?? 0) > LIMIT_MB * 1024 * 1024;
    if (answer && !tooLarge) {
      done(answer.outcome);
      continue;
    }
    const words = answer ? `More than ${LIMIT_MB} MB.` : `No answer within ${LIMIT_MS / 1000} s.`;
    done({ ...turn, kind: answer?.outcome.kind ?? "", verdict: "failed", words });
    worker.kill("SIGKILL");
    worker = null;
  }
  worker?.kill();
  return peak;
}

async function start(): Promise<ChildProcess> {
  const execArgv = ["--import", "tsx", `--max-old-space-size=${LIMIT_MB}`];
  const worker = fork(WORKER, { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const ready = await once(worker, START_MS);
  if (ready === null) throw new Error("The process that tries workbooks did not start.");
  return worker;
}

function ask(worker: ChildProcess, turn: Attempt): Promise<Answer | null> {
  const answer = once(worker, LIMIT_MS);
  worker.send(turn);
  return answer as Promise<Answer | null>;
}

/** The next message; null when the process ends first, or the time. */
function once(worker: ChildProcess, limit: number): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (message: unknown): void => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("exit", gone);
      resolve(message);
    };
    const gone = (): void => settle(null);
    const timer = setTimeout(gone, limit);
    worker.on("message", settle);
    worker.on("exit", gone);
  });
}
