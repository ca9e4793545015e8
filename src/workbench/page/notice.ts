import { byId, element, icon } from "./dom";

/** Tells the officer something that she should not miss, until she closes it or the next one comes. */
export function showNotice(message: string, details: readonly string[] = []): void {
  const box = byId("notice");
  const close = element(
    "button",
    { type: "button", class: "chrome", "aria-label": "Close this message" },
    icon("close"),
  );
  close.addEventListener("click", hideNotice);
  const words = element("div", {}, element("p", {}, message));
  if (details.length > 0) words.append(element("ul", {}, ...details.map((detail) => element("li", {}, detail))));
  box.replaceChildren(words, close);
  box.hidden = false;
}

export function hideNotice(): void {
  byId("notice").hidden = true;
}
