/** The task pane: one state, views that are pure functions of it, tasks that change it. */
import type { Desk } from "../desk";
import { patchChildren } from "./dom/patch";
import { createStore } from "./dom/store";
import { h } from "./dom/h";
import type { Review } from "../../core/review";
import { type Pane, START } from "./model/pane";
import { workAhead } from "./model/ratings";
import { judgedOn } from "./model/select";
import { createTasks, type Tasks } from "./tasks/tasks";
import { screenOf } from "./views/screen";
import { shell } from "./views/shell";
import { words } from "./words";

/** Draws the pane into an element and starts it on the open workbook. */
export function startPane(root: HTMLElement, desk: Desk): void {
  let tasks: Tasks | null = null;
  let ahead: Review | null = null;
  const render = (pane: Pane): void => {
    if (!tasks) return;
    const view = screenOf(pane, tasks);
    document.title = `${view.title} – ${words.name}`;
    patchChildren(root, h("div", null, shell(pane, tasks, view)).children);
    fetchMissing(pane, tasks);
    if (pane.review && pane.review !== ahead) workAhead((ahead = pane.review), judgedOn(pane));
  };
  const store = createStore(START, render);
  tasks = createTasks({ store, desk });
  closeMenuOutside(root, store.get, tasks);
  render(store.get());
  tasks.start();
}

/** What a screen needs and does not have yet. */
function fetchMissing(pane: Pane, tasks: Tasks): void {
  const { place, review, report, work, failure } = pane;
  if (work || failure) return;
  if (!pane.asides && ["rules", "layout", "settings", "help"].includes(place)) tasks.fetchAsides();
  if (place === "help" && !pane.library) tasks.fetchHelp();
  if (place === "rules") tasks.rules.look();
  if (place === "report" && review && !report.previews) tasks.report.preview();
}

/** A press anywhere else closes More, as menus do. */
function closeMenuOutside(root: HTMLElement, get: () => Pane, tasks: Tasks): void {
  root.ownerDocument.addEventListener("pointerdown", (event) => {
    const inside = event.target instanceof Element && event.target.closest(".aside");
    if (get().menu && !inside) tasks.toggleMenu();
  });
}
