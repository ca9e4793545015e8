/** What the ratings mean, what the tracker itself says of the prospect, and what was not rated: in words. */
import { showDate } from "../../grid/dates";
import { COLOURS, LOOKS } from "../../rating/looks";
import type { Axis, Colour } from "../../tracker/tracker";
import { FAINT, style, TEXT } from "../look/styles";
import type { PlanRow } from "../plan";
import { plainSentences, row } from "../page/page";
import { ratingOf } from "../report/figures";
import type { Report } from "../report/report";
import { greenIsOnTarget, meaningOf } from "../report/rule-words";
import { headingOf } from "../report/sections";
import { refWords } from "../report/words";
import { rated } from "../table/cells";
import { breakLines, CELL_PADDING, textWidth } from "../text/measure";
import { count, list, sentence } from "../text/words";
import { meaningName, wording } from "../wording";

const WORDS = style({ wrap: false, vertical: "center", indent: 0 }, TEXT);
const QUIET = style({ wrap: false, vertical: "center" }, FAINT);
const MOST_LINES = 8;
const MOST_REASONS = 6;
const MOST_REFS = 12;

const meaning = (report: Report, axis: Axis, colour: Colour): string =>
  wording(report.review.settings, meaningName(axis, colour), meaningOf(report.review.rules, axis, colour));

/** What a colour says on each axis, on one line where both go onto it, else a line or more each. */
function colourLines(report: Report, colour: Colour, width: number): readonly string[] {
  const told = report.axes.flatMap((axis) => {
    const words = meaning(report, axis, colour);
    return words ? [`${axis}: ${sentence(words.charAt(0).toLowerCase() + words.slice(1))}`] : [];
  });
  const together = told.join("   ");
  if (textWidth(together, WORDS) < width - CELL_PADDING) return together ? [together] : [];
  return told.flatMap((words) => breakLines(words, width, WORDS));
}

/** Each colour that the rules can give, and what it says on each axis; `width` is what the words may take. */
export function ratingKey(report: Report, width: number): readonly PlanRow[] {
  return COLOURS.flatMap((colour) => {
    const look = rated(colour).style;
    const chip = { value: LOOKS[colour].word, style: style({ vertical: "center" }, look) };
    return colourLines(report, colour, width).map((words, index) =>
      row(17, index === 0 ? chip : null, { value: words, style: WORDS }),
    );
  });
}

/** The tracker's own words on each issue's prospect, whole as far as eight lines go. */
export function prospects(report: Report, width: number): readonly PlanRow[] {
  return report.review.tracker.sheets.flatMap((sheet) =>
    sheet.sections.flatMap((section) => {
      if (!section.prospect) return [];
      const { text, target } = section.prospect;
      const title = headingOf(section.path.at(-1) ?? sheet.title ?? sheet.sheet);
      const lines = text.split(/\n+/).flatMap((part) => (part.trim() ? breakLines(part.trim(), width, WORDS) : []));
      const cut =
        lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""}…`] : lines;
      const head = {
        value: target ? `${title}, to be achieved by ${showDate(target)}` : title,
        style: style({ bold: true }, WORDS),
      };
      return [row(18, head), ...cut.map((words) => row(16, { value: words, style: WORDS }))];
    }),
  );
}

/** Actions without a rating, by axis and reason. */
export function notRated(report: Report): readonly PlanRow[] {
  const reasons = new Map<string, string[]>();
  for (const axis of report.axes)
    for (const entry of report.entries) {
      if (ratingOf(entry, axis) !== null) continue;
      const because = entry.ratings[axis]?.because ?? "Nothing rated it.";
      const key = `${axis}: ${because}`;
      reasons.set(key, [...(reasons.get(key) ?? []), refWords(entry)]);
    }
  const shown = [...reasons].slice(0, MOST_REASONS).map(([reason, refs]) => {
    const named = refs.length > MOST_REFS ? `${refs.slice(0, MOST_REFS).join(", ")} and more` : list(refs);
    return `${count(refs.length, "action")} (${named}). ${sentence(reason)}`;
  });
  const rest = reasons.size - MOST_REASONS;
  const more = rest > 0 ? [`${count(rest, "other reason")}: the Data sheet has them all.`] : [];
  return plainSentences([...shown, ...more]);
}

const SHORT: Readonly<Record<Colour, string>> = {
  Red: "off target",
  Amber: "at risk",
  Green: "on target",
  Blue: "complete",
  Grey: "not applicable",
};

/** The key in one line, where the rules mean by the colours what most councils do. */
export function shortKey(report: Report): PlanRow {
  const given = new Set(report.review.rules.rules.map((rule) => rule.rating));
  const shown = COLOURS.filter((colour) => given.has(colour));
  const words = greenIsOnTarget(report.review.rules)
    ? shown.map((colour) => `${LOOKS[colour].shape} ${colour} ${SHORT[colour]}`).join("      ")
    : "What each colour means stands under ‘What the ratings mean’.";
  return row(18, { value: words, style: QUIET });
}
