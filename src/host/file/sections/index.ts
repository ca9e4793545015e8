import { autoFilter, merges, protection, validations } from "./areas";
import { columns } from "./columns";
import { conditionalFormats } from "./conditional-formats";
import { drawing } from "./drawing";
import { links } from "./links";
import { page } from "./page";
import { properties } from "./properties";
import type { Section } from "./section";
import { tables } from "./tables";
import { view } from "./view";

/** All that a worksheet part holds beside rows, one section a concern. */
export const SECTIONS: readonly Section[] = [
  view,
  columns,
  merges,
  autoFilter,
  protection,
  conditionalFormats,
  validations,
  links,
  page,
  properties,
  drawing,
  tables,
];
