import { ofKind } from "../entry";

export const overdue = ofKind("Overdue", {
  overdue: [
    "error",
    "Overdue",
    "This action was due by {due}, {late} before {asAt}, and is not complete{now}.",
    "Say why it is late and agree a new date, or mark it complete.",
  ],
  "start-passed": [
    "warning",
    "Start has passed",
    "This action was to start on {start}, which has passed, and its update shows nothing begun{sign}.",
    "Say whether it has started, or agree a new start.",
  ],
  "earlier-date-passed": [
    "warning",
    "Earlier date has passed",
    "The first of its dates, {dates}, has passed, and nothing says that the part due then is done.",
    "Say which part was due then and whether it is done.",
  ],
  "forecast-after-target": [
    "warning",
    "Forecast after the due date",
    "The update looks to “{quote}”, after the due date of {due}.",
    "Agree a new due date, or say how this one will still be met.",
  ],
  "forecast-past": [
    "warning",
    "Forecast has passed",
    "By {asAt} it is past, but the text still expects “{quote}”.",
    "Say what came of it.",
  ],
  "forecast-overtaken": [
    "warning",
    "Forecast overtaken",
    "The text still expects “{quote}”, but this sheet already tells of {told} ({where}).",
    "Say what came of it, or bring the whole sheet to one date.",
  ],
  "past-by-meeting": [
    "advice",
    "Past when the committee meets",
    "The committee meets on {meeting}, and by then it is past: “{quote}”.",
    "Be ready to say what came of it, or bring the text up to date.",
  ],
  "due-after-prospect": [
    "warning",
    "Due after the issue’s own target",
    "This action is due by {due}, after the {target} by which the whole issue is to be achieved.",
    "Bring the two dates into line.",
  ],
  "forecast-after-prospect": [
    "warning",
    "Forecast after the issue’s own target",
    "The text looks to “{quote}”, after the {target} by which the whole issue is to be achieved.",
    "Bring the two dates into line, or say that the target will be missed.",
  ],
  "target-missed-elsewhere": [
    "error",
    "Date cannot be met",
    "The update refers to {ref}, which looks to “{quote}”, after this action’s due date of {due}.",
    "Agree a new due date for this action too.",
  ],
  "depends-on-later": [
    "error",
    "Waits for something later",
    "This action is due by {due}, but is to follow {ref}, which runs to {end}.",
    "Bring the two dates into line.",
  ],
});
