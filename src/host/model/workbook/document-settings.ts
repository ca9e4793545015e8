import type { SettingsStore } from "../../protocol/external";
import type { Context } from "../context";
import { settingsOf } from "./settings";

/** `Office.context.document.settings`, kept in the open workbook. */
export const documentSettings = (context: () => Context): SettingsStore => ({
  read: () => Object.fromEntries(settingsOf(context(), false)?.values ?? []),
  write(values) {
    const settings = settingsOf(context(), true);
    if (!settings) return;
    settings.values = new Map(Object.entries(values));
    context().dirty = true;
  },
});
