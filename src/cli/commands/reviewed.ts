import type { IsoDate } from "../../core/due/due";
import type { Review } from "../../core/review";
import { demandAsAt } from "../as-at";
import { openWorkbook, type OpenWorkbook } from "../workbook";
import { UNWATCHED } from "./command";

/** Opens a file and reviews it. @throws UsageError where a sheet has no as-at date */
export async function reviewed(
  file: string,
  asAt: IsoDate | null,
  option = "--as-at",
): Promise<OpenWorkbook & { readonly review: Review }> {
  const workbook = await openWorkbook(file, asAt);
  const review = await workbook.desk.review(UNWATCHED);
  demandAsAt(review.tracker, option);
  return { ...workbook, review };
}
