import { element, put } from "../page/dom";
import type { CellPicture, TextRun } from "../worker/messages";
import type { Layout } from "./layout";

/** A cell as an element, placed inside the element of its row. */
export function drawCell(layout: Layout, row: number, cell: CellPicture): HTMLElement {
  const box = layout.merges.of({ row, column: cell.column });
  const merged = box.bottom > box.top || box.right > box.left;
  const { x, width, height } = layout.rect(box);
  const words = element("span", { class: "words" }, ...drawWords(cell));
  const drawn = element(
    "div",
    {
      class: `cell look-${cell.style} at-${cell.align}${merged ? " merged" : ""}`,
      role: "gridcell",
      "aria-colindex": String(cell.column),
      ...(merged && {
        "aria-rowspan": String(box.bottom - box.top + 1),
        "aria-colspan": String(box.right - box.left + 1),
      }),
    },
    words,
  );
  const { hair } = layout;
  // One line further to the left and up: there its border falls on the line of its neighbours.
  put(drawn, x - hair, -hair, width + hair, height + hair);
  if (cell.reach !== null) {
    drawn.classList.add("reaching");
    words.style.width = `${cell.reach}px`;
  }
  drawn.classList.toggle("flagged", cell.marked);
  return drawn;
}

function drawWords(cell: CellPicture): (Node | string)[] {
  const words = cell.runs ? cell.runs.map(drawRun) : [cell.text];
  return cell.link === null ? words : [element("span", { class: "link", "data-link": cell.link }, ...words)];
}

function drawRun(run: TextRun): Node | string {
  const kinds = (["bold", "italic", "strike", "underline"] as const).filter((kind) => run[kind]);
  if (kinds.length === 0 && run.colour === null) return run.text;
  const drawn = element("span", { class: kinds.map((kind) => `run-${kind}`).join(" ") }, run.text);
  if (run.colour !== null) drawn.style.color = run.colour;
  return drawn;
}
