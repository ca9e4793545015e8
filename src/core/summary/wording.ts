/** Words that a council can put in place of ours; the settings keep them under these names. */
import type { Settings } from "../settings/settings";
import type { Axis, Colour } from "../tracker/tracker";

/** The council's words for it, ours where it has none. */
export function wording(settings: Settings, name: string, ours: string): string {
  return settings.wording[name]?.trim() || ours;
}

/** "title/committee-summary": the title on the sheet, in place of the sheet's name. */
export const titleName = (sheet: string): string => `title/${sheet}`;

/** "meaning/Outcome/Red": what the key says of a colour. */
export const meaningName = (axis: Axis, rating: Colour): string => `meaning/${axis}/${rating}`;

/** Headline of the committee summary; {actions}, {green}, {complete}, {overdue} and {due} stand for the figures. */
export const HEADLINE = "headline/committee-summary";

/** Puts figures in the place of their names. */
export const filled = (template: string, figures: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
