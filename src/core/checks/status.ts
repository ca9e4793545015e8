import type { Status } from "../tracker/tracker";

/** Statuses of an action on which nothing more is expected. */
export const COMPLETED: ReadonlySet<Status> = new Set(["complete", "verified", "cancelled"]);
