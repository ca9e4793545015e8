/** The ribbon at work on a workbook behind the real client: what a press of a button does. */
import assert from "node:assert/strict";
import type { News } from "../../../src/addin/desk";
import { readStanding } from "../../../src/addin/excel/tasks/standing";
import type { Bench } from "../../../src/addin/ribbon/command";
import { associateCommands } from "../../../src/addin/ribbon/commands";
import { followRibbon } from "../../../src/addin/ribbon/follow";
import { openDesk, type OpenDesk } from "../desk";

export interface OpenRibbon extends OpenDesk {
  /** All news since the start or the last `news.length = 0`. */
  readonly news: News[];
  /** Presses the button with this FunctionName; settles when the command says that it is done. */
  readonly press: (name: string) => Promise<void>;
  /** The buttons that the add-in switched: id -> enabled, once all news has been heard. */
  readonly buttons: () => Promise<Readonly<Record<string, boolean>>>;
}

let current: Bench | null = null;
const running = (): Bench => current ?? assert.fail("no ribbon is open");
/** The client keeps the functions that it was given first, so that they ask for the bench of the test that runs. */
const associateOnce = once(() =>
  associateCommands({
    get desk() {
      return running().desk;
    },
    tell: (news) => running().tell(news),
    showPane: () => running().showPane(),
  }),
);

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** Opens a workbook with the pane closed. */
export async function openRibbon(rows?: Parameters<typeof openDesk>[0]): Promise<OpenRibbon> {
  const open = await openDesk(rows);
  const { desk, host, session } = open;
  const news: News[] = [];
  await Office.addin.hide();
  const showPane = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  current = { desk, tell: (one) => session.tell(one), showPane };
  associateOnce();
  desk.subscribe((one) => news.push(one));
  followRibbon(desk, () => session.inTurn(readStanding));
  return {
    ...open,
    news,
    press: async (name) => {
      await host.invokeCommand(name);
    },
    buttons: async () => {
      // The look at the workbook, then the update that it leads to.
      await session.inTurn(() => Promise.resolve());
      await new Promise((resolve) => setTimeout(resolve, 30));
      return Object.fromEntries(host.shell.buttons);
    },
  };
}
