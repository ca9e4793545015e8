/** Light or dark as Office is; where Office does not say, as the system is. */

/** How bright a colour is, 0 to 1, by the weights of sRGB. */
function brightness(colour: string): number {
  const [, red = "ff", green = "ff", blue = "ff"] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The theme of an Office background: below half as bright as white is dark. */
export const themeOf = (background: string): "light" | "dark" => (brightness(background) < 0.5 ? "dark" : "light");

/** Follows Office's theme now and whenever it changes. High contrast is the system's own, and CSS sees it. */
export function followTheme(root: HTMLElement): void {
  const apply = (theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined): void => {
    if (theme?.bodyBackgroundColor) root.dataset["theme"] = themeOf(theme.bodyBackgroundColor);
  };
  apply(Office.context.officeTheme);
  const { document } = Office.context;
  // Told to task panes of newer Excel only; without it the theme stands until the pane is opened again.
  if (!document?.addHandlerAsync || !Office.EventType.OfficeThemeChanged) return;
  document.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { officeTheme?: Office.OfficeTheme }) =>
    apply(event.officeTheme),
  );
}
