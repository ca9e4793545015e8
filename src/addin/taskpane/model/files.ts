/** Files that the officer saves and opens: they never leave her computer. */

/** Offers a text as a file to save. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads it after this task; then its memory can go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The chosen file of a field, its text; null when none was chosen. The field is emptied, to take the same file again. */
export async function openedFile(
  field: HTMLInputElement,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const [file] = field.files ?? [];
  if (!file) return null;
  const text = await file.text();
  field.value = "";
  return { name: file.name, text };
}
