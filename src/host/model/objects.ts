import type { Context, Objects } from "./context";
import { Chart } from "./chart/chart";
import { RangeAreas } from "./range/areas";
import { Range } from "./range/range";
import { Worksheet } from "./sheet/worksheet";
import { Table } from "./table/table";

/** Makes the objects that refer to each other, for one open workbook. */
export const objectsFor = (context: () => Context): Objects => ({
  range: (sheet, box) => new Range(context(), sheet, box),
  areas: (sheet, boxes) => new RangeAreas(context(), sheet, boxes),
  worksheet: (sheet) => new Worksheet(context(), sheet),
  table: (sheet, table) => new Table(context(), sheet, table),
  chart: (sheet, chart) => new Chart(context(), sheet, chart),
});
