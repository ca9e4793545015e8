import type { Chart, Picture } from "../drawing";
import { chartAnchor, pictureAnchor, readAnchor } from "../drawings/anchors";
import { readChart, type Frame } from "../drawings/chart-read";
import { chartXml } from "../drawings/chart-write";
import { ANCHORS, CHART_TYPE, DRAWING, DRAWING_TYPE, RELATIONS } from "../drawings/names";
import { crc32 } from "../package/crc";
import type { Package } from "../package/package";
import { Relations, xmlPart } from "../package/relations";
import type { Sheet } from "../sheet";
import { parseXml, type XmlElement } from "../xml/dom";
import { cutAsWritten } from "../xml/pieces";
import type { Section, WriteContext } from "./section";
import { element } from "./section";

const EMPTY = xmlPart(`<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}"></xdr:wsDr>`);
const PICTURES: Readonly<Record<string, Picture["kind"]>> = { png: "png", jpeg: "jpeg", jpg: "jpeg", gif: "gif" };

/** A drawn object of the file: its own XML, and the chart or picture that the model knows it as. */
interface Drawn {
  readonly xml: string;
  readonly id: number;
  readonly chart?: Chart;
  readonly picture?: Picture;
}

function frameOf(anchor: XmlElement): Frame {
  const properties = anchor.all("cNvPr")[0];
  return {
    name: properties?.get("name") ?? "",
    altTitle: properties?.get("title") ?? "",
    altText: properties?.get("descr") ?? "",
    anchor: readAnchor(anchor),
  };
}

function readDrawn(xml: string, pkg: Package, relations: Relations): Drawn {
  const anchor = parseXml(xml, "a drawing");
  const id = anchor.all("cNvPr")[0]?.number("id") ?? 0;
  // A choice between two forms is Office's way to add kinds of object that we do not know.
  if (anchor.name === "AlternateContent") return { xml, id };
  const chartPart = relations.target(anchor.child("graphicFrame")?.all("chart")[0]?.foreign("id"));
  const chartText = chartPart === undefined ? undefined : pkg.text(chartPart);
  if (chartPart !== undefined && chartText !== undefined) {
    return { xml, id, chart: readChart(parseXml(chartText, `"${chartPart}"`), frameOf(anchor), chartPart) };
  }
  const media = relations.target(anchor.child("pic")?.all("blip")[0]?.foreign("embed"));
  const kind = PICTURES[media?.slice(media.lastIndexOf(".") + 1).toLowerCase() ?? ""];
  if (media === undefined || kind === undefined || !pkg.has(media)) return { xml, id };
  return {
    xml,
    id,
    picture: { ...frameOf(anchor), kind, bytes: pkg.bytes(media), part: `${relations.part} ${id} ${media}` },
  };
}

/** The drawing of a sheet, taken apart. */
function readDrawing(
  part: string | undefined,
  pkg: Package,
): { head: string; drawn: Drawn[]; relations: Relations; root: string } {
  const text = (part === undefined ? undefined : pkg.text(part)) ?? EMPTY;
  const pieces = cutAsWritten(text, [], "a drawing");
  const relations = part === undefined ? new Relations("") : Relations.read(pkg, part);
  const drawn = pieces.list().map(({ xml }) => readDrawn(xml, pkg, relations));
  return { head: pieces.head, drawn, relations, root: pieces.root };
}

function pictureState({ bytes, ...picture }: Picture): unknown {
  return [picture, bytes.length, crc32(bytes)];
}

function state(sheet: Sheet): unknown {
  return [sheet.charts, sheet.pictures.map(pictureState)];
}

const same = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);

/** What the chart's own part says; its name, words and place stand in the drawing. */
function content({ name, altTitle, altText, anchor, ...rest }: Chart): unknown {
  void [name, altTitle, altText, anchor];
  return rest;
}

/** @param before the chart as the file had it; a part that would say the same, or that we do not know, is kept */
function saveChart(
  chart: Chart,
  before: Chart | null,
  id: number,
  relations: Relations,
  context: WriteContext,
): string {
  const { book, pkg, types } = context;
  const part = chart.part ?? pkg.freeName("xl/charts/chart", ".xml");
  if (!before || (chart.type !== "Other" && !same(content(chart), content(before)))) {
    pkg.write(part, chartXml(chart, book));
    types.set(part, CHART_TYPE);
  }
  const there = relations.ofType("chart").find((each) => relations.target(each.id) === part);
  return chartAnchor(chart, id, there?.id ?? relations.add("chart", part));
}

function savePicture(picture: Picture, id: number, relations: Relations, { pkg, types }: WriteContext): string {
  const part = pkg.freeName("xl/media/image", `.${picture.kind}`);
  pkg.write(part, picture.bytes);
  types.set(part, `image/${picture.kind}`);
  return pictureAnchor(picture, id, relations.add("image", part));
}

/** Charts and pictures: those that changed or are new are written, all other objects keep their own XML. */
export const drawing: Section = {
  state,
  read(pieces, sheet, { pkg, relations }) {
    const { drawn } = readDrawing(relations.target(pieces.get("drawing")?.foreign("id")), pkg);
    sheet.charts = drawn.flatMap(({ chart }) => chart ?? []);
    sheet.pictures = drawn.flatMap(({ picture }) => picture ?? []);
  },
  write(pieces, sheet, context) {
    const { pkg, types, relations } = context;
    const old = relations.target(pieces.get("drawing")?.foreign("id"));
    const part = old ?? pkg.freeName("xl/drawings/drawing", ".xml");
    const before = readDrawing(old, pkg);
    const own = new Relations(part, before.relations.all());
    let free = Math.max(1, ...before.drawn.map(({ id }) => id));
    const kept = before.drawn.flatMap(({ xml, id, chart, picture }) => {
      const now = chart ? sheet.charts.find((each) => each.part === chart.part) : undefined;
      if (chart) return now ? [same(chart, now) ? xml : saveChart(now, chart, id, own, context)] : [];
      const shown = picture ? sheet.pictures.find((each) => each.part === picture.part) : undefined;
      if (!picture) return [xml];
      return shown
        ? [same(pictureState(picture), pictureState(shown)) ? xml : savePicture(shown, id, own, context)]
        : [];
    });
    const charts = sheet.charts.filter((chart) => chart.part === null);
    const pictures = sheet.pictures.filter((picture) => picture.part === null);
    const added = [
      ...charts.map((chart) => saveChart(chart, null, ++free, own, context)),
      ...pictures.map((picture) => savePicture(picture, ++free, own, context)),
    ];
    dropUnused(own, [...kept, ...added].join(""));
    if (kept.length + added.length === 0) {
      for (const { id } of relations.ofType("drawing")) relations.remove(id);
      return pieces.with("drawing", "");
    }
    pkg.write(part, `${before.head}${kept.join("")}${added.join("")}</${before.root}>`);
    own.write(pkg);
    types.set(part, DRAWING_TYPE);
    if (old !== undefined) return pieces;
    const id = relations.add("drawing", part);
    return pieces.with("drawing", element("drawing", { "xmlns:r": RELATIONS, "r:id": id }).toString());
  },
};

/** Relations that no object names any more: their parts are swept out with them. */
function dropUnused(relations: Relations, xml: string): void {
  for (const { id } of relations.all()) if (!xml.includes(`"${id}"`)) relations.remove(id);
}
