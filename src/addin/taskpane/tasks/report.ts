import type { Review } from "../../../core/review";
import { focusSoon, HEADING } from "../focus";
import type { ReportView } from "../model/pane";
import { words } from "../words";
import { type Bench, quickly, run } from "./run";

export interface ReportTasks {
  readonly set: (part: Partial<ReportView>) => void;
  /** Plans the sheets of the review shown, once, to show them before they are made. */
  readonly preview: () => void;
  readonly make: () => void;
  readonly openSheet: (name: string) => void;
  /** Back from what was made to what can be made. */
  readonly chooseAgain: () => void;
}

export const reportTasks = (bench: Bench): ReportTasks => {
  const { store, desk } = bench;
  const set = (part: Partial<ReportView>): void => store.set({ report: { ...store.get().report, ...part } });

  /** The review whose sheets are being planned. */
  let planning: Review | null = null;

  return {
    set,
    preview() {
      const { review } = store.get();
      if (!review || review === planning) return;
      planning = review;
      quickly(bench, words.report.notPlanned, async () => {
        const previews = await desk.previewSheets(review).finally(() => (planning = null));
        if (store.get().review !== review) return;
        const { kept, report } = store.get();
        const ids = previews.map(({ plan }) => plan.id);
        const wanted = report.chosen.size > 0 ? [...report.chosen] : (kept.settings.sheets ?? ids);
        const chosen = new Set(ids.filter((id) => wanted.includes(id)));
        set({ previews, chosen, shown: report.shown ?? ids.find((id) => chosen.has(id)) ?? null });
      });
    },
    make() {
      const { review, report, done } = store.get();
      if (!review) return;
      const ids = (report.previews ?? []).map(({ plan }) => plan.id).filter((id) => report.chosen.has(id));
      run(bench, {
        step: "report",
        title: words.report.working(ids.length),
        stopped: words.report.stopped,
        writes: true,
        job: (watch) => desk.makeSheets(review, ids, watch),
        then: (receipt) => {
          set({ made: { receipt, when: new Date(), from: review, ids } });
          store.set({ done: new Set([...done, "report"]), status: words.report.said(receipt.what) });
          focusSoon(HEADING);
        },
      });
    },
    openSheet: (sheet) => quickly(bench, words.goTo.stopped, () => desk.goTo({ sheet, row: 1, column: 1 })),
    chooseAgain: () => {
      set({ made: null, previews: null });
      focusSoon(HEADING);
    },
  };
};
