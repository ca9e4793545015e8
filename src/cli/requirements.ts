import { readFile } from "node:fs/promises";

/** The requirement sets that manifest.xml declares, by name: the host enforces them as Excel would. */
export async function manifestRequirements(): Promise<Record<string, string>> {
  const manifest = await readFile(new URL("../../manifest.xml", import.meta.url), "utf8");
  const sets = manifest.matchAll(/<(?:\w+:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g);
  return Object.fromEntries([...sets].map(([, name = "", version = ""]) => [name, version]));
}
