import type { Review } from "../../core/review";
import { afterEdit, type Reviewer } from "../reviewer";
import { Unpacking } from "./parcel";
import type { Keep, Kind, Message, Question, Questions } from "./review.worker";

/**
 * Reviews in a worker. Cancel ends the worker at once, whatever it is doing; the next review starts a new one.
 * A fault in the pipeline is ours and comes out as an error.
 */
export function workerReviewer(start: () => Worker): Reviewer {
  let worker: Worker | null = null;
  /** The review that the worker holds, which need not be sent to it again. */
  let held: Review | null = null;
  const end = () => {
    worker?.terminate();
    worker = held = null;
  };

  const ask = <K extends Kind>(question: Question<K>, signal: AbortSignal | null): Promise<Questions[K]["answer"]> =>
    new Promise((resolve, reject) => {
      const running = (worker ??= start());
      const parcels = new Unpacking();
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
      running.onmessage = ({ data }: MessageEvent<Message>) => {
        if ("parcel" in data) parcels.take(data.parcel);
        else if ("fault" in data) settle(() => reject(new Error(data.fault)));
        else settle(() => resolve(parcels.whole(data.answer) as Questions[K]["answer"]));
      };
      running.onerror = (event) =>
        settle(() => {
          end();
          reject(new Error(event.message));
        });
      running.postMessage(question);
    });

  return {
    read: (input, watch) => ask({ kind: "read", input }, watch.signal),
    review: async (input, watch) => (held = await ask({ kind: "review", input }, watch.signal)),
    async edit(last, sheet, cells) {
      if (!worker) return null;
      const answer = await ask({ kind: "edit", sheet, cells }, null);
      return answer && (held = afterEdit(last, answer));
    },
    // Messages are answered in their order, so nothing need wait for this one.
    keep: (state) => worker?.postMessage({ kind: "keep", state } satisfies Keep),
    plan: (review, options) => ask({ kind: "plan", review: review === held ? null : review, options }, null),
  };
}

export const startReviewWorker = (): Worker => new Worker(new URL("./review.worker.ts", import.meta.url));
