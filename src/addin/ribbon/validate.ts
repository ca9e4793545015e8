import { UNWATCHED, type Command } from "./command";

/** Checks the workbook and shows the findings. */
export const validate: Command = async ({ desk, tell, showPane }) => {
  await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "check", place: null });
  await showPane();
};
