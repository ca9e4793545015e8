import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";
import { CANCELLED, COMPLETE_ON_TARGET, SILENT } from "../preset-rows/shared";

const OVERDUE = { daysOverdue: ">= 1" };
const HELD_UP = { status: "delayed, on-hold" };
const late = "off target, {daysOverdue} days past {due}";

export default preset(
  {
    id: "recovery",
    name: "Recovery (West Oxfordshire)",
    source:
      "West Oxfordshire District Council's key: Green on target; Amber off target with action being taken; Red off target " +
      "with no action agreed. Off target is past the date, delayed or on hold; action is what the further action column " +
      "says. The key is silent on cancelled actions, on undated ones unless their status says how they stand, and off " +
      "target where the tracker has no further action column.",
  },
  [
    COMPLETE_ON_TARGET,
    CANCELLED,
    { when: { ...OVERDUE, hasFurtherAction: "yes" }, rating: "Amber", because: `${late}, with action being taken` },
    { when: { ...OVERDUE, hasFurtherAction: "no" }, rating: "Red", because: `${late}, with no action agreed` },
    {
      when: { ...HELD_UP, hasFurtherAction: "yes" },
      rating: "Amber",
      because: "off target, {status}, with action being taken",
    },
    {
      when: { ...HELD_UP, hasFurtherAction: "no" },
      rating: "Red",
      because: "off target, {status}, with no action agreed",
    },
    { when: { ...OVERDUE }, rating: null, because: `${late}; the key is silent where no further action is tracked` },
    { when: { ...HELD_UP }, rating: null, because: "off target; the key is silent where no further action is tracked" },
    { when: { status: "on-target" }, rating: "Green", because: "on target, as its status says" },
    { when: { dated: "yes" }, rating: "Green", because: "on target: due on {due}, which is not past" },
    SILENT,
  ],
  ARRANGEMENTS,
);
