import { trackerJson } from "../../core/tracker/json";
import { trackerAccount } from "../account/tracker";
import { demandAsAt } from "../as-at";
import { openWorkbook } from "../workbook";
import { UNWATCHED, type CliCommand } from "./command";

export const read: CliCommand = async ({ files: [file = ""], asAt }) => {
  const { desk } = await openWorkbook(file, asAt);
  const tracker = await desk.read(UNWATCHED);
  demandAsAt(tracker);
  return { json: trackerJson(tracker), text: trackerAccount(tracker), exit: 0 };
};
