/** When the open actions fall due: the past shaded up to the as-at date, each month leading to its rows. */
import type { IsoDate } from "../../../core/due/due";
import { ratedDue } from "../../../core/rating/dates";
import type { Review } from "../../../core/review";
import { type Child, type Element_, h } from "../dom/h";
import { longDate, longMonth, shortDate, shortMonth } from "../model/dates";
import { byMonth, type Month } from "../model/ratings";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { head } from "./parts";

/** Height of the tallest column, in px. */
const TALLEST = 62;
/** A column of one stays visible beside a column of thousands. */
const LEAST = 6;

const labelOf = (month: string): string =>
  month in words.months.short ? words.months.short[month as keyof typeof words.months.short] : shortMonth(month);

const nameOf = (month: string): string =>
  month in words.months.long ? words.months.long[month as keyof typeof words.months.long] : longMonth(month);

const height = (count: number, most: number): Readonly<Record<string, string>> => ({
  height: count === 0 ? "0" : `${Math.max(LEAST, Math.round((count / most) * TALLEST))}px`,
});

/** Overdue below, to come above: in the as-at month both can stand. */
const columns = ({ rows, late, when }: Month, most: number): Child => [
  rows.length > late &&
    h("span", { class: when === "none" ? "column undated" : "column", css: height(rows.length - late, most) }),
  late > 0 && h("span", { class: "column late", css: height(late, most) }),
];

function month(tasks: Tasks, each: Month, most: number, asAt: IsoDate, year: string): Element_ {
  const { month: key, rows, late, when } = each;
  const content: Child = [
    h("span", { class: "n" }, rows.length),
    h("span", { class: "stack" }, columns(each, most)),
    h("span", { class: "m" }, labelOf(key)),
    h("span", { class: "y" }, year),
  ];
  const said = words.months.said(nameOf(key), rows.length, late);
  const show = (): void => tasks.rate.show({ label: said, rows: new Set(rows) });
  return h(
    "li",
    { class: CLASS[when], key },
    when === "now" && h("span", { class: "flag" }, shortDate(asAt)),
    rows.length > 0
      ? h("button", { type: "button", "aria-label": said, onclick: show }, content)
      : h("span", { class: "none" }, content),
  );
}

const keyList = (): Element_ =>
  h(
    "ul",
    { class: "key due", "aria-label": words.rate.key },
    words.months.key.map(([kind, label]) => h("li", { class: kind, key: kind }, h("i", null), label)),
  );

/** The class of a month's place in time. */
const CLASS: Readonly<Record<Month["when"], string>> = {
  past: "past",
  now: "now mid",
  ahead: "ahead",
  none: "undated",
};

/** The year stands under the first month that belongs to it. */
const yearOf = (months: readonly Month[], index: number): string => {
  const [year = ""] = /^\d{4}/.exec(months[index]?.month ?? "") ?? [];
  return months.slice(0, index).some((one) => one.month.startsWith(year)) ? "" : year;
};

export function months(tasks: Tasks, review: Review, asAt: IsoDate | null): Element_ | null {
  if (!asAt) return null;
  const all = byMonth(review, asAt);
  const most = Math.max(1, ...all.map(({ rows, late }) => Math.max(late, rows.length - late)));
  const count = (when: Month["when"]): number =>
    all.filter((one) => one.when === when).reduce((sum, { rows }) => sum + rows.length, 0);
  const late = all.reduce((sum, one) => sum + one.late, 0);
  const toCome =
    count("now") + count("ahead") - all.filter(({ when }) => when !== "past").reduce((sum, one) => sum + one.late, 0);
  const days = Math.max(0, ...review.ratings.map(({ daysOverdue }) => daysOverdue));
  const ends = review.tracker.actions.map((action) => ratedDue(action, review.settings.rateOn) ?? "").sort();
  const last = ends.at(-1);
  return h(
    "section",
    null,
    head(h("h2", null, words.months.title), keyList()),
    h(
      "ol",
      { class: "months", "aria-label": words.months.label },
      all.map((one, index) => month(tasks, one, most, asAt, yearOf(all, index))),
    ),
    h("p", { class: "words" }, words.months.summary(late, days, toCome, last ? longDate(last) : "", count("none"))),
  );
}
