/** Namespaces and content types of drawings. */
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** How the file writes each kind of bar chart. */
export const BAR_TYPES = {
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  BarClustered: { direction: "bar", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
} as const;

export const LEGEND_PLACES = { b: "bottom", t: "top", l: "left", r: "right", tr: "topRight" } as const;
