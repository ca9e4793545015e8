import type { Box, DataValidation as BookValidation, Sheet } from "../../file/book";
import { overlaps } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { freed, sameBox } from "../geometry";
import { SheetObject, allow } from "../model-object";
import { MEMBERS, TYPES, fileOperator, formulaOf, listSource, officeOperator } from "./validation-rule";

type Fields = Readonly<Record<string, unknown>>;

const BLANK: Omit<BookValidation, "boxes"> = {
  type: "none",
  operator: "between",
  formula1: null,
  formula2: null,
  errorStyle: "stop",
  allowBlank: true,
  hideDropDown: false,
  showInputMessage: true,
  showErrorMessage: true,
  errorTitle: null,
  error: null,
  promptTitle: null,
  prompt: null,
};

/** What may be typed into cells. */
export class DataValidation extends SheetObject {
  static override readonly type = "DataValidation";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly boxes: readonly Box[],
  ) {
    super(context, sheet);
  }

  private here(): BookValidation | undefined {
    return this.sheet.validations.find((each) =>
      each.boxes.some((box) => this.boxes.some((mine) => overlaps(mine, box))),
    );
  }

  /** One validation for exactly these cells; cells that shared another keep it. */
  private own(): BookValidation {
    const there = this.sheet.validations.find(
      (each) =>
        each.boxes.length === this.boxes.length &&
        each.boxes.every((box, index) => sameBox(box, this.boxes[index] ?? box)),
    );
    if (there) return there;
    const fresh = { ...BLANK, ...this.here(), boxes: [...this.boxes] };
    this.Clear();
    this.sheet.validations = [...this.sheet.validations, fresh];
    return fresh;
  }

  get Type(): string {
    return TYPES.office(this.here()?.type ?? "none") ?? "None";
  }
  get IgnoreBlanks(): boolean {
    return this.here()?.allowBlank ?? true;
  }
  set IgnoreBlanks(ignore: boolean) {
    this.own().allowBlank = ignore;
  }
  /** Whether the values that stand there fit is not judged here. */
  get Valid(): boolean | null {
    return this.here() ? null : true;
  }

  get Rule(): Fields {
    const there = this.here();
    if (!there || there.type === "none") return {};
    const member = MEMBERS.office(there.type) ?? "custom";
    const source = there.formula1 ?? "";
    if (there.type === "list") {
      const words = /^"(.*)"$/s.exec(source)?.[1];
      return { list: { inCellDropDown: !there.hideDropDown, source: words ?? `=${source}` } };
    }
    if (there.type === "custom") return { custom: { formula: `=${source}` } };
    const rule = {
      formula1: source,
      operator: officeOperator(there.operator),
      ...(there.formula2 !== null && { formula2: there.formula2 }),
    };
    return { [member]: rule };
  }
  set Rule(rule: Fields) {
    allow(this.sheet, null);
    const [member, given] = Object.entries(rule).find(([, fields]) => fields !== null && fields !== undefined) ?? [];
    const type = MEMBERS.file(member);
    if (!type) throw invalidArgument();
    const fields = given as Fields;
    const own = this.own();
    own.type = type;
    if (type === "list") {
      own.formula1 = listSource(fields.source);
      own.hideDropDown = fields.inCellDropDown === false;
      return;
    }
    own.operator = fileOperator(fields.operator);
    own.formula1 = formulaOf(type === "custom" ? fields.formula : fields.formula1);
    own.formula2 = fields.formula2 === undefined ? null : formulaOf(fields.formula2);
  }

  get ErrorAlert(): Fields {
    const there = this.here() ?? BLANK;
    return {
      message: there.error ?? "",
      showAlert: there.showErrorMessage,
      style: officeOperator(there.errorStyle),
      title: there.errorTitle ?? "",
    };
  }
  set ErrorAlert({ message, showAlert, style, title }: Fields) {
    Object.assign(this.own(), {
      error: message ?? null,
      showErrorMessage: showAlert ?? true,
      errorStyle: fileOperator(style ?? "Stop"),
      errorTitle: title ?? null,
    });
  }
  get Prompt(): Fields {
    const there = this.here() ?? BLANK;
    return { message: there.prompt ?? "", showPrompt: there.showInputMessage, title: there.promptTitle ?? "" };
  }
  set Prompt({ message, showPrompt, title }: Fields) {
    Object.assign(this.own(), {
      prompt: message ?? null,
      showInputMessage: showPrompt ?? true,
      promptTitle: title ?? null,
    });
  }

  Clear(): void {
    allow(this.sheet, null);
    for (const box of this.boxes) this.sheet.validations = freed(this.sheet.validations, box);
  }
}
