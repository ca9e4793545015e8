/**
 * Runs in the add-in's frame before Office.js: puts the local host where desktop Excel puts its own object.
 * It must belong to the frame, since Office.js tells its own plain objects from those of other windows.
 */
import { makeExternal } from "../../host/protocol/external";
import type { Dock } from "./dock";

const { dock } = window.parent as unknown as { readonly dock: Dock };
const bridge = makeExternal(dock.optionsFor());
Object.defineProperty(window, "external", { value: bridge.external, configurable: true });
dock.joined(window, bridge);
