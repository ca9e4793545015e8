import { findingsAccount } from "../account/findings";
import { findingsJson } from "../json";
import { exitFor, type CliCommand } from "./command";
import { reviewed } from "./reviewed";

export const check: CliCommand = async ({ files: [file = ""], asAt, failOn }) => {
  const { findings } = (await reviewed(file, asAt)).review;
  return { json: findingsJson(findings), text: findingsAccount(findings), exit: exitFor(findings, failOn) };
};
