/** The path: read, Check, Rate, Report, and moving between the screens. */
import type { News, Receipt } from "../../desk";
import type { Review } from "../../../core/review";
import { focusSoon, HEADING } from "../focus";
import { type Place, type Stale, type Step, STEPS } from "../model/pane";
import { differenceCount } from "../model/ratings";
import { canReview, reviewed, rowKey } from "../model/select";
import { words } from "../words";
import { type Bench, failureOf, quickly, refresh, run } from "./run";

const isStep = (place: Place): place is Step => (STEPS as readonly Place[]).includes(place);

export interface StepTasks {
  readonly start: () => void;
  readonly read: () => void;
  readonly go: (place: Place) => void;
  readonly toggleMenu: () => void;
  /** Does a step: reviews the workbook where it must, else only shows what is known. */
  readonly perform: (step: Step) => void;
  /** Reads and reviews the whole workbook anew, whatever is known. */
  readonly anew: (step: Step) => void;
  readonly hear: (news: News) => void;
  readonly undo: () => void;
  readonly writeActivity: () => void;
  /** Opens the help on a page, a finding or a rule; on its first page for null. */
  readonly help: (topic: string | null) => void;
  readonly searchHelp: (search: string) => void;
  /** Says something on the screen and to a screen reader. */
  readonly say: (text: string) => void;
  /** Fetches the screens a step aside, and the pages of the help. */
  readonly fetchAsides: () => void;
  readonly fetchHelp: () => void;
  readonly leaveFailure: () => void;
}

export const stepTasks = (bench: Bench): StepTasks => {
  const { store, desk } = bench;

  const said = (step: Step, review: Review): string =>
    step === "check"
      ? words.check.said(review.findings)
      : words.rate.said(review.tracker.actions.length, differenceCount(review));

  const finish = (step: Step, review: Review): void => {
    const pane = store.get();
    const done = new Set([...pane.done, step]);
    store.set({ ...reviewed(pane, review), done, place: step, step, status: said(step, review) });
    focusSoon(HEADING);
  };

  const read = (): void =>
    run(bench, {
      step: null,
      title: words.start.reading,
      stopped: words.start.notRead,
      writes: false,
      job: async (watch) => {
        const kept = await desk.loadState();
        store.set({ kept });
        return desk.read(watch);
      },
      then: (tracker) => {
        store.set({ tracker, stale: null, status: words.start.said(tracker) });
        focusSoon(HEADING);
      },
    });

  const review = (step: Step): void => {
    const actions = store.get().tracker?.actions.length ?? 0;
    run(bench, {
      step,
      title: step === "rate" ? words.rate.working(actions) : words.check.working(actions),
      stopped: step === "rate" ? words.rate.stopped : words.check.stopped,
      writes: false,
      job: (watch) => desk.review(watch),
      then: (made) => finish(step, made),
    });
  };

  const go = (place: Place): void => {
    const pane = store.get();
    store.set({ place, step: isStep(place) ? place : pane.step, menu: false, failure: null, said: null, status: "" });
    focusSoon(HEADING);
  };

  const perform = (step: Step): void => {
    const pane = store.get();
    if (!canReview(pane)) {
      store.set({ place: step, step, status: words.asAt.needed });
      focusSoon("as-at");
    } else if (step === "report" && pane.review && !pane.stale) go("report");
    else if (pane.review && !pane.stale) finish(step, pane.review);
    else if (pane.stale?.why === "date" && pane.stale.next) finish(step, pane.stale.next);
    else review(step === "report" ? "rate" : step);
  };

  const outOfDate = (sheet: string): void => {
    const pane = store.get();
    const why: Stale["why"] = "sheet";
    if (!pane.review || pane.stale || pane.work) return;
    store.set({ stale: { why, what: sheet, before: null, next: null }, status: words.stale.said });
  };

  /**
   * A review that the pane did not ask for. Where she changed the date, it is what would change; after other changes
   * of hers it may be of an edited row alone, on the old terms: both times what is shown stays until she rates again.
   */
  const take = (review: Review): void => {
    const pane = store.get();
    const waits = pane.stale && pane.stale.why !== "sheet" && !pane.work;
    if (waits) store.set({ stale: { ...pane.stale, next: review } });
    else store.set({ ...reviewed(pane, review), done: new Set([...pane.done, "check"]) });
  };

  const hear = (news: News): void => {
    const pane = store.get();
    if (news.kind === "activity") store.set({ activities: news.activities });
    else if (news.kind === "changed") outOfDate(news.sheet);
    else if (news.kind === "review") take(news.review);
    else if (news.kind === "ask") show(news.screen, news.place && rowKey(news.place.sheet, news.place.row));
    else if (news.kind === "done") wrote(news.screen, news.receipt);
    else {
      const again = (): void => store.set({ failure: null });
      store.set({ failure: failureOf(news.error, pane.step, words.failed.ribbon, again), place: news.screen });
      focusSoon(HEADING);
    }
  };

  /** A ribbon command wrote something: the done state of the report, a note with Undo on the other screens. */
  const wrote = (screen: Place, receipt: Receipt): void => {
    const pane = store.get();
    const done = isStep(screen) ? new Set([...pane.done, screen]) : pane.done;
    const report =
      screen === "report"
        ? { ...pane.report, made: { receipt, when: new Date(), from: pane.review, ids: null } }
        : pane.report;
    go(screen);
    store.set({ receipt, done, report, status: receipt.what });
    if (screen !== "report") refresh(bench);
  };

  /** What a ribbon command asks for, with the row opened that it is about. */
  const show = (screen: Place, row: string | null): void => {
    const { next } = store.get().stale ?? {};
    // A command that names no row has just reviewed the whole workbook.
    if (next && row === null) store.set(reviewed(store.get(), next));
    const { review: made, rate, check, done } = store.get();
    const finding = made?.findings.find((one) => rowKey(one.sheet, one.row) === row);
    if (row && screen === "rate")
      store.set({ rate: { ...rate, filter: { label: words.rate.thisRow, rows: new Set([row]) } } });
    if (finding && screen === "check") store.set({ check: { ...check, search: finding.cell, severity: "all" } });
    if (made && isStep(screen) && screen !== "report") store.set({ done: new Set([...done, screen]) });
    go(screen);
  };

  /** Does it the first time it is asked; again after it failed. */
  const once = (job: () => Promise<void>): (() => void) => {
    let under = false;
    return () => {
      if (under) return;
      under = true;
      quickly(bench, words.help.notLoaded, () =>
        job().catch((error: unknown) => {
          under = false;
          throw error;
        }),
      );
    };
  };

  return {
    read,
    go,
    perform,
    anew: review,
    hear,
    start() {
      desk.subscribe(hear);
      store.set({ activities: desk.activities() });
      const latest = desk.latest();
      if (latest) store.set({ ...reviewed(store.get(), latest), done: new Set(["check"]) });
      read();
    },
    toggleMenu: () => store.set({ menu: !store.get().menu }),
    leaveFailure: () => {
      store.set({ failure: null });
      focusSoon(HEADING);
    },
    searchHelp: (search) => store.set({ help: { topic: null, search } }),
    say: (said) => store.set({ said, status: said }),
    fetchAsides: once(async () => store.set({ asides: await import("../views/asides") })),
    fetchHelp: once(async () => {
      const { helpPages, checkPages } = await import("../help/pages");
      store.set({ library: { helpPages, checkPages } });
    }),
    help: (topic) => {
      store.set({ help: { topic, search: "" } });
      go("help");
    },
    writeActivity: () =>
      quickly(bench, words.activity.stopped, async () => {
        const receipt = await desk.writeActivity();
        store.set({ status: receipt.what });
      }),
    undo: () =>
      quickly(bench, words.undo.stopped, async () => {
        const receipt = await desk.undo();
        const { report } = store.get();
        store.set({ receipt, report: { ...report, made: null, previews: null }, status: receipt.what });
        focusSoon(HEADING);
        refresh(bench);
      }),
  };
};
