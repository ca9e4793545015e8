import type { Screen } from "../desk";
import type { Command } from "./command";

/** Opens a screen of the pane. */
const showScreen =
  (screen: Screen): Command =>
  async ({ tell, showPane }) => {
    tell({ kind: "ask", screen, place: null });
    await showPane();
  };

export const showRules = showScreen("rules");
export const showSettings = showScreen("settings");
export const showActivity = showScreen("activity");
export const showHelp = showScreen("help");
