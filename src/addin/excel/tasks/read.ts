import type { ReviewInput } from "../../../core/review";
import type { Watch } from "../../desk";
import type { Session } from "../../session";
import { inExcel } from "../errors";
import { readWorkbook } from "../read";
import { stateFromXml } from "../state";

/** Reads all that a review needs, and remembers it for the live recheck. */
export async function readForReview(session: Session, watch: Watch): Promise<ReviewInput> {
  return inExcel(async (context) => {
    const { grids, rulesGrid, survey } = await readWorkbook(context, watch);
    session.grids = grids;
    const state = stateFromXml(survey.stateXml);
    return { grids, rulesGrid, state: { ...state, rules: session.goodRules ?? state.rules } };
  });
}
