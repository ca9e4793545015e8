import { byId } from "./dom";
import type { Menu } from "./menu";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Opener {
  open(bytes: Uint8Array, name: string): Promise<void>;
  say(message: string): void;
}

/** Files come in by the button, by dropping them on the page, or from the samples. Nothing is sent anywhere. */
export class Files {
  private readonly input = byId("file") as HTMLInputElement;

  constructor(
    private readonly opener: Opener,
    menu: Menu,
    private readonly samples: readonly string[],
  ) {
    byId("open").addEventListener("click", () => this.input.click());
    this.input.addEventListener("change", () => void this.take(this.input.files?.[0]));
    const button = byId("samples");
    button.addEventListener("click", () => {
      const { left, bottom } = button.getBoundingClientRect();
      const items = samples.map((name) => ({ label: titleOf(name), act: () => void this.openSample(name) }));
      menu.open(left, bottom + 4, "Samples", [{ heading: "Sample trackers", items }], () => button.focus());
    });
    this.listenToDrops();
  }

  async openSample(name = this.samples[0]): Promise<void> {
    if (name === undefined) return this.opener.say("There is no sample here. Open a workbook of your own.");
    const response = await fetch(`/samples/${encodeURIComponent(name)}`);
    await this.opener.open(new Uint8Array(await response.arrayBuffer()), name);
  }

  /** Gives the workbook to the browser to keep, under its own name. */
  download(bytes: Uint8Array, name: string): void {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  private async take(file: File | null | undefined): Promise<void> {
    if (!file) return;
    await this.opener.open(new Uint8Array(await file.arrayBuffer()), file.name);
    this.input.value = "";
  }

  private listenToDrops(): void {
    const curtain = byId("drop");
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    document.addEventListener("dragover", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      curtain.hidden = false;
    });
    document.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) curtain.hidden = true;
    });
    document.addEventListener("drop", (event) => {
      curtain.hidden = true;
      if (!hasFile(event)) return;
      event.preventDefault();
      void this.take(event.dataTransfer?.files[0]);
    });
  }
}

/** "wirral-2018.xlsx" is offered as "Wirral 2018". */
function titleOf(name: string): string {
  const words = name.replace(/\.xlsx$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
