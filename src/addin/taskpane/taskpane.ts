/** The page that Excel opens: the pane, and the commands of the ribbon, which share its runtime. */
import "./styles";
import { excelDesk, watchSheets } from "../excel/desk";
import { associateCommands } from "../ribbon/commands";
import { Session } from "../session";
import { startReviewWorker, workerReviewer } from "../worker/reviewer";
import { startPane } from "./pane";
import { followTheme } from "./theme";

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
  await watchSheets(session, reviewer);
});
