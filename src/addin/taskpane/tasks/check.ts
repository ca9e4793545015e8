import type { CellPlace } from "../../../core/grid/grid";
import { parseBox } from "../../../core/grid/address";
import type { Finding } from "../../../core/findings/finding";
import type { Review } from "../../../core/review";
import type { Receipt } from "../../desk";
import { focusSoon, HEADING } from "../focus";
import { findingKey } from "../model/findings";
import type { CheckView } from "../model/pane";
import { reviewed } from "../model/select";
import { words } from "../words";
import { type Bench, quickly, refresh, run } from "./run";

export interface CheckTasks {
  readonly set: (part: Partial<CheckView>) => void;
  /** Opens a finding and selects its cell; closes it when it is open. */
  readonly toggle: (finding: Finding) => void;
  readonly goTo: (place: CellPlace) => void;
  /** Fixes, then goes on to the finding whose summary has this id. */
  readonly fix: (findings: readonly Finding[], next: string | null) => void;
  readonly dismiss: (finding: Finding, reason: string, next: string | null) => void;
  /** Puts an edge of ours around the cells of the findings, or takes all such edges away. */
  readonly mark: () => void;
  readonly clearMarks: () => void;
  readonly restore: (finding: Finding) => void;
}

/** The id of a finding's summary: where the focus goes when it is the next one. */
export const findingId = (finding: Finding): string => `finding ${findingKey(finding)}`;

/** The cell of a finding. */
export function placeOf({ sheet, cell, row }: Pick<Finding, "sheet" | "cell" | "row">): CellPlace {
  const box = parseBox(cell);
  return { sheet, row: box?.top ?? row, column: box?.left ?? 1 };
}

export const checkTasks = (bench: Bench): CheckTasks => {
  const { store, desk } = bench;

  const set = (part: Partial<CheckView>): void => store.set({ check: { ...store.get().check, ...part } });
  const goTo = (place: CellPlace): void => quickly(bench, words.goTo.stopped, () => desk.goTo(place));

  /** Without the findings that are dealt with: the full review follows behind. */
  const without = (review: Review, gone: readonly Finding[]): Review => {
    const keys = new Set(gone.map(findingKey));
    return { ...review, findings: review.findings.filter((finding) => !keys.has(findingKey(finding))) };
  };

  const noted = (receipt: Receipt): void => store.set({ receipt, status: receipt.what });

  const take = (review: Review, status: string, next: string | null): void => {
    store.set({ ...reviewed(store.get(), review), status: `${status} ${words.check.left(review.findings.length)}` });
    set({ open: null });
    focusSoon(next ?? HEADING);
  };

  return {
    set,
    goTo,
    toggle(finding) {
      const key = findingKey(finding);
      const open = store.get().check.open === key ? null : key;
      set({ open });
      if (open) goTo(placeOf(finding));
    },
    fix(findings, next) {
      const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
      run(bench, {
        step: "check",
        title: words.fix.working(fixes.length),
        stopped: words.fix.stopped(fixes.length),
        writes: true,
        job: () => desk.applyFixes(fixes),
        then: (receipt) => {
          const { review, place } = store.get();
          if (review) take(without(review, findings), receipt.what, next);
          store.set({ receipt, place: place === "fixes" ? "check" : place });
          refresh(bench);
        },
      });
    },
    dismiss: (finding, reason, next) =>
      quickly(bench, words.dismiss.stopped, async () => {
        const { review } = store.get();
        if (review) take(await desk.dismiss(review, finding, reason), words.dismiss.said, next);
      }),
    mark: () =>
      quickly(bench, words.marks.stopped, async () => {
        const { review } = store.get();
        if (review) noted(await desk.markFindings(review));
      }),
    clearMarks: () => quickly(bench, words.marks.stopped, async () => noted(await desk.clearMarks())),
    restore: (finding) =>
      quickly(bench, words.dismiss.stopped, async () => {
        const { review } = store.get();
        if (review) take(await desk.dismiss(review, finding, null), words.dismiss.restored, findingId(finding));
      }),
  };
};
