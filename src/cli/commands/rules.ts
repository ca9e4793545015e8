import { readFile } from "node:fs/promises";
import { analyse } from "../../core/rules/analyse";
import { analysisJson } from "../../core/rules/analysis-words";
import { analysisAccount } from "../account/analysis";
import { importRulesText } from "../../core/rules/exchange";
import type { DecisionTable } from "../../core/rules/table";
import { UsageError } from "../usage";
import { openWorkbook } from "../workbook";
import { UNWATCHED, type CliCommand } from "./command";

export const rules: CliCommand = async ({ files: [file = ""], check }) => {
  if (!check) throw new UsageError("rules needs --check: it looks for gaps, hidden rules and overlaps.");
  const table = /\.json$/i.test(file) ? await fromJson(file) : await fromWorkbook(file);
  const analysis = analyse(table);
  return { json: analysisJson(analysis), text: analysisAccount(table, analysis), exit: 0 };
};

async function fromJson(file: string): Promise<DecisionTable> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`${file} cannot be read. Check its name and that you may open it.`);
  });
  const imported = importRulesText(text);
  if ("refused" in imported) throw new UsageError(imported.refused);
  return imported.table;
}

/** The rules sheet of a workbook; the rules in force where it has none. A sheet with faults is refused, cell by cell. */
async function fromWorkbook(file: string): Promise<DecisionTable> {
  const { desk } = await openWorkbook(file, null);
  const { rules: table, findings } = await desk.review(UNWATCHED);
  const faults = findings.filter(({ code }) => code === "rule-fault");
  if (faults.length === 0) return table;
  throw new UsageError(faults.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message}`).join(" "));
}
