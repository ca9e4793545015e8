import { ratingsAccount } from "../account/ratings";
import { ratingsJson } from "../json";
import { exitFor, type CliCommand } from "./command";
import { reviewed } from "./reviewed";

export const rate: CliCommand = async ({ files: [file = ""], asAt, failOn }) => {
  const { review } = await reviewed(file, asAt);
  return {
    json: ratingsJson(review.ratings),
    text: ratingsAccount(review),
    exit: exitFor(review.findings, failOn),
  };
};
