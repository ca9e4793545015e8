import type { DefinedName, Sheet } from "../../file/book";
import { parseBox } from "../../file/book";
import { HostError, invalidArgument, itemExists, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { addressOf, quoteSheet, splitAddress } from "../geometry";
import { ModelObject } from "../model-object";
import { RangePlace } from "../range/place";
import type { Range } from "../range/range";
import type { Worksheet } from "../sheet/worksheet";
import { isLegalName } from "../table/names";
import { plainValue } from "../values/shown";

/** A name of the workbook or of one sheet. */
export class NamedItem extends ModelObject {
  static override readonly type = "NamedItem";
  static override readonly nav = ["Worksheet", "WorksheetOrNullObject"];
  constructor(
    context: Context,
    private readonly model: DefinedName,
  ) {
    super(context);
  }

  private get item(): DefinedName {
    if (!this.context.book.names.includes(this.model)) throw itemNotFound();
    return this.model;
  }
  get _Id(): string {
    return this.item.name;
  }
  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return `=${this.item.formula}`;
  }
  set Formula(formula: string) {
    this.item.formula = formula.replace(/^=/, "");
  }
  get Comment(): string {
    return this.item.comment ?? "";
  }
  set Comment(comment: string) {
    this.item.comment = comment;
  }
  get Visible(): boolean {
    return !this.item.hidden;
  }
  set Visible(visible: boolean) {
    this.item.hidden = !visible;
  }
  get Scope(): string {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    if (/^-?[\d.]+$/.test(this.item.formula)) return "Double";
    return this.item.formula.startsWith('"') ? "String" : "Error";
  }
  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (range) return range.Address;
    const { formula } = this.item;
    return /^-?[\d.]+$/.test(formula) ? Number(formula) : formula.replace(/^"|"$/g, "");
  }
  get Worksheet(): Worksheet {
    const worksheet = this.WorksheetOrNullObject;
    if (!worksheet) throw new HostError("InvalidOperation", "The name belongs to the workbook.");
    return worksheet;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    const { sheet } = this.item;
    return sheet && this.context.objects.worksheet(sheet);
  }
  GetRangeOrNullObject(): Range | null {
    const { sheet: name, cells } = splitAddress(this.item.formula);
    const sheet = name === null ? undefined : this.context.book.sheet(name);
    const box = parseBox(cells);
    return sheet && box ? this.context.objects.range(sheet, box) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  Delete(): void {
    const item = this.item;
    this.context.book.names = this.context.book.names.filter((each) => each !== item);
  }
}

/** Names that Excel keeps for itself are not listed. */
const isListed = ({ name }: DefinedName): boolean => !name.startsWith("_xlnm.");

export class NamedItemCollection extends ModelObject {
  static override readonly type = "NamedItemCollection";
  constructor(
    context: Context,
    private readonly sheet: Sheet | null,
  ) {
    super(context);
  }

  override $items(): NamedItem[] {
    return this.context.book.names
      .filter((name) => isListed(name) && name.sheet === this.sheet)
      .map((name) => new NamedItem(this.context, name));
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    return this.$items().find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  Add(name: string, reference: RangePlace | string | number, comment?: string): NamedItem {
    if (typeof name !== "string" || !isLegalName(name)) throw invalidArgument();
    const clash =
      this.GetItemOrNullObject(name) ??
      this.context.book.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (clash) throw itemExists();
    const item = {
      name,
      formula: formulaOf(reference),
      sheet: this.sheet,
      hidden: false,
      comment: comment ?? null,
      extra: {},
    };
    this.context.book.names = [...this.context.book.names, item];
    this.context.dirty = true;
    return new NamedItem(this.context, item);
  }
  AddFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.Add(name, formula, comment);
  }
}

function formulaOf(reference: RangePlace | string | number): string {
  if (reference instanceof RangePlace) {
    const fixed = addressOf(reference.box).replace(
      /([A-Z]+)?(\d+)?/g,
      (_all, letters?: string, digits?: string) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
    );
    return `${quoteSheet(reference.sheet.name)}!${fixed}`;
  }
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
  return String(plainValue(reference));
}
