import type { TextRun } from "./messages";

/** The formatted stretches of a rich text, from the file's own XML of it. */
export function runsOf(xml: string): TextRun[] {
  return [...xml.matchAll(/<r>(.*?)<\/r>/gs)].map(([, run = ""]) => {
    const look = /<rPr>(.*?)<\/rPr>/s.exec(run)?.[1] ?? "";
    return {
      text: decode(/<t(?:\s[^>]*)?>(.*?)<\/t>/s.exec(run)?.[1] ?? ""),
      bold: isOn(look, "b"),
      italic: isOn(look, "i"),
      strike: isOn(look, "strike"),
      underline: isOn(look, "u"),
      colour: colourOf(look),
    };
  });
}

const isOn = (look: string, tag: string): boolean =>
  new RegExp(`<${tag}(?:\\s+val="(?!0|false|none)[^"]*")?\\s*/>`).test(look);

function colourOf(look: string): string | null {
  const colour = /<color\s+rgb="(?:[0-9A-F]{2})?([0-9A-F]{6})"/i.exec(look)?.[1];
  return colour === undefined || colour === "000000" ? null : `#${colour}`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replaceAll(/_x000D_/g, "");
}
