import type { Element } from "./tree";
import { attribute, child, children, descendants, readXml } from "./tree";

/** What a control does: calls a function that the add-in associated, or shows its pane. */
export type Action = { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };

export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Address of the picture by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: Action;
  /** What the manifest says before the add-in has spoken. */
  readonly enabled: boolean;
}

export interface Group {
  readonly label: string;
  readonly controls: readonly Control[];
}

/** What the manifest adds to Excel. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly Group[];
  /** A cell's context menu: the label of the add-in's menu and what stands in it. */
  readonly cellMenu: { readonly label: string; readonly controls: readonly Control[] };
  /** The requirement sets that the add-in declares: "ExcelApi" -> "1.15". */
  readonly requirements: Readonly<Record<string, string>>;
  /** The add-in's id, a GUID. */
  readonly id: string;
  readonly paneTitle: string;
  readonly paneUrl: string;
}

type Resources = ReadonlyMap<string, string>;

/** Reads the ribbon and the context menu out of an add-in only manifest. */
export function readRibbon(manifest: string): Ribbon {
  const app = readXml(manifest);
  const overrides = child(app, "VersionOverrides");
  const resources = new Map(
    child(overrides, "Resources")
      .children.flatMap((kind) => kind.children)
      .map((one) => [attribute(one, "id"), attribute(one, "DefaultValue")]),
  );
  const points = descendants(overrides, "ExtensionPoint");
  const surface = (type: string) => points.filter((point) => attribute(point, "type") === type);
  const tab = surface("PrimaryCommandSurface").flatMap((point) => children(point, "CustomTab"))[0];
  if (!tab) throw new Error("The manifest has no tab of its own.");
  const menu = surface("ContextMenu").flatMap((point) => descendants(point, "Control"))[0];
  const pane = descendants(tab, "Action").find((action) => attribute(action, "type") === "ShowTaskpane");
  return {
    tab: resource(child(tab, "Label"), resources),
    groups: children(tab, "Group").map((group) => ({
      label: resource(child(group, "Label"), resources),
      controls: children(group, "Control").map((control) => readControl(control, resources)),
    })),
    cellMenu: {
      label: menu ? resource(child(menu, "Label"), resources) : "",
      controls: menu ? descendants(menu, "Item").map((item) => readControl(item, resources)) : [],
    },
    requirements: Object.fromEntries(
      descendants(child(app, "Requirements"), "Set").map((set) => [
        attribute(set, "Name"),
        attribute(set, "MinVersion"),
      ]),
    ),
    id: child(app, "Id").text,
    paneTitle: pane ? resource(child(pane, "Title"), resources) : "",
    paneUrl: pane ? resource(child(pane, "SourceLocation"), resources) : "",
  };
}

function readControl(control: Element, resources: Resources): Control {
  const tip = child(control, "Supertip");
  const action = child(control, "Action");
  const images = children(control, "Icon").flatMap((icon) => children(icon, "Image"));
  return {
    id: attribute(control, "id"),
    label: resource(child(control, "Label"), resources),
    tip: { title: resource(child(tip, "Title"), resources), text: resource(child(tip, "Description"), resources) },
    icons: new Map(images.map((image) => [Number(attribute(image, "size")), resource(image, resources)])),
    action:
      attribute(action, "type") === "ShowTaskpane"
        ? { kind: "pane" }
        : { kind: "function", name: child(action, "FunctionName").text },
    enabled: children(control, "Enabled").every((one) => one.text !== "false"),
  };
}

function resource(element: Element, resources: Resources): string {
  const id = attribute(element, "resid");
  const value = resources.get(id);
  if (value === undefined) throw new Error(`The manifest names the resource "${id}", which it does not hold.`);
  return value;
}
