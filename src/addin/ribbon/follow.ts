/** Keeps the buttons of the ribbon true to what can be done: the one place that hears the news for them. */
import type { Review } from "../../core/review";
import type { Desk, News } from "../desk";
import { AT_START, availability, BUTTONS, type Known, NOTHING_KNOWN, type Reviewed } from "./availability";

/** What the ribbon asks of the workbook itself. */
export type Look = () => Promise<Pick<Known, "marks" | "readOnly">>;

/**
 * Follows the desk's news: a review tells itself what it found; after every writing task the workbook is looked at
 * again, since marks come and go with marking, clearing and undoing alike.
 */
export function followRibbon(desk: Desk, look: Look): void {
  let known: Known = { ...NOTHING_KNOWN, review: summed(desk.latest()) };
  const show = ribbonUpdater();
  const learn = (news: Partial<Known>): void => {
    known = { ...known, ...news };
    show(availability(known));
  };
  // A workbook that can't be looked at now leaves the buttons as they are; each command says itself what it lacks.
  const lookAgain = (): void => void look().then(learn, () => undefined);
  desk.subscribe((news: News) => {
    if (news.kind === "review") learn({ review: summed(news.review) });
    if (news.kind === "activity") lookAgain();
  });
  learn({});
  lookAgain();
}

const summed = (review: Review | null): Reviewed | null =>
  review && {
    actions: review.tracker.actions.length,
    findings: review.findings.length,
    compared: review.movement !== null,
  };

/**
 * Tells Office of the buttons that changed, one update after the other. Where Office has no RibbonApi it shows every
 * button as enabled whatever the manifest says, and there is nothing to update.
 */
function ribbonUpdater(): (wanted: ReadonlyMap<string, boolean>) => void {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return () => undefined;
  let shown = AT_START;
  let turn = Promise.resolve();
  return (wanted) => {
    turn = turn.then(async () => {
      const changed = BUTTONS.filter(({ id }) => shown.get(id) !== wanted.get(id));
      if (changed.length === 0) return;
      try {
        await Office.ribbon.requestUpdate({ tabs: [tabOf(changed, wanted)] });
        shown = wanted;
      } catch {
        // Office refuses updates while it is busy or shutting down: the next news tries again.
      }
    });
  };
}

const TAB = "Ragbook.Tab";

function tabOf(changed: typeof BUTTONS, wanted: ReadonlyMap<string, boolean>): Office.Tab {
  const groups = [...new Set(changed.map(({ group }) => group))];
  return {
    id: TAB,
    groups: groups.map((id) => ({
      id,
      controls: changed
        .filter(({ group }) => group === id)
        .map((button) => ({ id: button.id, enabled: wanted.get(button.id) ?? true })),
    })),
  };
}
