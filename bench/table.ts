/** Tables as text: words to the left, figures to the right. */
export function table(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  return [title, line(headings), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), ""].join("\n");
}

const grouped = (number: number, digits: number): string =>
  number.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "1,234 ms", with decimals below 10. */
export const ms = (time: number): string => `${grouped(time, time < 10 ? 2 : 0)} ms`;
export const mb = (size: number): string => `${grouped(size, 0)} MB`;
export const kb = (bytes: number): string => `${grouped(bytes / 1024, bytes < 10240 ? 1 : 0)} KB`;
/** "2.4 ×". */
export const times = (ratio: number): string => `${grouped(ratio, ratio < 10 ? 2 : 0)} ×`;
export const count = (number: number): string => grouped(number, 0);
