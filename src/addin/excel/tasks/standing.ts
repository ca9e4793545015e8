import { inExcel } from "../errors";
import { findMarks } from "./marks";

/** What of the open workbook decides which commands can work, beside its last review. */
export interface Standing {
  /** Marks of ours stand on a sheet. */
  readonly marks: boolean;
  /** The workbook is open read-only. */
  readonly readOnly: boolean;
}

/** Looks without changing anything, in two round trips. */
export const readStanding = (): Promise<Standing> =>
  inExcel(async (context) => {
    context.workbook.load("readOnly");
    const marks = await findMarks(context);
    return { marks: marks.length > 0, readOnly: context.workbook.readOnly };
  });
