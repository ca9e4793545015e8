import { isClosed, isComplete } from "../../rating/dates";
import type { Action } from "../../tracker/tracker";

/** Something is still expected of the action. */
export const isOpen = ({ status }: Action): boolean => !isClosed(status);

/** The action is told to be done. */
export const isDone = ({ status }: Action): boolean => isComplete(status);
