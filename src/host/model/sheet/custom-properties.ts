import type { Sheet } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject } from "../model-object";

const MAX_KEY = 255;

export class WorksheetCustomProperty extends SheetObject {
  static override readonly type = "WorksheetCustomProperty";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly key: string,
  ) {
    super(context, sheet);
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }
  set Value(value: string) {
    this.sheet.customProperties.set(this.key, String(value));
  }
  Delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}

/** Words that an add-in keeps with a sheet. Keys are found in any case of letters. */
export class WorksheetCustomPropertyCollection extends SheetObject {
  static override readonly type = "WorksheetCustomPropertyCollection";

  private keyOf(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  }
  private object(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.context, this.sheet, key);
  }
  override $items(): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => this.object(key));
  }
  GetCount(): number {
    return this.sheet.customProperties.size;
  }
  Add(key: string, value: string): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || key.length > MAX_KEY) throw invalidArgument();
    const there = this.keyOf(key) ?? key;
    this.sheet.customProperties.set(there, String(value));
    this.context.dirty = true;
    return this.object(there);
  }
  GetItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const there = this.keyOf(key);
    return there === undefined ? null : this.object(there);
  }
  GetItem(key: string): WorksheetCustomProperty {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
}
