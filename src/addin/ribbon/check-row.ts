import { UNWATCHED, type Command } from "./command";

/** Shows the findings of the selected cell's row. */
export const checkRow: Command = async ({ desk, tell, showPane }) => {
  await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "check", place: await desk.selection() });
  await showPane();
};
