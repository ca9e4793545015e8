/** How well a column's content suits a field: what the heading says counts only as far as the cells bear it out. */
import type { Field } from "./layout";
import { share, type Profile } from "./profile";

type Fit = (profile: Profile) => number;

/** Digits of a date that Excel keeps as a number; amounts of money under "Target" seldom all have them. */
const SERIAL_LENGTH = 5;

const dates: Fit = (column) => {
  if (share(column, "colour", "owner") > 0.6) return 0.3;
  if (share(column, "date", "status") >= 0.3 || column.roleAndDate > 0) return 1;
  if (share(column, "number") > 0.6 && Math.abs(column.length - SERIAL_LENGTH) > 0.3) return 0.1;
  return share(column, "number", "ref", "percent", "tick") > 0.6 ? 0.3 : 0.75;
};

const words: Fit = (column) =>
  share(column, "number", "percent", "date", "colour", "tick", "ref", "answer") > 0.6 ? 0.2 : 1;

const codes: Fit = (column) => {
  if (share(column, "prose") > 0.5 || column.length > 40) return 0.2;
  if (share(column, "date", "colour", "percent") > 0.6) return 0.6;
  return share(column, "ref", "number") < 0.3 && column.length > 15 ? 0.7 : 1;
};

const rating: Fit = (column) => {
  if (column.ratingFills > 0 || share(column, "colour") >= 0.4) return 1;
  if (column.colouredWords >= column.filled * 0.5 && column.length < 40) return 1;
  if (share(column, "prose") > 0.4) return 0.2;
  if (share(column, "status") > 0.5) return 0.45;
  if (share(column, "owner") > 0.6) return 0.6;
  return share(column, "date") > 0.6 ? 0.2 : 0.95;
};

const FITS: Partial<Record<Field, Fit>> = {
  action: (column) => words(column) * (column.length >= 25 ? 1 : column.length >= 12 ? 0.9 : 0.6),
  progress: (column) => (share(column, "percent") > 0.6 ? 0.4 : words(column)),
  furtherAction: words,
  owner: (column) => {
    if (column.roleAndDate > column.filled * 0.4) return 1;
    if (share(column, "date", "number", "colour", "percent", "status") > 0.6) return 0.2;
    return column.length > 90 ? 0.5 : 1;
  },
  due: dates,
  originalDue: dates,
  revisedDue: dates,
  startDate: dates,
  completedOn: (column) => (share(column, "prose") > 0.6 ? 0.5 : dates(column)),
  status: (column) => {
    if (column.ratingFills > 0 && column.filled === 0) return 0.3;
    if (share(column, "colour") > 0.5) return 0.3;
    if (share(column, "percent") > 0.5) return 0.4;
    return share(column, "prose") > 0.5 || column.length > 70 ? 0.5 : 1;
  },
  ratingOutcome: rating,
  ratingArrangements: rating,
  previousOutcome: rating,
  previousArrangements: rating,
  percentComplete: (column) => (share(column, "percent", "number") >= 0.5 || column.filled === 0 ? 1 : 0.4),
  priority: (column) => (column.length > 25 ? 0.2 : share(column, "date") > 0.5 ? 0.2 : 1),
  timesRevised: (column) => (share(column, "number") >= 0.5 || column.filled === 0 ? 1 : 0.3),
  ref: codes,
  sectionRef: codes,
  recommendations: (column) => {
    if (share(column, "prose") > 0.5 || column.length > 40) return 0.2;
    // References may be many, but they are short and seldom the same; repeated words are what actions stand under.
    const repeats = column.filled > 3 && column.distinct <= column.filled * 0.7 && column.length > 4;
    return share(column, "short", "owner") > 0.6 && (column.length > 15 || repeats) ? 0.3 : 1;
  },
  section: (column) => (share(column, "date", "number", "percent", "colour", "tick") > 0.6 ? 0.2 : 1),
};

/** 0 to 1: how far the cells under a heading bear out that it holds the field; 1 for an empty column. */
export function fit(field: Field, profile: Profile): number {
  if (profile.filled === 0 && profile.ratingFills === 0) return 1;
  return FITS[field]?.(profile) ?? 1;
}
