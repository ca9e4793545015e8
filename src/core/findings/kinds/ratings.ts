import { ofKind } from "../entry";

export const ratings = ofKind("Ratings", {
  "rule-fault": ["error", "A rule that cannot be read", "{fault}", "{remedy}"],
  "rating-not-in-key": [
    "warning",
    "Rating not in the key",
    "“{words}” is no rating of Red, Amber, Green, Blue or Grey, and no key on the sheet explains it.",
    "Use a rating of the key.",
  ],
  "word-and-fill": [
    "error",
    "Word and colour disagree",
    "The cell says {word}, but its fill is {fill}.",
    "Decide which is right; the fix makes the fill follow the word.",
  ],
  "axes-mixed": [
    "warning",
    "The two ratings contradict each other",
    "One rating is Blue (complete) and the other is {other}: an action is complete on both or on neither.",
    "Check that each rating stands under its own heading.",
  ],
  "green-but-overdue": [
    "error",
    "Green or Blue but overdue",
    "This action is rated {rating}, although it is {late} overdue.",
    "Change the rating, or say why the date no longer holds.",
  ],
  "green-past-step": [
    "warning",
    "Green although a step is late",
    "This action is rated {rating}, although its own words promise “{quote}”, which has passed, and the update still looks ahead.",
    "Say what became of that step, or change the rating.",
  ],
  "complete-not-blue": [
    "warning",
    "Complete, rated otherwise",
    "This action is told to be complete, but is rated {typed}; the key in force makes it {computed}.",
    "Change the rating or the status.",
  ],
  "blue-not-complete": [
    "warning",
    "Blue, not complete",
    "This action is rated Blue, but nothing says that it is complete; by the key in force it would be {computed} ({because}).",
    "Change the rating, or say that the action is complete.",
  ],
  "rating-differs": [
    "warning",
    "Rated better than the key",
    "This action is rated {typed}, but the key in force makes it {computed} ({because}).",
    "Change the rating, or keep it with a reason.",
  ],
  "rating-cautious": [
    "advice",
    "Rated worse than the key",
    "This action is rated {typed}, where the key in force would make it {computed} ({because}).",
    "Keep the rating with a reason, or change it.",
  ],
});
