/** Which buttons of the ribbon can work, from what is known of the workbook. The manifest begins with `AT_START`. */

/** What is known, as far as buttons depend on it. */
export interface Known {
  /** The last review; null before the first. */
  readonly review: Reviewed | null;
  /** Marks of ours stand on a sheet. */
  readonly marks: boolean;
  readonly readOnly: boolean;
}

export interface Reviewed {
  readonly actions: number;
  readonly findings: number;
  /** An earlier report is kept to compare with. */
  readonly compared: boolean;
}

export const NOTHING_KNOWN: Known = { review: null, marks: false, readOnly: false };

type Need = (known: Known) => boolean;
const findings: Need = ({ review }) => review !== null && review.findings > 0;
const actions: Need = ({ review }) => review !== null && review.actions > 0;
/** It reviews by itself; only an empty result stops it. */
const perhapsActions: Need = ({ review }) => review === null || review.actions > 0;
const lastReport: Need = ({ review }) => review !== null && review.compared;
const marks: Need = (known) => known.marks;
const writable: Need = ({ readOnly }) => !readOnly;

/** The buttons that can be without work to do, by the ids of the manifest; all others always work. */
export const BUTTONS: readonly { readonly group: string; readonly id: string; readonly needs: readonly Need[] }[] = [
  { group: "Ragbook.Group.Check", id: "Ragbook.NextProblem", needs: [findings] },
  { group: "Ragbook.Group.Check", id: "Ragbook.ClearMarks", needs: [marks, writable] },
  { group: "Ragbook.Group.Rate", id: "Ragbook.ExplainRating", needs: [actions] },
  { group: "Ragbook.Group.Rate", id: "Ragbook.WriteRatings", needs: [actions, writable] },
  { group: "Ragbook.Group.Report", id: "Ragbook.SummarySheets", needs: [perhapsActions, writable] },
  { group: "Ragbook.Group.Report", id: "Ragbook.CompareWithLast", needs: [lastReport] },
];

/** By id, whether the button can work. */
export const availability = (known: Known): ReadonlyMap<string, boolean> =>
  new Map(BUTTONS.map(({ id, needs }) => [id, needs.every((need) => need(known))]));

export const AT_START = availability(NOTHING_KNOWN);
