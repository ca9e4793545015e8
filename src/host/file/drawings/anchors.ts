/** Where drawn objects stand on a sheet. */
import type { Anchor, Chart, Corner, Picture } from "../drawing";
import type { XmlElement } from "../xml/dom";
import { attributes } from "../xml/text";
import { ANCHORS, CHART, DRAWING, RELATIONS } from "./names";

function readCorner(of: XmlElement | undefined): Corner {
  const number = (name: string): number => Number(of?.child(name)?.text ?? 0) || 0;
  return {
    row: number("row") + 1,
    column: number("col") + 1,
    rowOffset: number("rowOff"),
    columnOffset: number("colOff"),
  };
}

/** An anchor of two cells; of the other kinds only where they begin is known. */
export function readAnchor(anchor: XmlElement): Anchor {
  const from = readCorner(anchor.child("from"));
  const edit = anchor.get("editAs");
  return {
    from,
    to: anchor.child("to") ? readCorner(anchor.child("to")) : from,
    follows: edit === "oneCell" || edit === "absolute" ? edit : "twoCell",
  };
}

function corner(name: string, at: Corner): string {
  return (
    `<xdr:${name}><xdr:col>${at.column - 1}</xdr:col><xdr:colOff>${Math.round(at.columnOffset)}</xdr:colOff>` +
    `<xdr:row>${at.row - 1}</xdr:row><xdr:rowOff>${Math.round(at.rowOffset)}</xdr:rowOff></xdr:${name}>`
  );
}

function anchored({ from, to, follows }: Anchor, object: string): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}" editAs="${follows}">` +
    `${corner("from", from)}${corner("to", to)}${object}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function properties(id: number, { name, altTitle, altText }: Pick<Chart, "name" | "altTitle" | "altText">): string {
  return `<xdr:cNvPr${attributes({ id, name, descr: altText || null, title: altTitle || null })}/>`;
}

/** @param id of the object, unique in the drawing; @param relation to the chart's part */
export function chartAnchor(chart: Chart, id: number, relation: string): string {
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(id, chart)}<xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame>`;
  return anchored(chart.anchor, frame);
}

/** @param relation to the picture's own part */
export function pictureAnchor(picture: Picture, id: number, relation: string): string {
  const object =
    `<xdr:pic><xdr:nvPicPr>${properties(id, picture)}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr>` +
    `</xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="${relation}"/><a:stretch><a:fillRect/>` +
    `</a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  return anchored(picture.anchor, object);
}
