import type { Report } from "../report/report";
import type { Column } from "../table/columns";
import type { Entry } from "../report/report";

/** A council's own published form, named by its shape. */
export interface PublishedStyle {
  /** Stable; the settings keep it, and it is the name of the file. */
  readonly id: string;
  /** For the pane: "Six columns, two ratings". */
  readonly name: string;
  /** One plain sentence: what the columns are. */
  readonly says: string;
  readonly columns: (report: Report) => readonly Column<Entry>[];
}
