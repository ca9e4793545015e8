/** The presets, in the order in which they are offered. */
import evidence from "./presets/evidence";
import generalBrag from "./presets/general-brag";
import monthsBehind from "./presets/months-behind";
import overdueOnly from "./presets/overdue-only";
import percentComplete from "./presets/percent-complete";
import recovery from "./presets/recovery";
import verified from "./presets/verified";
import type { Preset } from "./preset";

export const PRESETS: readonly Preset[] = [
  generalBrag,
  monthsBehind,
  percentComplete,
  evidence,
  verified,
  overdueOnly,
  recovery,
];

/** In force until the officer chooses another. */
export const DEFAULT_PRESET: Preset = generalBrag;

/** The preset with this id; null when there is none. */
export const presetNamed = (id: string): Preset | null => PRESETS.find((preset) => preset.id === id) ?? null;
