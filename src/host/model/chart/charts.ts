import { SheetObject } from "../model-object";
export class ChartCollection extends SheetObject {
  static override readonly type = "ChartCollection";
}
