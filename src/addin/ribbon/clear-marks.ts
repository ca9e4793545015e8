import type { Command } from "./command";

/** Takes all marks of ours off the sheets, and says so in the pane. */
export const clearMarks: Command = async ({ desk, tell, showPane }) => {
  tell({ kind: "done", screen: "check", receipt: await desk.clearMarks() });
  await showPane();
};
