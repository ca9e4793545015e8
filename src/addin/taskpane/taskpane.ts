/** The page that Excel opens: the pane, the ribbon's commands and the formula functions, which share its runtime. */
import "./styles";
import { excelDesk, watchSheets } from "../excel/desk";
import { readStanding } from "../excel/tasks/standing";
import { associateFunctions } from "../functions/associate";
import { associateCommands } from "../ribbon/commands";
import { followRibbon } from "../ribbon/follow";
import { Session } from "../session";
import { startReviewWorker, workerReviewer } from "../worker/reviewer";
import { startPane } from "./pane";
import { followTheme } from "./theme";

// Excel asks for the formula functions as soon as the page is loaded.
associateFunctions();

void Office.onReady(async () => {
  const session = new Session(() => new Date());
  const reviewer = workerReviewer(startReviewWorker);
  const desk = excelDesk(session, reviewer);
  const showPane = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  associateCommands({ desk, tell: (news) => session.tell(news), showPane });
  followTheme(document.documentElement);
  startPane(document.getElementById("pane") as HTMLElement, desk);
  // Behind the pane's own first reading, for which she waits.
  followRibbon(desk, () => session.inTurn(readStanding));
  await watchSheets(session, reviewer);
});
