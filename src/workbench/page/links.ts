import { parseBox } from "../../core/grid/address";
import type { Box } from "../../core/grid/grid";
import { showNotice } from "./notice";

/** Follows a link inside the workbook. One that leads elsewhere is only told: nothing leaves the machine from here. */
export function followLink(link: string, goTo: (sheet: string, box: Box) => void): void {
  const at = link.lastIndexOf("!");
  const box = link.startsWith("#") && at > 0 ? parseBox(link.slice(at + 1)) : null;
  if (box)
    return goTo(
      link
        .slice(1, at)
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'"),
      box,
    );
  showNotice(`This link leads out of the workbook, to ${link.replace(/^#/, "")}. The workbench does not follow it.`);
}
