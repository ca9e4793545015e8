/** Rows that several keys share. */
import type { PresetRow } from "../preset";

/** No key that we know is worded for an action that has stopped, unless it has a colour for it. */
export const CANCELLED: PresetRow = {
  when: { status: "cancelled" },
  rating: null,
  because: "the key is silent on cancelled actions",
};

/** Keys with no word for complete rate it as on target: it can't be behind any more. */
export const COMPLETE_ON_TARGET: PresetRow = {
  when: { status: "complete, verified" },
  rating: "Green",
  because: "{status}, so no longer behind",
};

/** The last row where a key leaves actions out: said on purpose, so that no action goes without a word. */
export const SILENT: PresetRow = { when: {}, rating: null, because: "the key is silent" };
