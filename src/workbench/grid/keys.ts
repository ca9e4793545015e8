/** What a key asks of the grid. */
export type Wish =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "page"; readonly pages: number; readonly extend: boolean }
  | { readonly kind: "edge"; readonly direction: "up" | "down" | "left" | "right"; readonly extend: boolean }
  | { readonly kind: "home" | "start" | "end"; readonly extend: boolean }
  | { readonly kind: "walk"; readonly rows: number; readonly columns: number }
  | { readonly kind: "all" | "edit" | "clear" | "menu" | "undo" | "redo" | "follow" | "wholeRow" | "wholeColumn" }
  | { readonly kind: "type" };

type Maker = Wish | ((extend: boolean) => Wish);

const move =
  (rows: number, columns: number) =>
  (extend: boolean): Wish => ({ kind: "move", rows, columns, extend });
const edge =
  (direction: "up" | "down" | "left" | "right") =>
  (extend: boolean): Wish => ({ kind: "edge", direction, extend });

const PLAIN: Readonly<Record<string, Maker>> = {
  ArrowUp: move(-1, 0),
  ArrowDown: move(1, 0),
  ArrowLeft: move(0, -1),
  ArrowRight: move(0, 1),
  PageUp: (extend) => ({ kind: "page", pages: -1, extend }),
  PageDown: (extend) => ({ kind: "page", pages: 1, extend }),
  Home: (extend) => ({ kind: "home", extend }),
  Enter: (back) => ({ kind: "walk", rows: back ? -1 : 1, columns: 0 }),
  Tab: (back) => ({ kind: "walk", rows: 0, columns: back ? -1 : 1 }),
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "clear" },
  ContextMenu: { kind: "menu" },
};

const WITH_CONTROL: Readonly<Record<string, Maker>> = {
  ArrowUp: edge("up"),
  ArrowDown: edge("down"),
  ArrowLeft: edge("left"),
  ArrowRight: edge("right"),
  Home: (extend) => ({ kind: "start", extend }),
  End: (extend) => ({ kind: "end", extend }),
  a: { kind: "all" },
  z: { kind: "undo" },
  y: { kind: "redo" },
  k: { kind: "follow" },
  " ": { kind: "wholeColumn" },
};

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The wish behind a key, as Excel reads it; null for a key that the grid leaves alone. */
export function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): Wish | null {
  if (altKey) return null;
  if (key === "F10" && shiftKey) return { kind: "menu" };
  const control = ctrlKey || metaKey;
  if (control && shiftKey && key.toLowerCase() === "z") return { kind: "redo" };
  if (!control && shiftKey && key === " ") return { kind: "wholeRow" };
  const maker = control ? WITH_CONTROL[key.length === 1 ? key.toLowerCase() : key] : PLAIN[key];
  if (maker) return typeof maker === "function" ? maker(shiftKey) : maker;
  return !control && key.length === 1 ? { kind: "type" } : null;
}
