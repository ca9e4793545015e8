import type { Review } from "../../../core/review";
import { PlainError, type Receipt } from "../../desk";
import type { Session } from "../../session";
import { inExcel, inPlainWords } from "../errors";
import { addressLots } from "../write/runs";

/**
 * Marks are conditional formats, since the officer's fills are ratings and her borders are hers. This rule is true for
 * every cell, and its words tell ours from hers when they are taken away.
 */
const RULE = '=LEN("Ragbook finding")>0';
const EDGE = "#5C2E91";

/** Puts an edge around every cell with a finding, in place of those that stand. */
export async function markFindings(session: Session, review: Review): Promise<Receipt> {
  const cells = new Map<string, Set<string>>();
  for (const { sheet, cell } of review.findings) cells.set(sheet, (cells.get(sheet) ?? new Set()).add(cell));
  await inExcel(async (context) => {
    const standing = await findMarks(context);
    standing.forEach((mark) => mark.delete());
    for (const [sheet, addresses] of cells) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const lot of addressLots([...addresses])) addMark(worksheet.getRanges(lot));
    }
    await finish(context, "mark the findings again, or take all marks away");
  });
  const changes = [...cells].map(([sheet, { size }]) => `${sheet}: ${size} ${size === 1 ? "cell" : "cells"} marked`);
  return session.did("Findings marked on the sheet", changes, async () => {
    await inExcel(deleteMarks);
    return ["All marks taken away"];
  });
}

/** Takes every mark of ours away. */
export async function clearMarks(session: Session): Promise<Receipt> {
  const count = await inExcel(deleteMarks);
  return session.did(count === 0 ? "There were no marks" : "All marks taken away", [], null);
}

function addMark(areas: Excel.RangeAreas): void {
  const mark = areas.conditionalFormats.add("Custom");
  mark.custom.rule.formula = RULE;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = mark.custom.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = EDGE;
  }
}

/** Deletes our conditional formats on all sheets; answers how many there were. Three round trips. */
async function deleteMarks(context: Excel.RequestContext): Promise<number> {
  const marks = await findMarks(context);
  marks.forEach((mark) => mark.delete());
  await finish(context, "take the marks away again");
  return marks.length;
}

/** The last round trip; when it fails, Excel may have done a part of it. */
async function finish(context: Excel.RequestContext, remedy: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const plain = inPlainWords(error);
    if (!(plain instanceof PlainError)) throw plain;
    throw new PlainError(
      `${plain.message} Some marks may stand and some may not: ${remedy}. No cell was changed.`,
      null,
      plain.details,
    );
  }
}

/** Our conditional formats on all sheets, in two round trips. */
export async function findMarks(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((worksheet) => {
    const all = worksheet.getRange().conditionalFormats;
    all.load("items/type,items/id,items/customOrNullObject/rule/formula");
    return all;
  });
  await context.sync();
  return formats.flatMap(({ items }) =>
    items.filter(({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula === RULE),
  );
}
