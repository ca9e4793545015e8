import type { Finding } from "../../core/findings/finding";

/** The findings, a line each with what to do under it. */
export function findingsAccount(findings: readonly Finding[]): string {
  if (findings.length === 0) return "No findings.";
  const count = findings.length === 1 ? "1 finding." : `${findings.length} findings.`;
  const lines = findings.flatMap(({ severity, sheet, cell, message, suggestion }) => [
    `${severity} ${sheet}!${cell}: ${message}`,
    `  ${suggestion}`,
  ]);
  return [count, ...lines].join("\n");
}
