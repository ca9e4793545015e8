/** Runs the pipeline off the page's thread, so that the pane never stands still. */
import type { EditedCell } from "../../core/grid/edit";
import { LiveReview } from "../../core/live";
import type { Review, ReviewInput } from "../../core/review";
import type { State } from "../../core/settings/settings";
import type { SheetPlan } from "../../core/summary/plan";
import { planSheets, type PlanOptions } from "../../core/summary/sheets";
import type { Tracker } from "../../core/tracker/tracker";
import { judgeEdit, readOf, type EditAnswer } from "../reviewer";
import { pack, type Parcel } from "./parcel";

/** What can be asked, and what it answers. */
export interface Questions {
  readonly read: { readonly asked: { readonly input: ReviewInput }; readonly answer: Tracker };
  readonly review: { readonly asked: { readonly input: ReviewInput }; readonly answer: Review };
  readonly edit: {
    readonly asked: { readonly sheet: string; readonly cells: readonly EditedCell[] };
    readonly answer: EditAnswer | null;
  };
  readonly plan: {
    /** The review is null for the one that the worker holds. */
    readonly asked: { readonly review: Review | null; readonly options: PlanOptions };
    readonly answer: readonly SheetPlan[];
  };
}

export type Kind = keyof Questions;
export type Question<K extends Kind = Kind> = { [each in K]: { readonly kind: each } & Questions[each]["asked"] }[K];
/** Has no answer. */
export type Keep = { readonly kind: "keep"; readonly state: State };

export type Message = { readonly parcel: Parcel } | { readonly answer: unknown } | { readonly fault: string };

let live: LiveReview | null = null;

async function answer(question: Question): Promise<Questions[Kind]["answer"]> {
  switch (question.kind) {
    case "read":
      return readOf(question.input);
    case "review":
      live = await LiveReview.start(question.input);
      return live.review;
    case "edit":
      return live && (await judgeEdit(live, question.sheet, question.cells));
    case "plan": {
      const review = question.review ?? live?.review;
      if (!review) throw new Error("There is no review to plan sheets of.");
      return planSheets(review, question.options);
    }
  }
}

const send = (message: Message): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<Question | Keep>) => {
  if (data.kind === "keep") {
    live?.keep(data.state);
    return;
  }
  answer(data).then(
    (done) => send({ answer: pack(done, (parcel) => send({ parcel })) }),
    (error: unknown) =>
      send({ fault: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) }),
  );
});
