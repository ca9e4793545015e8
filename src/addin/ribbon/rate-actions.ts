import { UNWATCHED, type Command } from "./command";

/** Rates every action and shows the ratings with their reasons. */
export const rateActions: Command = async ({ desk, tell, showPane }) => {
  await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "rate", place: null });
  await showPane();
};
