import { parseState } from "../../core/settings/validate";
import { EMPTY_STATE, type State } from "../../core/settings/settings";

/**
 * What Ragbook keeps in the workbook stands in one custom XML part: it is saved with the file, travels with it,
 * holds any length, and is no cell of the officer's.
 */
export const STATE_NAMESPACE = "urn:ragbook:state:1";

/** Quotes may stand as they are between tags, and JSON is full of them: a report of 10,000 actions is a third smaller. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const NAMES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** JSON in XML, free of characters that XML cannot hold (JSON escapes them). */
export function stateToXml(state: State): string {
  const json = JSON.stringify(state)
    .replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  return `<ragbook xmlns="${STATE_NAMESPACE}">${json}</ragbook>`;
}

/**
 * The state out of its XML. It comes from a file, so it is parsed as untrusted.
 * @throws PlainFault from the validation, when it is not ours.
 */
export function stateFromXml(xml: string | null | undefined): State {
  if (!xml) return EMPTY_STATE;
  const json = /^\s*(?:<\?xml[^>]*\?>)?\s*<ragbook[^>]*>([\s\S]*)<\/ragbook>\s*$/.exec(xml)?.[1] ?? "";
  const text = json.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMES[name] ?? "");
  return parseState(dataOf(text));
}

/** What is no JSON at all is as little ours as JSON of another form. */
function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Queues the writing of the state; the caller syncs. The part is looked up and loaded by `statePart`. */
export function putState(context: Excel.RequestContext, part: Excel.CustomXmlPart, state: State): void {
  if (part.isNullObject) context.workbook.customXmlParts.add(stateToXml(state));
  else part.setXml(stateToXml(state));
}

/** Puts the state back as it stood, to the letter; null: the workbook had none. Two round trips. */
export async function restoreState(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const part = statePart(context);
  await context.sync();
  if (part.isNullObject) {
    if (xml !== null) context.workbook.customXmlParts.add(xml);
  } else if (xml === null) part.delete();
  else part.setXml(xml);
  await context.sync();
}

/** Queues the look-up of the state's part; after a sync its `isNullObject` tells whether there is one. */
export function statePart(context: Excel.RequestContext): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}
