/** One sheet from the top: the lines above each table, then its rows. */
import type { IsoDate } from "../due/due";
import type { SheetLayout, TableLayout } from "../layout/layout";
import type { Sheet } from "../layout/sheet";
import { readSheetDates } from "./as-at";
import { buildAction } from "./build-action";
import { readHeadingBlock } from "./heading-block";
import type { Keys } from "./keys";
import { readBlocks } from "./read-blocks";
import { readContext, type ReadContext } from "./read-context";
import { readRows, type ActionRows } from "./read-rows";
import { levelOf, SectionStack } from "./section-stack";
import { TableView } from "./table-view";
import type { Action, AsAt, TrackerSheet } from "./tracker";

/** What was found of a sheet before its actions are read. */
export interface SheetInput {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly keys: Keys;
  /** The sheet's own key of owners, else that of the other sheets. */
  readonly ownerKey: ReadonlyMap<string, string>;
  /** The date given for every sheet, or null. */
  readonly asAt: IsoDate | null;
}

/** What a sheet is called: the first line above its tables that says that it is a plan, else the first line. */
function titleOf(sheet: Sheet, top: number): string | null {
  const lines: string[] = [];
  for (let row = sheet.top; row < Math.min(top, sheet.top + 20); row++) {
    const [column] = sheet.filled(row);
    if (column !== undefined) lines.push(sheet.text(row, column));
  }
  const plan = lines.find(
    (line) => /\b(?:plan|tracker|statement|programme|register|log)\b/i.test(line) && line.length < 150,
  );
  return plan ?? lines[0] ?? null;
}

function openHeadings(
  stack: SectionStack,
  input: SheetInput,
  context: ReadContext,
  top: number,
  bottom: number,
  isFirst: boolean,
  last: number,
): void {
  const block = readHeadingBlock(input.sheet, top, bottom, isFirst, context.dates, last);
  const { issue, lead, prospect, description } = block;
  if (issue) {
    const said = prospect
      ? {
          text: prospect.text,
          target: prospect.target,
          place: { sheet: input.sheet.grid.sheet, row: prospect.line.row, column: prospect.line.column },
        }
      : null;
    stack.openIssue(levelOf(issue.text, issue.row, null, true), lead, { description, prospect: said });
  } else if (lead) stack.setLead(lead);
  for (const banner of block.banners) {
    const style = `${input.sheet.fill(banner.row, banner.column) ?? ""}|${/^[a-z]+/i.exec(banner.text)?.[0]?.toLowerCase() ?? ""}`;
    stack.banner(levelOf(banner.text, banner.row, null, true), style);
  }
}

function rowsOf(input: SheetInput, context: ReadContext, stack: SectionStack): ActionRows[] {
  const { sheet, layout } = input;
  let next = sheet.top;
  return layout.tables.flatMap((table: TableLayout, index) => {
    const top = table.headerRows[0] ?? table.firstRow;
    openHeadings(stack, input, context, next, top - 1, index === 0, table.lastRow);
    next = Math.max(next, table.lastRow + 1);
    return table.shape === "block"
      ? readBlocks(sheet, table, index)
      : readRows(new TableView(sheet, table, index), stack);
  });
}

/** A sheet as read, with what it takes to read one of its actions again. */
export interface SheetReading {
  readonly sheet: TrackerSheet;
  readonly actions: readonly Action[];
  /** The rows of each action, in the order of `actions`. */
  readonly rows: readonly ActionRows[];
  readonly context: ReadContext;
}

/** Reads the actions of one visible sheet and what it says of itself. */
export function readSheet(input: SheetInput): SheetReading {
  const { sheet, layout, keys } = input;
  const stated = readSheetDates(sheet, layout);
  const asAt: AsAt | null = input.asAt ? { date: input.asAt, source: "given", place: null } : stated.asAt;
  const context = readContext(sheet, keys, input.ownerKey, { asAt: asAt?.date ?? null, period: stated.period });
  const stack = new SectionStack(sheet.grid.sheet);
  const rows = rowsOf(input, context, stack);
  const actions = rows.map((each) => buildAction(each, context));
  const first = Math.min(...layout.tables.map((table) => table.headerRows[0] ?? table.firstRow), sheet.bottom + 1);
  return {
    sheet: {
      sheet: sheet.grid.sheet,
      asAt,
      title: titleOf(sheet, first),
      layout,
      sections: stack.sections,
      ownerKey: keys.owners,
      ownerKeyPlaces: keys.places,
    },
    actions,
    rows,
    context,
  };
}
