import { UNWATCHED, type Command } from "./command";

/** Shows what changed since the last report. */
export const compareWithLast: Command = async ({ desk, tell, showPane }) => {
  await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "report", place: null });
  await showPane();
};
