import type { ConditionalFormat as BookFormat, Sheet } from "../../../file/book";
import type { Differential } from "../../../file/styles/differential";
import { PLAIN_DIFFERENTIAL, changeDifferential, readDifferential } from "../../../file/styles/differential";
import { parseXml } from "../../../file/xml/dom";
import { itemNotFound } from "../../../protocol/errors";
import type { Context } from "../../context";
import { SheetObject, allow } from "../../model-object";

/** A part of what one conditional format says. */
export abstract class FormatPart extends SheetObject {
  constructor(
    context: Context,
    sheet: Sheet,
    protected readonly format: BookFormat,
  ) {
    super(context, sheet);
  }

  /** Throws `ItemNotFound` once the format is deleted. */
  private get live(): BookFormat {
    const found = this.sheet.conditionalFormats.find(({ id }) => id === this.format.id);
    if (!found) throw itemNotFound();
    return found;
  }
  protected get look(): Differential {
    const { origin, theme } = this.context.book;
    const palette = origin?.palette ?? { theme: theme.colours, indexed: [] };
    return readDifferential(this.live.look ?? PLAIN_DIFFERENTIAL, palette);
  }
  protected change(change: Partial<Differential>): void {
    allow(this.sheet, "formatCells");
    const { live } = this;
    live.look = changeDifferential(live.look ?? PLAIN_DIFFERENTIAL, change);
    this.context.dirty = true;
  }
  protected get rule(): string {
    return parseXml(this.live.xml, "a conditional format").child("formula")?.text ?? "";
  }
  protected set rule(formula: string) {
    allow(this.sheet, "formatCells");
    const { live } = this;
    const rule = parseXml(live.xml, "a conditional format");
    rule.child("formula")?.children.splice(0, Infinity, formula);
    live.xml = rule.toString();
    this.context.dirty = true;
  }
}
