import type { AddinSettings } from "../../file/book";
import { itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { ModelObject } from "../model-object";

/** The add-in's settings in this workbook; made on first writing. */
export function settingsOf({ book, addinId }: Context, make: boolean): AddinSettings | undefined {
  const there = book.settings.find(({ id }) => id.toLowerCase() === addinId.toLowerCase());
  if (there || !make) return there;
  const fresh = { id: addinId, version: "1.0.0.0", values: new Map<string, string>() };
  book.settings = [...book.settings, fresh];
  return fresh;
}

export class Setting extends ModelObject {
  static override readonly type = "Setting";
  constructor(
    context: Context,
    private readonly key: string,
  ) {
    super(context);
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const json = settingsOf(this.context, false)?.values.get(this.key);
    if (json === undefined) throw itemNotFound();
    return parsed(json);
  }
  set Value(value: unknown) {
    settingsOf(this.context, true)?.values.set(this.key, JSON.stringify(value));
  }
  Delete(): void {
    settingsOf(this.context, false)?.values.delete(this.key);
  }
}

/** Settings come from the file, and may be anything. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

export class SettingCollection extends ModelObject {
  static override readonly type = "SettingCollection";

  override $items(): Setting[] {
    return [...(settingsOf(this.context, false)?.values.keys() ?? [])].map((key) => new Setting(this.context, key));
  }
  GetCount(): number {
    return this.$items().length;
  }
  Add(key: string, value: unknown): Setting {
    const setting = new Setting(this.context, key);
    setting.Value = value;
    this.context.dirty = true;
    return setting;
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.$items().find((setting) => setting.Key === key) ?? null;
  }
  GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
}
