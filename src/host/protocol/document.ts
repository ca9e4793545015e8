import type { Requirements } from "./requirements";
import { PLUMBING } from "./requirements";

/** What the client is told of the workbook and of the machine. */
export interface DocumentOptions {
  readonly requirements: Requirements;
  /** "en-GB". */
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly settings?: SettingsStore;
  readonly theme?: OfficeTheme;
}

/** Document settings by key, as JSON: read at the start and by `refreshAsync`, written by `saveAsync`. */
export interface SettingsStore {
  read(): Record<string, string>;
  write(values: Record<string, string>): void;
}

/** Settings that live as long as the page. */
export function memorySettings(values: Record<string, string> = {}): SettingsStore {
  let kept = { ...values };
  return {
    read: () => kept,
    write: (written) => {
      kept = written;
    },
  };
}

/** Colours as "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#000000",
};

/** What Office.js asks of the document once, at start. */
export function makeContext(options: DocumentOptions, settings: SettingsStore): object {
  const locale = options.locale ?? "en-GB";
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "local-host",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "instance-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ...PLUMBING, ...options.requirements }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.19029.20208",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => themeInfo(options.theme ?? LIGHT),
    GetSettings: () => settingsBag(settings),
  };
}

/** Excel gives colours as numbers, red lowest. */
function themeInfo(theme: OfficeTheme): string {
  const asNumber = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return (blue << 16) | (green << 8) | red;
  };
  return JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, asNumber(colour as string)])),
  );
}

function settingsBag(settings: SettingsStore): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(settings.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      settings.write(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])));
    },
  };
}
