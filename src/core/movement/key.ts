import type { Action } from "../tracker/tracker";

type Named = Pick<Action, "sheet" | "action" | "ref">;

/** Long enough to tell actions apart, short enough to keep in the workbook. */
const KEY_LENGTH = 120;

/** An action's words without its own reference, case, spaces and punctuation. */
export function bareWords({ action, ref }: Pick<Action, "action" | "ref">): string {
  const words = ref !== null && action.trimStart().startsWith(ref) ? action.trimStart().slice(ref.length) : action;
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The keys under which overrides, dismissals and notes are kept, in the order of the actions: sheet and words, which
 * outlast sorting, new rows and renumbering. Actions of the same words on one sheet are told apart by their order.
 */
export function actionKeys(actions: readonly Named[]): string[] {
  const seen = new Map<string, number>();
  return actions.map((action) => {
    const key = `${action.sheet}|${bareWords(action).slice(0, KEY_LENGTH)}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}
