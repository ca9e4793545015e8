import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { COMMANDS } from "../src/addin/ribbon/commands";
import type { Element } from "../src/workbench/manifest/tree";
import { attribute, child, children, descendants, readXml } from "../src/workbench/manifest/tree";

const root = new URL("../", import.meta.url);
const manifest = await readFile(new URL("manifest.xml", root), "utf8");
const app = readXml(manifest);
const overrides = child(app, "VersionOverrides");
const resources = child(overrides, "Resources");
const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * The children that an element may have, in the order in which Office wants them
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering).
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "OfficeMenu", "Script", "Page", "Metadata", "Namespace"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  OfficeMenu: ["Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Items: ["Item"],
  Item: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const inOverrides = (name: string) => descendants(overrides, name);
const everyElement = (element: Element): Element[] => [element, ...element.children.flatMap(everyElement)];

async function pixelSize(path: string): Promise<readonly [number, number]> {
  const png = await readFile(new URL(path, root));
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG", path);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("has every element under a parent that takes it, in the documented order", () => {
    const elements = everyElement(app).filter(({ name }) => ORDER[name] !== undefined);
    assert.ok(elements.length > 60);
    for (const element of elements) {
      const order = ORDER[element.name] ?? [];
      const places = element.children.map(({ name }) => order.indexOf(name));
      const names = element.children.map(({ name }) => name).join(", ");
      assert.ok(!places.includes(-1), `<${element.name}> takes not all of ${names}`);
      assert.deepEqual(
        places,
        [...places].sort((one, two) => one - two),
        `<${element.name}> has ${names} out of order`,
      );
    }
  });

  it("has what Office cannot do without", () => {
    const needed = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts"];
    for (const name of [...needed, "DefaultSettings", "Permissions"]) assert.equal(children(app, name).length, 1, name);
    for (const control of inOverrides("Control")) child(child(control, "Supertip"), "Title");
    for (const group of inOverrides("Group")) assert.ok(children(group, "Control").length > 0);
    for (const menu of inOverrides("OfficeMenu")) assert.equal(children(menu, "Control").length, 1);
  });

  it("is known by a GUID and a version of four numbers", () => {
    assert.match(child(app, "Id").text, /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.match(child(app, "Version").text, /^\d+\.\d+\.\d+\.\d+$/);
  });

  it("has the package's version", async () => {
    const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as { version: string };
    assert.equal(child(app, "Version").text, `${version}.0`);
  });

  it("asks for no more than it must: the open workbook, and the sets it uses", () => {
    assert.equal(child(app, "Permissions").text, "ReadWriteDocument");
    assert.deepEqual(
      children(child(app, "Hosts"), "Host").map((host) => attribute(host, "Name")),
      ["Workbook"],
    );
    assert.equal(children(app, "AppDomains").length, 0);
    assert.equal(children(overrides, "WebApplicationInfo").length, 0);
    const sets = descendants(child(app, "Requirements"), "Set");
    assert.deepEqual(Object.fromEntries(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])), {
      ExcelApi: "1.14",
      SharedRuntime: "1.1",
    });
  });

  it("names only addresses of its own server, by https", () => {
    const addresses = everyElement(app)
      .map((element) => attribute(element, "DefaultValue"))
      .filter((value) => value.includes("://"));
    assert.ok(addresses.length > 100);
    for (const address of addresses) assert.ok(address.startsWith(DEVELOPMENT_URL), address);
  });

  it("resolves every resource, and holds none that nobody uses", () => {
    const ids = resources.children.flatMap((kind) => kind.children.map((one) => attribute(one, "id")));
    const used = everyElement(overrides)
      .map((element) => attribute(element, "resid"))
      .filter((id) => id !== "");
    assert.equal(new Set(ids).size, ids.length, "an id stands twice");
    for (const id of ids) assert.ok(id.length <= 32, id);
    assert.deepEqual([...new Set(used)].sort(), [...ids].sort());
  });

  it("keeps its words to the length that Office shows", () => {
    const lengths = { ShortStrings: 125, LongStrings: 250, Urls: 2048 };
    for (const [kind, most] of Object.entries(lengths)) {
      for (const one of child(resources, kind).children) {
        const value = attribute(one, "DefaultValue");
        assert.ok(value.length > 0 && value.length <= most, `${attribute(one, "id")} has ${value.length} characters`);
      }
    }
    assert.ok(attribute(child(app, "DisplayName"), "DefaultValue").length <= 125);
    assert.ok(attribute(child(app, "Description"), "DefaultValue").length <= 250);
  });

  it("gives every control an id of its own", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap(inOverrides).map((one) => attribute(one, "id"));
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(id !== "" && id.length <= 125, id);
  });

  it("has each icon in every size, as a picture of that size", async () => {
    const files = new Map(
      child(resources, "Images").children.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    for (const icon of inOverrides("Icon")) {
      const images = children(icon, "Image");
      assert.deepEqual(
        images.map((image) => Number(attribute(image, "size"))),
        [16, 20, 24, 32, 40, 48, 64, 80],
      );
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        const path = (files.get(attribute(image, "resid")) ?? "").slice(DEVELOPMENT_URL.length);
        assert.deepEqual(await pixelSize(path), [size, size], path);
      }
    }
  });

  it("has the add-in's own icon at 32 and 64 pixels", async () => {
    for (const [name, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const) {
      const path = attribute(child(app, name), "DefaultValue").slice(DEVELOPMENT_URL.length);
      assert.deepEqual(await pixelSize(path), [size, size]);
    }
  });

  it("points to a support page that is there", async () => {
    const path = attribute(child(app, "SupportUrl"), "DefaultValue").slice(DEVELOPMENT_URL.length);
    assert.match(await readFile(new URL(path, root), "utf8"), /<h1>/);
  });

  it("calls exactly the functions that the add-in associates", () => {
    const names = inOverrides("FunctionName").map(({ text }) => text);
    assert.deepEqual([...new Set(names)].sort(), Object.keys(COMMANDS).sort());
  });

  it("gives formulas the script of the pane, their description and their name before the dot", () => {
    const functions = child(child(child(overrides, "Hosts"), "Host"), "AllFormFactors");
    const [point] = children(functions, "ExtensionPoint");
    assert.ok(point);
    assert.equal(attribute(point, "type"), "CustomFunctions");
    const valueOf = (element: Element): string => {
      const all = resources.children.flatMap((kind) => kind.children);
      return attribute(
        all.find((one) => attribute(one, "id") === attribute(element, "resid"))!,
        "DefaultValue",
      );
    };
    const address = (name: string) => valueOf(child(child(point, name), "SourceLocation"));
    assert.deepEqual(["Script", "Page", "Metadata"].map(address), [
      `${DEVELOPMENT_URL}taskpane.js`,
      `${DEVELOPMENT_URL}taskpane.html`,
      `${DEVELOPMENT_URL}functions.json`,
    ]);
    assert.equal(valueOf(child(point, "Namespace")), "RAGBOOK");
  });

  it("runs pane, commands and formulas in one runtime that stays", () => {
    const runtimes = inOverrides("Runtime");
    assert.deepEqual(
      runtimes.map((runtime) => [attribute(runtime, "resid"), attribute(runtime, "lifetime")]),
      [["Pane.Url", "long"]],
    );
    for (const file of inOverrides("FunctionFile")) assert.equal(attribute(file, "resid"), "Pane.Url");
    const places = ["Page", "Action"].flatMap(inOverrides).flatMap((one) => children(one, "SourceLocation"));
    assert.equal(places.length, 2);
    for (const place of places) assert.equal(attribute(place, "resid"), "Pane.Url");
  });
});
