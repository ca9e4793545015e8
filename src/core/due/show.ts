/** Interpreted due phrases in words, to stand beside the officer's own. */
import { showDate } from "../grid/dates";
import type { Due, DueKind, DueProblem } from "./due";

const UNDATED: Readonly<Record<DueKind, string>> = {
  by: "no date",
  range: "no date",
  from: "no date",
  multiple: "no date",
  event: "tied to an event, no date",
  "as-required": "as required, no date",
  ongoing: "ongoing, no date",
  recurring: "recurring, no date",
  unspecified: "no date",
};

const CANNOT: Readonly<Record<DueProblem, string>> = {
  ambiguous: "not read: day and month could be the other way round",
  impossible: "not read: there is no such day",
  unreadable: "not read: it looks like a date but is not one",
  "no-year": "not read: the year is missing",
  "unlikely-year": "not read: the year is unlikely",
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

function moment(due: Due): string {
  const { kind, start, end, dates } = due;
  if (kind === "multiple" && dates.length > 0) return listed(dates.map(({ end: each }) => showDate(each)));
  if (kind === "recurring" && start) return `recurring, from ${showDate(start)}`;
  if (kind === "recurring" && end) return `recurring, dated ${showDate(end)}`;
  if (kind === "from" && start) return `from ${showDate(start)}, no end`;
  if (start && end) return `${showDate(start)} to ${showDate(end)}`;
  if (end) return `by ${showDate(end)}`;
  return UNDATED[kind];
}

function moved({ history }: Due): string[] {
  if (!history) return [];
  const times = history.timesRevised === 1 ? "once" : `${history.timesRevised} times`;
  return [`moved ${times}, first ${showDate(history.original)}`];
}

/**
 * "by 31 March 2018", "from 1 October 2017, no end", "by 31 October 2018 (year assumed)": what Ragbook makes of a due
 * phrase, without a capital and without a full stop.
 */
export function showDue(due: Due): string {
  const dated = due.end !== null || due.start !== null;
  if (!dated && due.problem) return CANNOT[due.problem];
  const notes = [
    ...(due.ongoing && due.kind !== "ongoing" ? ["ongoing"] : []),
    ...moved(due),
    ...(due.certainty === "approximate" ? ["approximate"] : []),
    ...(due.problem === "no-year" ? ["year assumed"] : []),
    ...(due.problem === "ambiguous" ? ["could be read otherwise"] : []),
    ...(due.problem === "unlikely-year" ? ["unlikely year"] : []),
  ];
  return notes.length > 0 ? `${moment(due)} (${notes.join(", ")})` : moment(due);
}
