/** Every class of Excel that this host serves: a test compares them with the client library, and the docs list them. */
import type { HostObject } from "../protocol/host-object";
import { ChartAreaFormat, ChartPlotArea } from "./chart/area";
import { ChartAxes, ChartAxis } from "./chart/axes";
import { Chart } from "./chart/chart";
import { ChartCollection } from "./chart/charts";
import { ChartDataLabels } from "./chart/labels";
import { ChartFill, ChartFont, ChartLineFormat } from "./chart/looks";
import { ChartSeries, ChartSeriesCollection } from "./chart/series";
import { ChartLegend, ChartTitle } from "./chart/words";
import { RangeBorder, RangeBorderCollection } from "./format/borders";
import { ConditionalRangeBorder, ConditionalRangeBorderCollection } from "./format/conditional/borders";
import { ConditionalFormatRule, CustomConditionalFormat } from "./format/conditional/custom";
import { ConditionalFormat, ConditionalFormatCollection } from "./format/conditional/formats";
import { ConditionalRangeFill, ConditionalRangeFont, ConditionalRangeFormat } from "./format/conditional/looks";
import { DataValidation } from "./format/data-validation";
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from "./format/range-format";
import { RangeAreas, RangeCollection } from "./range/areas";
import { Range } from "./range/range";
import { RangeSort } from "./range/sort";
import { RangeView, RangeViewCollection } from "./range/view";
import { WorksheetCustomProperty, WorksheetCustomPropertyCollection } from "./sheet/custom-properties";
import { WorksheetFreezePanes } from "./sheet/freeze-panes";
import { HeaderFooter, HeaderFooterGroup } from "./sheet/header-footer";
import { PageBreak, PageBreakCollection } from "./sheet/page-breaks";
import { PageLayout } from "./sheet/page-layout";
import { WorksheetProtection } from "./sheet/protection";
import { Worksheet } from "./sheet/worksheet";
import { WorksheetCollection } from "./sheet/worksheets";
import { AutoFilter } from "./table/auto-filter";
import { TableColumn, TableColumnCollection } from "./table/columns";
import { TableRow, TableRowCollection } from "./table/rows";
import { TableSort } from "./table/sort";
import { Table } from "./table/table";
import { TableCollection, TableScopedCollection } from "./table/tables";
import { Application, Runtime } from "./workbook/application";
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from "./workbook/custom-xml";
import { FunctionResult, Functions } from "./workbook/functions";
import { NamedItem, NamedItemCollection } from "./workbook/names";
import { WorkbookProtection } from "./workbook/protection";
import { Setting, SettingCollection } from "./workbook/settings";
import { Workbook } from "./workbook/workbook";

export const CLASSES: readonly { readonly type: string; readonly prototype: HostObject }[] = [
  Workbook,
  Application,
  Runtime,
  Functions,
  FunctionResult,
  WorkbookProtection,
  NamedItem,
  NamedItemCollection,
  Setting,
  SettingCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
  WorksheetFreezePanes,
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
  PageLayout,
  HeaderFooterGroup,
  HeaderFooter,
  PageBreak,
  PageBreakCollection,
  Range,
  RangeAreas,
  RangeCollection,
  RangeView,
  RangeViewCollection,
  RangeSort,
  RangeFormat,
  RangeFill,
  RangeFont,
  RangeBorder,
  RangeBorderCollection,
  FormatProtection,
  ConditionalFormat,
  ConditionalFormatCollection,
  CustomConditionalFormat,
  ConditionalFormatRule,
  ConditionalRangeFormat,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  DataValidation,
  Table,
  TableCollection,
  TableScopedCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableSort,
  AutoFilter,
  Chart,
  ChartCollection,
  ChartSeries,
  ChartSeriesCollection,
  ChartAxes,
  ChartAxis,
  ChartTitle,
  ChartLegend,
  ChartDataLabels,
  ChartAreaFormat,
  ChartPlotArea,
  ChartFill,
  ChartFont,
  ChartLineFormat,
];
