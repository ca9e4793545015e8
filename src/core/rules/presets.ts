/** The presets, in the order in which they are offered. */
import generalBrag from "./presets/general-brag";
import type { Preset } from "./preset";

export const PRESETS: readonly Preset[] = [generalBrag];

/** In force until the officer chooses another. */
export const DEFAULT_PRESET: Preset = generalBrag;

/** The preset with this id; null when there is none. */
export const presetNamed = (id: string): Preset | null => PRESETS.find((preset) => preset.id === id) ?? null;
