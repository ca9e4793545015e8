import type { Reviewer } from "../excel/desk";
import type { Answer } from "./review.worker";

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
  return (input, watch) =>
    new Promise((resolve, reject) => {
      const running = (worker ??= start());
      const cancel = () => {
        end();
        reject(watch.signal.reason as Error);
      };
      const settle = (done: () => void) => {
        watch.signal.removeEventListener("abort", cancel);
        running.onmessage = running.onerror = null;
        done();
      };
      watch.signal.addEventListener("abort", cancel, { once: true });
      running.onmessage = ({ data }: MessageEvent<Answer>) =>
        settle(() => ("review" in data ? resolve(data.review) : reject(new Error(data.fault))));
      running.onerror = (event) =>
        settle(() => {
          end();
          reject(new Error(event.message));
        });
      running.postMessage(input);
    });
}

export const startReviewWorker = (): Worker => new Worker(new URL("./review.worker.ts", import.meta.url));
