import { UNWATCHED, type Command } from "./command";

/** Makes or refreshes the summary sheets that the settings choose, and shows what was made with its Undo. */
export const summarySheets: Command = async ({ desk, tell, showPane }) => {
  const review = await desk.review(UNWATCHED);
  const receipt = await desk.makeSheets(review, null, UNWATCHED);
  tell({ kind: "done", screen: "report", receipt });
  await showPane();
};
