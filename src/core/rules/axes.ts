import type { Axis } from "../tracker/tracker";

/** The axes in the order in which they are always told. */
export const AXES: readonly Axis[] = ["Outcome", "Arrangements"];
