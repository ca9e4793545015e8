import type { Check } from "./check";
import afterProspect from "./after-prospect";
import ambiguousInText from "./ambiguous-in-text";
import axesMixed from "./axes-mixed";
import blueNotComplete from "./blue-not-complete";
import collectiveOwner from "./collective-owner";
import completeButOngoing from "./complete-but-ongoing";
import completeButOpen from "./complete-but-open";
import completeNotBlue from "./complete-not-blue";
import completeWithoutDate from "./complete-without-date";
import completionDate from "./completion-date";
import crossReferences from "./cross-references";
import datesUnassigned from "./dates-unassigned";
import dependencies from "./dependencies";
import dueProblem from "./due-problem";
import duplicateRef from "./duplicate-ref";
import earlierDatePassed from "./earlier-date-passed";
import emptyColumn from "./empty-column";
import forecastAfterTarget from "./forecast-after-target";
import forecastOvertaken from "./forecast-overtaken";
import forecastPast from "./forecast-past";
import formulaError from "./formula-error";
import furtherAction from "./further-action";
import futureInProgress from "./future-in-progress";
import greenButOverdue from "./green-but-overdue";
import greenPastStep from "./green-past-step";
import hidden from "./hidden";
import identicalProgress from "./identical-progress";
import mergedCells from "./merged-cells";
import missingAction from "./missing-action";
import missingDue from "./missing-due";
import missingOwner from "./missing-owner";
import missingProgress from "./missing-progress";
import missingRating from "./missing-rating";
import missingRef from "./missing-ref";
import mixedHeadings from "./mixed-headings";
import mixedStatusWords from "./mixed-status-words";
import movedDates from "./moved-dates";
import overdue from "./overdue";
import ownerInherited from "./owner-inherited";
import ownerInitials from "./owner-initials";
import ownerSpelling from "./owner-spelling";
import pastByMeeting from "./past-by-meeting";
import periodMismatch from "./period-mismatch";
import progressUnchanged from "./progress-unchanged";
import ratingDiffers from "./rating-differs";
import ratingNotInKey from "./rating-not-in-key";
import recommendationNotListed from "./recommendation-not-listed";
import refConverted from "./ref-converted";
import refGap from "./ref-gap";
import repeatedHeader from "./repeated-header";
import startPassed from "./start-passed";
import statusInDue from "./status-in-due";
import storedAsText from "./stored-as-text";
import straySpaces from "./stray-spaces";
import textCut from "./text-cut";
import toldAfterAsAt from "./told-after-as-at";
import undatedTable from "./undated-table";
import wordAndFill from "./word-and-fill";
import yearTypo from "./year-typo";

/** Every check, in the order in which their findings stand. */
export const CHECKS: readonly Check[] = [
  missingOwner,
  missingAction,
  missingDue,
  undatedTable,
  missingProgress,
  missingRating,
  completeWithoutDate,
  overdue,
  startPassed,
  earlierDatePassed,
  forecastAfterTarget,
  forecastPast,
  forecastOvertaken,
  pastByMeeting,
  afterProspect,
  dependencies,
  dueProblem,
  datesUnassigned,
  ambiguousInText,
  yearTypo,
  movedDates,
  completionDate,
  ratingNotInKey,
  wordAndFill,
  axesMixed,
  greenButOverdue,
  greenPastStep,
  completeNotBlue,
  blueNotComplete,
  ratingDiffers,
  duplicateRef,
  refGap,
  missingRef,
  crossReferences,
  recommendationNotListed,
  ownerInitials,
  ownerSpelling,
  collectiveOwner,
  ownerInherited,
  mixedHeadings,
  mixedStatusWords,
  periodMismatch,
  toldAfterAsAt,
  futureInProgress,
  furtherAction,
  completeButOpen,
  completeButOngoing,
  statusInDue,
  identicalProgress,
  progressUnchanged,
  repeatedHeader,
  emptyColumn,
  hidden,
  formulaError,
  storedAsText,
  refConverted,
  mergedCells,
  textCut,
  straySpaces,
];
