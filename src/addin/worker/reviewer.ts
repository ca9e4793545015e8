import { afterEdit, type Reviewer } from "../reviewer";
import type { Answer, Question } from "./review.worker";

/**
 * Reviews in a worker. Cancel ends the worker at once, whatever it is doing; the next review starts a new one.
 * A fault in the pipeline is ours and comes out as an error.
 */
export function workerReviewer(start: () => Worker): Reviewer {
  let worker: Worker | null = null;
  const end = () => {
    worker?.terminate();
    worker = null;
  };

  const ask = (question: Question, signal: AbortSignal | null): Promise<Exclude<Answer, { fault: string }>> =>
    new Promise((resolve, reject) => {
      const running = (worker ??= start());
      const cancel = () => {
        end();
        reject(signal?.reason as Error);
      };
      const settle = (done: () => void) => {
        signal?.removeEventListener("abort", cancel);
        running.onmessage = running.onerror = null;
        done();
      };
      signal?.addEventListener("abort", cancel, { once: true });
      running.onmessage = ({ data }: MessageEvent<Answer>) =>
        settle(() => ("fault" in data ? reject(new Error(data.fault)) : resolve(data)));
      running.onerror = (event) =>
        settle(() => {
          end();
          reject(new Error(event.message));
        });
      running.postMessage(question);
    });

  return {
    async review(input, watch) {
      const answer = await ask({ kind: "review", input }, watch.signal);
      if (!("review" in answer)) throw new Error("The worker answered another question.");
      return answer.review;
    },
    async edit(last, sheet, cells) {
      if (!worker) return null;
      const answer = await ask({ kind: "edit", sheet, cells }, null);
      return "edit" in answer && answer.edit ? afterEdit(last, answer.edit) : null;
    },
    // Messages are answered in their order, so nothing need wait for this one.
    keep: (state) => worker?.postMessage({ kind: "keep", state } satisfies Question),
  };
}

export const startReviewWorker = (): Worker => new Worker(new URL("./review.worker.ts", import.meta.url));
