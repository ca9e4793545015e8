/** The rating key as a table: what each colour says on each axis, and how many actions have it. */
import type { Axis } from "../../tracker/tracker";
import { style } from "../look/styles";
import { isOverdue, RATED, ratingOf } from "../report/figures";
import type { Rated } from "../report/figures";
import type { Report } from "../report/report";
import { meaningOf } from "../report/rule-words";
import { counted, faint, rated, words } from "../table/cells";
import type { Cell } from "../table/cells";
import type { Column } from "../table/columns";
import { list } from "../text/words";
import { meaningName, wording } from "../wording";

const QUESTIONS: Readonly<Record<Axis, string>> = {
  Outcome: "Outcome: is it being achieved?",
  Arrangements: "Arrangements: is the plan to achieve it sound?",
};

export const middle = (cell: Cell): Cell => ({ ...cell, style: style({ vertical: "center" }, cell.style) });

function meaning(report: Report, axis: Axis, colour: Rated): Cell {
  const ours = meaningOf(report.review.rules, axis, colour);
  const told = colour ? wording(report.review.settings, meaningName(axis, colour), ours) : ours;
  return told ? words(told) : faint(colour ? "No rule gives it" : "No rule fits");
}

/** The colours that the rules can give on some axis, and those that occur. */
export function keyed(report: Report): readonly Rated[] {
  const given = new Set<Rated>(report.review.rules.rules.map((rule) => rule.rating));
  for (const entry of report.entries) for (const axis of report.axes) given.add(ratingOf(entry, axis));
  return RATED.filter((colour) => given.has(colour));
}

const meaningColumn = (report: Report, axis: Axis): Column<Rated> => ({
  header: QUESTIONS[axis],
  least: 200,
  most: 240,
  prose: true,
  cell: (colour) => middle(meaning(report, axis, colour)),
});

const number = (header: string, of: (colour: Rated) => number): Column<Rated> => ({
  header,
  least: 78,
  most: 84,
  centred: true,
  cell: (colour) => middle(counted(of(colour))),
});

function rulesThatGive(report: Report, axis: Axis, colour: Rated): Cell {
  const numbers = report.review.rules.rules.filter((rule) => rule.axis === axis && rule.rating === colour);
  const told = list(numbers.map((rule) => String(rule.number)));
  return told ? words(`${numbers.length === 1 ? "Rule" : "Rules"} ${told}`) : faint("None");
}

const actions = (report: Report, axis: Axis) => (colour: Rated) =>
  report.entries.filter((entry) => ratingOf(entry, axis) === colour).length;

/** Five columns whether one axis is rated or two: the rules below stand in the same ones. */
export function keyColumns(report: Report): readonly Column<Rated>[] {
  const first: Column<Rated> = { header: "Rating", least: 66, most: 72, cell: (colour) => middle(rated(colour)) };
  const [one, other] = report.axes;
  if (one && other)
    return [
      first,
      meaningColumn(report, one),
      meaningColumn(report, other),
      number(`${one} actions`, actions(report, one)),
      number(`${other} actions`, actions(report, other)),
    ];
  const axis = one ?? "Outcome";
  return [
    first,
    meaningColumn(report, axis),
    {
      header: "Set by",
      least: 200,
      most: 240,
      prose: true,
      cell: (colour) => middle(rulesThatGive(report, axis, colour)),
    },
    number("Actions", actions(report, axis)),
    number(
      "Overdue",
      (colour) => report.entries.filter((entry) => ratingOf(entry, axis) === colour && isOverdue(entry)).length,
    ),
  ];
}
