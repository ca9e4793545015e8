/** The screens a step aside: fetched when first asked for, so that the pane itself is ready sooner. */
export { helpView } from "./help";
export { layoutView } from "./layout";
export { rulesView } from "./rules";
export { settingsView } from "./settings";
