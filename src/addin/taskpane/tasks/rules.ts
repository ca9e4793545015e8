/** Rules: look at those in force, try others, see what would change, put them in force. */
import { PlainError } from "../../desk";
import type { DecisionTable } from "../../../core/rules/table";
import { focusSoon, HEADING } from "../focus";
import { openedFile, saveFile } from "../model/files";
import type { RulesView } from "../model/pane";
import { words } from "../words";
import { type Bench, quickly, run } from "./run";

export interface RuleTasks {
  readonly set: (part: Partial<RulesView>) => void;
  /** Fetches what the screen needs and checks the rules shown. */
  readonly look: () => void;
  /** Tries a preset; the rules in force for "". */
  readonly tryPreset: (id: string) => void;
  readonly open: (field: HTMLInputElement) => void;
  readonly save: () => void;
  readonly use: () => void;
  /** Opens the rules sheet in Excel. */
  readonly edit: () => void;
}

const tools = () => import("../model/rule-set");

export const ruleTasks = (bench: Bench): RuleTasks => {
  const { store, desk } = bench;
  const set = (part: Partial<RulesView>): void => store.set({ rules: { ...store.get().rules, ...part } });

  /** Shows a rule set with its faults and what it would change; null goes back to the rules in force. */
  const show = async (key: string, table: DecisionTable | null): Promise<void> => {
    const { review, kept } = store.get();
    set({ key, trial: table, ratings: null, faults: null });
    const { faultsOf, tryRules, DEFAULT_PRESET } = await tools();
    const shown = table ?? review?.rules ?? kept.rules ?? DEFAULT_PRESET.table;
    const ratings = table && review ? await tryRules(review, kept, table) : null;
    if (store.get().rules.key === key) set({ shown, ratings, faults: faultsOf(shown) });
  };

  /** The review and rules that were last looked at, so that looking is done once. */
  let looked: unknown = null;

  return {
    set,
    look() {
      const { review, rules } = store.get();
      const now = review?.rules ?? "none";
      if (looked === now || rules.trial) return;
      looked = now;
      quickly(bench, words.rules.notTried, async () => {
        const { PRESETS } = await tools();
        set({ presets: PRESETS.map(({ id, name, source }) => ({ id, name, source })) });
        await show("", null);
      });
    },
    tryPreset: (id) =>
      quickly(bench, words.rules.notTried, async () => {
        const { PRESETS } = await tools();
        await show(id, PRESETS.find((preset) => preset.id === id)?.table ?? null);
      }),
    open: (field) =>
      quickly(bench, words.rules.notImported, async () => {
        const file = await openedFile(field);
        if (!file) return;
        const { importRulesText } = await tools();
        const imported = importRulesText(file.text, file.name.replace(/\.json$/i, ""));
        if ("refused" in imported) throw new PlainError(imported.refused);
        await show("file", imported.table);
      }),
    save: () =>
      quickly(bench, words.rules.notTried, async () => {
        const { rulesText } = await tools();
        const { shown } = store.get().rules;
        if (shown) saveFile(words.rules.fileName, rulesText(shown));
      }),
    use() {
      const { trial } = store.get().rules;
      if (!trial) return;
      run(bench, {
        step: null,
        title: words.rules.using,
        stopped: words.rules.stopped,
        writes: true,
        job: () => desk.useRules(trial),
        then: (receipt) => {
          const { review } = store.get();
          looked = null;
          set({ trial: null, key: "", ratings: null });
          store.set({
            receipt,
            stale: review && { why: "rules", what: trial.name, before: null, next: null },
            status: words.rules.used,
            place: review ? "rate" : "rules",
            step: review ? "rate" : store.get().step,
          });
          focusSoon(HEADING);
        },
      });
    },
    edit: () =>
      quickly(bench, words.rules.stopped, async () => {
        const { review } = store.get();
        if (!review) throw new PlainError(words.rules.checkFirst);
        const receipt = await desk.showRules(review);
        store.set({ status: receipt.what, said: words.rules.opened });
      }),
  };
};
