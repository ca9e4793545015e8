import { SaxesParser } from "saxes";
import type { CustomXmlPart as BookPart } from "../../file/book";
import { invalidArgument, invalidOperation, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { ModelObject } from "../model-object";

/** The namespace of the root element. Throws `InvalidArgument` for what is no well-formed XML. */
function rootNamespace(xml: string): string {
  let namespace: string | null = null;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw invalidArgument();
  });
  parser.on("doctype", () => {
    throw invalidArgument();
  });
  parser.on("opentag", ({ uri }) => {
    if (depth++ === 0) namespace = uri;
  });
  parser.on("closetag", () => {
    depth--;
  });
  parser.write(xml).close();
  if (namespace === null) throw invalidArgument();
  return namespace;
}

export class CustomXmlPart extends ModelObject {
  static override readonly type = "CustomXmlPart";
  constructor(
    context: Context,
    private readonly model: BookPart,
  ) {
    super(context);
  }
  private get part(): BookPart {
    if (!this.context.book.customXml.includes(this.model)) throw itemNotFound();
    return this.model;
  }
  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return safeNamespace(this.part.xml);
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    rootNamespace(xml);
    this.part.xml = xml;
    this.context.dirty = true;
  }
  Delete(): void {
    const { book } = this.context;
    const part = this.part;
    book.customXml = book.customXml.filter((each) => each !== part);
    this.context.dirty = true;
  }
}

/** A part of the file may be broken; it is then found under no namespace. */
function safeNamespace(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch {
    return "";
  }
}

/** Parts of one namespace. */
export class CustomXmlPartScopedCollection extends ModelObject {
  static override readonly type = "CustomXmlPartScopedCollection";
  constructor(
    context: Context,
    private readonly namespace: string,
  ) {
    super(context);
  }
  override $items(): CustomXmlPart[] {
    return this.context.book.customXml
      .filter(({ xml }) => safeNamespace(xml) === this.namespace)
      .map((part) => new CustomXmlPart(this.context, part));
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetItemOrNullObject(id: string): CustomXmlPart | null {
    return this.$items().find((part) => part.Id.toLowerCase() === id.toLowerCase()) ?? null;
  }
  GetItem(id: string): CustomXmlPart {
    return required(this.GetItemOrNullObject(id));
  }
  GetOnlyItem(): CustomXmlPart {
    const parts = this.$items();
    if (parts.length > 1) throw invalidOperation();
    return required(parts[0]);
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.$items();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

export class CustomXmlPartCollection extends ModelObject {
  static override readonly type = "CustomXmlPartCollection";

  override $items(): CustomXmlPart[] {
    return this.context.book.customXml.map((part) => new CustomXmlPart(this.context, part));
  }
  GetCount(): number {
    return this.context.book.customXml.length;
  }
  Add(xml: string): CustomXmlPart {
    rootNamespace(xml);
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml, part: null };
    this.context.book.customXml = [...this.context.book.customXml, part];
    this.context.dirty = true;
    return new CustomXmlPart(this.context, part);
  }
  GetByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, namespace);
  }
  GetItemOrNullObject(id: string): CustomXmlPart | null {
    return this.$items().find((part) => part.Id.toLowerCase() === id.toLowerCase()) ?? null;
  }
  GetItem(id: string): CustomXmlPart {
    return required(this.GetItemOrNullObject(id));
  }
}

function required(part: CustomXmlPart | null | undefined): CustomXmlPart {
  if (!part) throw itemNotFound();
  return part;
}
