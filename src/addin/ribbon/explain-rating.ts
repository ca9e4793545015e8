import { UNWATCHED, type Command } from "./command";

/** Shows why the action of the selected cell is rated as it is. */
export const explainRating: Command = async ({ desk, tell, showPane }) => {
  if (!desk.latest()) await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "rate", place: await desk.selection() });
  await showPane();
};
