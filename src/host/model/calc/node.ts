import type { Box, CellValue } from "../../file/book";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "area"; readonly sheet: string | null; readonly box: Box }
  /** A defined name, or a table with what stands in its brackets. */
  | { readonly kind: "name"; readonly name: string; readonly part: string | null }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "negative" | "percent"; readonly of: Node }
  /** An argument left out. */
  | { readonly kind: "missing" }
  /** Legal in Excel and beyond this host: array constants, references over several sheets. */
  | { readonly kind: "beyond"; readonly of: readonly Node[] };

export const visit = (node: Node, see: (node: Node) => void): void => {
  see(node);
  if (node.kind === "call") node.args.forEach((each) => visit(each, see));
  if (node.kind === "binary") [node.left, node.right].forEach((each) => visit(each, see));
  if (node.kind === "negative" || node.kind === "percent") visit(node.of, see);
  if (node.kind === "beyond") node.of.forEach((each) => visit(each, see));
};
