import { shown } from "../../values/shown";
import { toLogical, toNumber, toText } from "../values";
import type { Functions } from "./argument";
import { number, text } from "./argument";

export const TEXT: Functions = {
  LEN: ([arg]) => text(arg).length,
  LEFT: ([arg, count]) => text(arg).slice(0, number(count, 1)),
  RIGHT: ([arg, count]) => text(arg).slice(Math.max(0, text(arg).length - number(count, 1))),
  MID: ([arg, start, count]) => text(arg).slice(number(start) - 1, number(start) - 1 + number(count)),
  TRIM: ([arg]) => text(arg).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: ([arg]) => text(arg).toUpperCase(),
  LOWER: ([arg]) => text(arg).toLowerCase(),
  CONCATENATE: (args) => args.map((arg) => toText(arg.value())).join(""),
  CONCAT: (args) =>
    args
      .flatMap((arg) => arg.cells())
      .map(toText)
      .join(""),
  TEXTJOIN: ([separator, skipBlanks, ...args]) => {
    const parts = args.flatMap((arg) => arg.cells()).map(toText);
    return parts.filter((part) => part !== "" || !toLogical(skipBlanks?.value() ?? null)).join(text(separator));
  },
  TEXT: ([arg, format]) => shown(arg?.value() ?? null, text(format), false),
  VALUE: ([arg]) => toNumber(arg?.value() ?? null),
  HYPERLINK: ([link, words]) => (words && !words.isMissing ? words.value() : (link?.value() ?? null)),
};
