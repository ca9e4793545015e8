import { invalidArgument } from "../../protocol/errors";

/** Colours by name that Office.js takes beside "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  pink: "#FFC0CB",
  brown: "#A52A2A",
};

/** "#RRGGBB" in capitals. Throws `InvalidArgument` for what is no colour. */
export function requireColour(given: unknown): string {
  const text = String(given);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
