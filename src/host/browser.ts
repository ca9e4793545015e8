/**
 * Ties a page to the local host before office.js loads in it. The host itself may live in a worker: only request
 * bodies, answers and events cross over.
 */
import type { External, ExternalOptions } from "./protocol/external";
import { makeExternal } from "./protocol/external";

/**
 * Puts `window.external` in place, as desktop Excel does for a task pane.
 * @param target the window whose office.js is to find a host: the pane's own, or a frame's before its scripts run
 */
export function attachExternal(target: Window, options: ExternalOptions): External {
  const made = makeExternal(options);
  Object.defineProperty(target, "external", { value: made.external, configurable: true, writable: true });
  return made;
}

/** The page's address for Office.js, which the workbench serves from its package as Microsoft's CDN would. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
