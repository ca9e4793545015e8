/** The published forms that the settings can choose, by shape. */
import { byPrincipleAndArea } from "./styles/by-principle-and-area";
import { deliverables } from "./styles/deliverables";
import { sixColumns } from "./styles/six-columns";
import type { PublishedStyle } from "./styles/style";
import { threeColumnsByQuarter } from "./styles/three-columns-by-quarter";

export type { PublishedStyle } from "./styles/style";

export const STYLES: readonly PublishedStyle[] = [sixColumns, threeColumnsByQuarter, deliverables, byPrincipleAndArea];

/** Null for none, and for one that we do not know. */
export const styleNamed = (id: string | null): PublishedStyle | null => STYLES.find((style) => style.id === id) ?? null;
