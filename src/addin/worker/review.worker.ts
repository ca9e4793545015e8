/** Runs the pipeline off the page's thread, so that the pane never stands still. */
import { review, type Review, type ReviewInput } from "../../core/review";

export type Answer = { readonly review: Review } | { readonly fault: string };

self.addEventListener("message", (event: MessageEvent<ReviewInput>) => {
  review(event.data).then(
    (done) => self.postMessage({ review: done } satisfies Answer),
    (error: unknown) => {
      const fault = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
      self.postMessage({ fault } satisfies Answer);
    },
  );
});
