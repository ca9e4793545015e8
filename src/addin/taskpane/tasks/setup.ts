/** What is kept in the workbook: the as-at date, settings, corrections of the layout. */
import type { IsoDate } from "../../../core/due/due";
import type { LayoutCorrection } from "../../../core/layout/layout";
import type { Settings, State } from "../../../core/settings/settings";
import { focusSoon, HEADING } from "../focus";
import { parseSettingsFile, settingsFile } from "../../../core/settings/validate";
import { readDate } from "../model/dates";
import { openedFile, saveFile } from "../model/files";
import type { Stale } from "../model/pane";
import { words } from "../words";
import { type Bench, quickly } from "./run";

export interface SetupTasks {
  /** The as-at date as typed; an empty one goes back to what the sheets say. */
  readonly setAsAt: (typed: string) => void;
  /** Goes back to the date, or the settings, that what is shown was made with. */
  readonly keepBefore: () => void;
  readonly saveSettings: (settings: Settings, said: string) => void;
  /** Saves what only the paper shows: ratings and findings stay as they are. */
  readonly savePaper: (settings: Settings) => void;
  readonly exportSettings: () => void;
  readonly importSettings: (field: HTMLInputElement) => void;
  readonly correct: (correction: LayoutCorrection) => void;
  /** Forgets what she told us about a sheet. */
  readonly forget: (sheet: string) => void;
  readonly selectedRow: (use: (sheet: string, row: number) => void) => void;
}

export const setupTasks = (bench: Bench, readAgain: () => void): SetupTasks => {
  const { store, desk } = bench;

  /** Changes what the workbook keeps by now: other tasks have written to it since the pane last read it. */
  const keep = async (change: (state: State) => State): Promise<State> => {
    const kept = change(await desk.loadState());
    await desk.saveState(kept);
    return kept;
  };

  const save = async (
    change: (state: State) => State,
    stale: Pick<Stale, "why" | "what">,
    before: State | null,
  ): Promise<void> => {
    const kept = await keep(change);
    const { review } = store.get();
    store.set({ kept, stale: review ? { ...stale, before, next: null } : null });
  };

  /** Works out behind the screen what the new date would change; the pane hears of it as news. */
  const lookAhead = async (): Promise<void> => {
    await desk.review({ signal: new AbortController().signal, progress: () => undefined });
  };

  const setDate = (asAt: IsoDate | null): void =>
    quickly(bench, words.settings.notSaved, async () => {
      const { kept, stale, review } = store.get();
      if (kept.settings.asAt === asAt) return;
      const what = asAt ?? "";
      const change = (state: State): State => ({ ...state, settings: { ...state.settings, asAt } });
      await save(change, { why: "date", what }, stale?.before ?? kept);
      store.set({ wrongDate: null, status: review ? words.stale.saidDate : words.asAt.set });
      if (review) await lookAhead();
    });

  const saveLayout = (layout: readonly LayoutCorrection[]): void =>
    quickly(bench, words.layout.notSaved, async () => {
      await save((state) => ({ ...state, layout }), { why: "layout", what: "" }, null);
      readAgain();
    });

  return {
    setAsAt(typed) {
      const date = readDate(typed);
      if (date || typed.trim() === "") setDate(date);
      else store.set({ wrongDate: typed, status: words.asAt.wrong });
    },
    keepBefore: () =>
      quickly(bench, words.settings.notSaved, async () => {
        const { stale } = store.get();
        if (!stale?.before) return;
        const { settings } = stale.before;
        store.set({ kept: await keep((state) => ({ ...state, settings })), stale: null, status: words.stale.kept });
        focusSoon(HEADING);
      }),
    saveSettings: (settings, said) =>
      quickly(bench, words.settings.notSaved, async () => {
        await save((state) => ({ ...state, settings }), { why: "settings", what: "" }, null);
        store.set({ said, status: said });
      }),
    exportSettings: () =>
      saveFile(words.settings.fileName, JSON.stringify(settingsFile(store.get().kept.settings), null, 2)),
    importSettings: (field) =>
      quickly(bench, words.settings.notImported, async () => {
        const file = await openedFile(field);
        if (!file) return;
        const { asAt, meetingDate } = store.get().kept.settings;
        const settings = { ...parseSettingsFile(file.text), asAt, meetingDate };
        await save((state) => ({ ...state, settings }), { why: "settings", what: "" }, null);
        store.set({ said: words.settings.imported, status: words.settings.imported });
      }),
    savePaper: (settings) =>
      quickly(bench, words.settings.notSaved, async () => {
        const kept = await keep((state) => ({ ...state, settings }));
        const { review } = store.get();
        store.set({
          kept,
          review: review && { ...review, settings },
          report: { ...store.get().report, previews: null },
        });
      }),
    correct(correction) {
      const { layout } = store.get().kept;
      const same = (one: LayoutCorrection): boolean =>
        one.sheet === correction.sheet && one.headerRow === correction.headerRow;
      const known = layout.find(same);
      const columns = { ...known?.columns, ...correction.columns };
      const merged = { ...known, ...correction, ...(Object.keys(columns).length > 0 ? { columns } : {}) };
      saveLayout([...layout.filter((one) => !same(one)), merged]);
    },
    forget: (sheet) => saveLayout(store.get().kept.layout.filter((one) => one.sheet !== sheet)),
    selectedRow: (use) =>
      quickly(bench, words.goTo.stopped, async () => {
        const place = await desk.selection();
        if (place) use(place.sheet, place.row);
        else store.set({ status: words.empty.noSelection });
      }),
  };
};
