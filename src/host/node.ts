/**
 * Loads the real Office.js client into this process, once, against the local host: for the command line and for tests.
 * Nothing of the library is changed; it finds the few things of a browser that it asks for, and those that it leaves
 * altered are put back.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { Host } from "./host";
import type { HostOptions } from "./host";
import type { External } from "./protocol/external";
import { makeExternal } from "./protocol/external";
import { PLUMBING, readMemberSets } from "./protocol/requirements";
import type { MemberSets } from "./protocol/requirements";
import { documentSettings } from "./model/workbook/document-settings";
import { withBrowserGlobals } from "./node-globals";

const dist = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const script = (file: string): string => readFileSync(join(dist(), file), "utf8");
const EXCEL = "excel-win32-16.01.js";

/** The member-to-set table of the installed client library. */
export const memberSets = (): MemberSets => readMemberSets(script(EXCEL));

/** The local host with Office.js running against it: `Excel` and `Office` stand as globals. */
export class NodeHost extends Host {
  constructor(
    options: HostOptions,
    private readonly seam: () => External,
  ) {
    super(options);
  }

  /** Runs the function that the add-in tied to a ribbon button; settles when it calls `event.completed()`. */
  invokeCommand: External["invokeCommand"] = (name) => this.seam().invokeCommand(name);
  /** Sends an event as if the workbook had. */
  fireEvent: External["fireEvent"] = (event) => this.seam().fireEvent(event);
  /** Document settings as the client saved them last. */
  get settings(): Record<string, string> {
    return this.seam().settings.read();
  }
}

let current: { host: NodeHost; readonly seam: External; readonly loaded: Promise<void> } | null = null;

/**
 * Starts the host on a book. The library is loaded on the first call; later calls put a new host behind it, with
 * the requirement sets that they declare.
 */
export async function startNodeHost(options: HostOptions): Promise<NodeHost> {
  if (current) {
    current.host = makeHost(options, current.seam);
  } else {
    const seam = makeExternal({
      requirements: options.requirements,
      execute: (body) => running().execute(body),
      settings: documentSettings(() => running().workbook.context),
    });
    const host = makeHost(options, seam);
    current = { host, seam, loaded: loadLibrary(seam) };
  }
  const { host, loaded } = current;
  await loaded;
  declare(options);
  return host;
}

function running(): NodeHost {
  if (!current) throw new Error("The host has not been started.");
  return current.host;
}

function makeHost(options: HostOptions, seam: External): NodeHost {
  const host = new NodeHost({ memberSets: memberSetsOnce(), ...options }, () => seam);
  // Excel tells of changes after it has answered.
  host.onEvent((event) => setTimeout(() => current?.host === host && seam.fireEvent(event), 0));
  return host;
}

let sets: MemberSets | null = null;
const memberSetsOnce = (): MemberSets => (sets ??= memberSets());

async function loadLibrary(seam: External): Promise<void> {
  await withBrowserGlobals(seam.external, async (load) => {
    load(
      () => runInThisContext(script("office.js"), { filename: "office.js" }),
      (file) => {
        runInThisContext(script(file), { filename: file });
      },
    );
    await Office.onReady();
  });
  // Members newer than what is declared fail in the client itself, as in an Excel of that age.
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The client's own table of sets, filled with what this host's options declare. */
function declare({ requirements }: HostOptions): void {
  const matrix = Office.context.requirements as unknown as { _setMap: { _sets: Record<string, string> } };
  const declared = Object.entries({ ...PLUMBING, ...requirements });
  matrix._setMap._sets = Object.fromEntries(declared.map(([name, version]) => [name.toLowerCase(), version]));
}
