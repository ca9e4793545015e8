/**
 * Trackers of any size, the same in every run. Half of the actions stand on a governance action plan (areas merged
 * down, dates in words, two rating columns with their fills, headings repeated at page breaks), half on a list of
 * audit recommendations (banner rows, real date cells, a status column).
 */
import type { Box } from "../../src/core/grid/grid";
import { actionText, dueCells, duePhrase, narrative, ratingOf, stateOf, statusOf } from "./phrases";
import { Random } from "./random";
import { AREAS, OWNERS, PRIORITIES } from "./words";

const SEED = 20180115;
/** The date on which the generated trackers say that they stand. */
export const AS_AT = "2018-01-15";
const PAGE = 60;

export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges: readonly Box[];
  /** Columns of real dates, 1-based. */
  readonly dateColumns: readonly number[];
  /** Columns whose words have their own fill, 1-based. */
  readonly ratingColumns: readonly number[];
  readonly widths: readonly number[];
  readonly actions: number;
}

export const RATING_FILLS: Readonly<Record<string, string>> = {
  Red: "#FF0000",
  Amber: "#FFC000",
  Green: "#00B050",
  Blue: "#0070C0",
};

/** A tracker with so many actions. */
export function trackerOf(actions: number): readonly SheetData[] {
  const random = new Random(SEED);
  const plan = Math.ceil(actions / 2);
  return [actionPlan(random, plan), recommendations(random, actions - plan)].filter((sheet) => sheet.actions > 0);
}

function actionPlan(random: Random, actions: number): SheetData {
  const heading = [
    ["Ref", "Area for improvement", "Agreed action", "Lead officer", "Target date"],
    ["Progress as at 15 January 2018", "RAG Outcome", "RAG Arrangements"],
  ].flat();
  const rows: (string | number)[][] = [["Governance action plan 2017/18"], [], heading];
  const merges: Box[] = [];
  for (let number = 1, area = 1; number <= actions; area++) {
    const size = Math.min(random.whole(1, 6), actions - number + 1);
    const top = rows.length + 1;
    for (let index = 0; index < size; index++, number++) {
      const title = index === 0 ? `${area}. ${random.pick(AREAS)} ${area}` : "";
      const state = stateOf(random);
      const told = random.chance(0.95) ? narrative(random, state) : "";
      const owner = random.chance(0.97) ? random.pick(OWNERS) : "";
      const [outcome, arrangements] = [ratingOf(random, state), ratingOf(random, state)];
      const ref = `${area}${String.fromCharCode(97 + index)}`;
      rows.push([ref, title, actionText(random, number), owner, duePhrase(random, state), told, outcome, arrangements]);
    }
    if (size > 1) merges.push({ top, left: 2, bottom: top + size - 1, right: 2 });
    if (area % PAGE === 0 && number <= actions) rows.push(heading);
  }
  const widths = [6, 28, 40, 26, 18, 60, 13, 13];
  return { name: "Action plan", rows, merges, dateColumns: [], ratingColumns: [7, 8], widths, actions };
}

function recommendations(random: Random, actions: number): SheetData {
  const heading = [
    ["Rec no", "Recommendation", "Priority", "Responsible officer"],
    ["Original due date", "Revised due date", "Status", "Progress as at 15 January 2018"],
  ].flat();
  const rows: (string | number)[][] = [["Outstanding audit recommendations"], [], heading];
  const merges: Box[] = [];
  for (let number = 1, audit = 1; number <= actions; audit++) {
    rows.push([`${random.pick(AREAS)} audit ${audit}`]);
    merges.push({ top: rows.length, left: 1, bottom: rows.length, right: heading.length });
    const size = Math.min(random.whole(3, 12), actions - number + 1);
    for (let index = 0; index < size; index++, number++) {
      const state = stateOf(random);
      const { original, revised } = dueCells(random, state);
      const [text, priority, owner] = [actionText(random, number), random.pick(PRIORITIES), random.pick(OWNERS)];
      const told = narrative(random, state);
      rows.push([number, text, priority, owner, original, revised, statusOf(random, state), told]);
    }
  }
  const widths = [8, 44, 10, 26, 14, 14, 14, 70];
  return { name: "Audit recommendations", rows, merges, dateColumns: [5, 6], ratingColumns: [], widths, actions };
}
