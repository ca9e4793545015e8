import { invalidArgument } from "../../protocol/errors";
import { ModelObject } from "../model-object";

const MODES = { Automatic: "auto", AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

class NumberFormatInfo extends ModelObject {
  static override readonly type = "NumberFormatInfo";
  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}

class DatetimeFormatInfo extends ModelObject {
  static override readonly type = "DatetimeFormatInfo";
  get DateSeparator(): string {
    return "/";
  }
  get LongDatePattern(): string {
    return "dd MMMM yyyy";
  }
  get ShortDatePattern(): string {
    return "dd/MM/yyyy";
  }
  get TimeSeparator(): string {
    return ":";
  }
  get LongTimePattern(): string {
    return "HH:mm:ss";
  }
}

/** The machine's settings: those of the United Kingdom. */
class CultureInfo extends ModelObject {
  static override readonly type = "CultureInfo";
  static override readonly nav = ["NumberFormat", "DatetimeFormat"];
  get Name(): string {
    return "en-GB";
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.context);
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.context);
  }
}

export class Application extends ModelObject {
  static override readonly type = "Application";
  static override readonly nav = ["CultureInfo"];

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.context);
  }
  get CalculationMode(): string {
    const { calculation } = this.context.book;
    return Object.entries(MODES).find(([, mode]) => mode === calculation)?.[0] ?? "Automatic";
  }
  set CalculationMode(mode: string) {
    const to = MODES[mode as keyof typeof MODES];
    if (!to) throw invalidArgument();
    this.context.book.calculation = to;
    if (to !== "manual") this.context.calculation.settle();
  }
  get CalculationState(): string {
    return this.context.calculation.isDirty ? "Pending" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  Calculate(): void {
    this.context.calculation.calculate();
  }
  /** The screen of this host is drawn after each batch anyhow. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

/** `context.runtime`. */
export class Runtime extends ModelObject {
  static override readonly type = "Runtime";
  get EnableEvents(): boolean {
    return this.context.enableEvents;
  }
  set EnableEvents(enabled: boolean) {
    this.context.enableEvents = enabled;
  }
}
