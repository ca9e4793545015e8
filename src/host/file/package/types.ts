/** What kind each part is: "[Content_Types].xml". */
import { damaged } from "../error";
import { parseXml, XmlElement } from "../xml/dom";
import type { Package } from "./package";
import { xmlPart } from "./relations";

const PART = "[Content_Types].xml";

export class ContentTypes {
  private changed = false;

  private constructor(private readonly root: XmlElement) {}

  static read(pkg: Package): ContentTypes {
    const text = pkg.text(PART);
    if (text === undefined) throw damaged("its list of content types is missing");
    return new ContentTypes(parseXml(text, `"${PART}"`));
  }

  get(part: string): string | undefined {
    const name = `/${part}`.toLowerCase();
    const override = this.root.elements("Override").find((each) => each.get("PartName")?.toLowerCase() === name);
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const fallback = this.root.elements("Default").find((each) => each.get("Extension")?.toLowerCase() === extension);
    return (override ?? fallback)?.get("ContentType");
  }

  set(part: string, type: string): void {
    if (this.get(part) === type) return;
    this.remove(part);
    this.root.children.push(new XmlElement("Override").set("PartName", `/${part}`).set("ContentType", type));
    this.changed = true;
  }

  remove(part: string): void {
    const name = `/${part}`.toLowerCase();
    const at = this.root.children.findIndex(
      (each) => each instanceof XmlElement && each.get("PartName")?.toLowerCase() === name,
    );
    if (at < 0) return;
    this.root.children.splice(at, 1);
    this.changed = true;
  }

  write(pkg: Package): void {
    if (this.changed) pkg.write(PART, xmlPart(this.root.toString()));
  }
}
