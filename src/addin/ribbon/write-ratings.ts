import { UNWATCHED, type Command } from "./command";

/** Asks in the pane which columns to write ratings into: nothing is written that was not named first. */
export const writeRatings: Command = async ({ desk, tell, showPane }) => {
  if (!desk.latest()) await desk.review(UNWATCHED);
  tell({ kind: "ask", screen: "rate", place: null });
  await showPane();
};
