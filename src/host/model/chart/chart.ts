import { SheetObject } from "../model-object";
export class Chart extends SheetObject {
  static override readonly type = "Chart";
  constructor(
    c: ConstructorParameters<typeof SheetObject>[0],
    s: ConstructorParameters<typeof SheetObject>[1],
    readonly model: unknown,
  ) {
    super(c, s);
  }
}
