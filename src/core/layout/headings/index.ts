/** Every field with its headings. The order counts for words inside a longer heading: the first field that finds its words has it. */
import { action } from "./action";
import { completedOn } from "./completed-on";
import { crossReference } from "./cross-reference";
import { due } from "./due";
import { evidence } from "./evidence";
import { furtherAction } from "./further-action";
import { originalDue } from "./original-due";
import { other } from "./other";
import { owner } from "./owner";
import { percentComplete } from "./percent-complete";
import { previousArrangements } from "./previous-arrangements";
import { previousOutcome } from "./previous-outcome";
import { priority } from "./priority";
import { progress } from "./progress";
import { ratingArrangements } from "./rating-arrangements";
import { ratingOutcome } from "./rating-outcome";
import { recommendations } from "./recommendations";
import { ref } from "./ref";
import { resources } from "./resources";
import { revisedDue } from "./revised-due";
import { section } from "./section";
import { sectionRef } from "./section-ref";
import { slippageReason } from "./slippage-reason";
import { startDate } from "./start-date";
import { status } from "./status";
import { timesRevised } from "./times-revised";
import type { FieldHeadings } from "./heading";

export const HEADINGS: readonly FieldHeadings[] = [
  slippageReason,
  timesRevised,
  previousArrangements,
  previousOutcome,
  revisedDue,
  originalDue,
  percentComplete,
  completedOn,
  startDate,
  other,
  crossReference,
  furtherAction,
  recommendations,
  evidence,
  resources,
  ratingArrangements,
  ratingOutcome,
  progress,
  status,
  due,
  owner,
  priority,
  sectionRef,
  ref,
  section,
  action,
];
