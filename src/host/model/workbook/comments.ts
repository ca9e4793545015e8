import { itemNotFound } from "../../protocol/errors";
import { ModelObject } from "../model-object";

/** Threaded comments. The workbook's notes and comments are kept in the file, and none are read from it. */
export class CommentCollection extends ModelObject {
  static override readonly type = "CommentCollection";
  override $items(): ModelObject[] {
    return [];
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetItemOrNullObject(): null {
    return null;
  }
  GetItem(): never {
    throw itemNotFound();
  }
}
