/** The pages of docs/ that the pane shows, turned into data when the add-in is built. */
export interface HelpPage {
  readonly title: string;
  /** For the search. */
  readonly text: string;
  /** Made from our own Markdown at build time; drawn element by element, never put in as markup. */
  readonly html: string;
}

interface Pages {
  keys(): readonly string[];
  (key: string): { readonly default: HelpPage };
}

declare global {
  interface ImportMeta {
    /** webpack's own: all modules of a folder that match. */
    webpackContext(folder: string, options: { readonly regExp: RegExp }): Pages;
  }
}

const help = import.meta.webpackContext("../../../../docs/help", { regExp: /\.md$/ });
const checks = import.meta.webpackContext("../../../../docs/checks", { regExp: /\.md$/ });

const byName = (pages: Pages): ReadonlyMap<string, HelpPage> =>
  new Map(pages.keys().map((key) => [/([^/]+)\.md$/.exec(key)?.[1] ?? key, pages(key).default]));

/** Pages about screens, by file name, in the order that they are read. */
export const helpPages = byName(help);
/** Pages about findings, by the code of the finding. */
export const checkPages = byName(checks);
