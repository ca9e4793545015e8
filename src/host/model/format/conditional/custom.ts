/** Conditional formats with a formula of the add-in's own. */
import { invalidArgument } from "../../../protocol/errors";
import { ConditionalRangeFormat } from "./looks";
import { FormatPart } from "./part";

export class ConditionalFormatRule extends FormatPart {
  static override readonly type = "ConditionalFormatRule";
  get Formula(): string {
    return `=${this.rule}`;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
    this.rule = formula.slice(1);
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

export class CustomConditionalFormat extends FormatPart {
  static override readonly type = "CustomConditionalFormat";
  static override readonly nav = ["Format", "Rule"];

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.sheet, this.format);
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context, this.sheet, this.format);
  }
}
