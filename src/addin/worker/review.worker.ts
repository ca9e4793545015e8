/** Runs the pipeline off the page's thread, so that the pane never stands still. */
import type { EditedCell } from "../../core/grid/edit";
import { LiveReview } from "../../core/live";
import type { Review, ReviewInput } from "../../core/review";
import type { State } from "../../core/settings/settings";
import { judgeEdit, type EditAnswer } from "../reviewer";

export type Question =
  | { readonly kind: "review"; readonly input: ReviewInput }
  | { readonly kind: "edit"; readonly sheet: string; readonly cells: readonly EditedCell[] }
  /** Has no answer. */
  | { readonly kind: "keep"; readonly state: State };

export type Answer = { readonly review: Review } | { readonly edit: EditAnswer | null } | { readonly fault: string };

let live: LiveReview | null = null;

async function answer(question: Exclude<Question, { kind: "keep" }>): Promise<Answer> {
  if (question.kind === "edit") return { edit: live && (await judgeEdit(live, question.sheet, question.cells)) };
  live = await LiveReview.start(question.input);
  return { review: live.review };
}

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  if (data.kind === "keep") {
    live?.keep(data.state);
    return;
  }
  answer(data).then(
    (done) => self.postMessage(done),
    (error: unknown) => {
      const fault = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
      self.postMessage({ fault } satisfies Answer);
    },
  );
});
