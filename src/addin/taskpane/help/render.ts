import { type Child, type Element_, h } from "../dom/h";

/** What a help page may hold; any other element is drawn as its content alone. */
const ALLOWED = new Set(
  "p ul ol li strong em code pre h2 h3 h4 table thead tbody tr th td blockquote hr br kbd".split(" "),
);

/** Headings of a page stand under the screen's own. */
const tagOf = (name: string): string => (name === "h4" ? "h3" : name);

function nodeOf(node: Node, follow: (page: string) => void, key: number): Child {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toLowerCase();
  const content = childrenOf(node, follow);
  if (name === "a") return linkOf(node, content, follow, key);
  if (!ALLOWED.has(name)) return content;
  const scope = name === "th" ? { scope: "col" } : {};
  return h(tagOf(name), { key, ...scope }, content);
}

/** A link to another page opens it here; the pane leads nowhere else. */
function linkOf(node: Element, content: Child, follow: (page: string) => void, key: number): Child {
  const page = /([\w-]+)\.md(?:#.*)?$/.exec(node.getAttribute("href") ?? "")?.[1];
  return page ? h("button", { type: "button", class: "link", key, onclick: () => follow(page) }, content) : content;
}

const childrenOf = (node: Node, follow: (page: string) => void): Child =>
  [...node.childNodes].map((child, index) => nodeOf(child, follow, index));

/** A page as elements of ours: parsed apart from the document, and only what is allowed is drawn. */
export function renderPage(html: string, follow: (page: string) => void): Element_ {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return h("div", { class: "page" }, childrenOf(parsed.body, follow));
}
