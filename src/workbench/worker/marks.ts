import type { Box, Sheet } from "../../host/file/book";
import { holds } from "../../host/file/book";

/** The words by which the add-in knows its own marks; the rule that holds them is true for every cell. */
const OURS = "Ragbook finding";

/** Whether a cell carries the add-in's mark. The grid shows it as a corner, so that the officer's lines stay hers. */
export function marksOf(sheet: Sheet): (row: number, column: number) => boolean {
  const boxes: readonly Box[] = sheet.conditionalFormats
    .filter(({ xml }) => xml.includes(OURS))
    .flatMap((format) => format.boxes);
  return (row, column) => boxes.some((box) => holds(box, row, column));
}
