import type { Box, Sheet } from "../../file/book";
import type { Context } from "../context";
import { allow } from "../model-object";
import { stylesIn } from "../style-box";

/** Refuses to write to locked cells of a protected sheet. */
export function allowWriting(context: Context, sheet: Sheet, box: Box): void {
  if (sheet.protection && stylesIn(context, sheet, box).some((style) => style.locked)) allow(sheet, null);
}
