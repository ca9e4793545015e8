import type { Box, Sheet } from "../file/book";
import { overlaps } from "../file/book";
import { RichEvent } from "../protocol/events";
import type { Context } from "./context";
import { addressOf, intersect } from "./geometry";

/** Office.js's words for what happened to the cells; "format" is an event of its own. */
export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "format";

interface OneValue {
  readonly value: unknown;
  readonly type: string;
}

/** Marks the workbook as changed and tells who listens. */
export function changed(
  context: Context,
  sheet: Sheet,
  box: Box,
  kind: ChangeKind,
  before: OneValue | null = null,
  after: OneValue | null = null,
): void {
  context.dirty = true;
  if (!context.enableEvents) return;
  const { listeners } = context;
  const about =
    kind === "format" ? [RichEvent.worksheetFormatChanged] : [RichEvent.worksheetChanged, RichEvent.tableChanged];
  if (!about.some((type) => listeners.hears(type))) return;
  const common = { worksheetId: sheet.id, source: "Local", triggerSource: context.trigger };
  if (kind === "format") {
    listeners.tell(RichEvent.worksheetFormatChanged, sheet.id, { ...common, address: addressOf(box) });
    return;
  }
  const detail = {
    ...common,
    changeType: kind,
    shiftDirection: "None",
    ...(before && { valueBefore: before.value, valueTypeBefore: before.type }),
    ...(after && { valueAfter: after.value, valueTypeAfter: after.type }),
  };
  listeners.tell(RichEvent.worksheetChanged, sheet.id, { ...detail, address: addressOf(box) });
  for (const table of sheet.tables) {
    const inside = overlaps(table.ref, box) && intersect(table.ref, box);
    if (inside) {
      const id = String(table.id);
      listeners.tell(RichEvent.tableChanged, id, { ...detail, tableId: id, address: addressOf(inside) });
    }
  }
}
