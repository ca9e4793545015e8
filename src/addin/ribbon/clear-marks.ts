import type { Command } from "./command";

/** Takes all marks of ours off the sheets. */
export const clearMarks: Command = async ({ desk, tell }) => {
  tell({ kind: "done", screen: "check", receipt: await desk.clearMarks() });
};
