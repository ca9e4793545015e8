import { ModelObject } from "../model-object";
import type { SortField } from "../range/sort";
import { sortRows } from "../range/sort";
import { bodyBox } from "./boxes";
import type { Table } from "./table";

export class TableSort extends ModelObject {
  static override readonly type = "TableSort";
  constructor(private readonly owner: Table) {
    super(owner.context);
  }
  Apply(fields: readonly SortField[], matchCase = false): void {
    sortRows(this.context, this.owner.GetRange(), bodyBox(this.owner.table), fields, matchCase);
  }
}
