/**
 * Every text of the pane that an officer reads, in one place, so that it can be read aloud in one go. Plain English:
 * short sentences, everyday words, verb first on buttons. What a finding or a rating says comes from the core.
 */
import type { Finding } from "../../core/findings/finding";
import { CATALOGUE } from "../../core/findings/catalogue";
import type { ColumnLayout, Field, TableLayout } from "../../core/layout/layout";
import type { ChangeKind } from "../../core/movement/movement";
import type { Rating } from "../../core/rating/rating";
import type { Tracker } from "../../core/tracker/tracker";

/** "1 finding", "2 findings". */
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

const is = (number: number): string => (number === 1 ? "is" : "are");

/** The kind and short name of a finding, from the catalogue. */
export const kindOf = (code: string): string => CATALOGUE[code]?.kind ?? "Other";
export const titleOf = (code: string): string => CATALOGUE[code]?.title ?? code;

const FIELDS: Readonly<Record<Field, string>> = {
  ref: "Reference",
  sectionRef: "Number of the section",
  section: "Section or issue",
  action: "Action",
  owner: "Owner",
  due: "Due date",
  originalDue: "Original due date",
  revisedDue: "Revised due date",
  timesRevised: "Times revised",
  status: "Status",
  ratingOutcome: "Outcome rating",
  ratingArrangements: "Arrangements rating",
  previousOutcome: "Last outcome rating",
  previousArrangements: "Last arrangements rating",
  progress: "Progress",
  furtherAction: "Further action",
  resources: "Resources",
  recommendations: "Recommendation",
  priority: "Priority",
  evidence: "Evidence",
  percentComplete: "Percent complete",
  completedOn: "Date completed",
  slippageReason: "Reason for slippage",
  startDate: "Start date",
  crossReference: "See another row",
  other: "Not used",
};

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  new: "new",
  closed: "closed",
  reopened: "reopened",
  vanished: "no longer on the tracker",
  "date-moved": "with a new date",
  "date-moved-without-reason": "with a new date and no reason",
  "re-rated-better": "rated better",
  "re-rated-worse": "rated worse",
  renumbered: "renumbered",
  reworded: "reworded",
  split: "split",
  "owner-changed": "with a new owner",
  doubtful: "to look at: it may be the same action",
};

export const words = {
  name: "Ragbook",
  skip: "Skip to the results",
  path: "Steps",
  more: "More",
  backTo: (place: string) => `Back to ${place}`,
  opening: "Opening…",
  row: (row: number) => `Row ${row}`,
  becomes: "becomes",
  byRules: "by the rules",
  showMore: (next: number, left: number) =>
    next === left ? `Show ${next} more` : `Show ${next} more of ${left.toLocaleString("en-GB")}`,

  steps: { check: "Check", rate: "Rate", report: "Report" },
  states: {
    todo: "To do",
    done: "Done",
    stale: "Out of date",
    working: "Working",
    stopped: "Stopped",
    off: "Not yet",
  },
  axis: { Outcome: "Outcome", Arrangements: "Arrangements" },
  fields: FIELDS,

  asAt: {
    label: "As at",
    give: "Give a date",
    bySheet: "By sheet",
    choose: "Choose the as-at date",
    from: (cell: string) => `from ${cell}`,
    fromSheet: "from the sheet",
    byOfficer: "set by you",
    several: (dates: number) => `${dates} dates`,
    notFound: "not found",
    notADate: "not a date",
    wrong: "That is not a date. Write it like 31 March 2018.",
    needed: "Give the as-at date first. Ragbook found none in the workbook.",
    set: "As-at date set.",
  },

  aside: {
    rules: { name: "Rules", about: "How each rating is decided" },
    layout: { name: "Layout", about: "Tables and columns found" },
    settings: { name: "Settings", about: "Dates, committee, style" },
    activity: { name: "Activity", about: "What Ragbook did, with Undo" },
    help: { name: "Help", about: "Search, or ask about a finding" },
  },

  promise: {
    reads: "Only reads. Changes nothing in your workbook.",
    nothing: "Nothing in this workbook was changed.",
    fixes: "Nothing is fixed until you press Fix.",
    notWritten: "Nothing is written to your sheet yet.",
    undo: "You can undo it in one step.",
    ours: "Undo takes back only what Ragbook wrote.",
  },

  work: {
    goOn: "You can go on working in Excel.",
    of: (done: number, of: number) => `${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`,
    stage: (stage: string) => `${stage}.`,
    cancel: "Cancel",
    cancelled: "Stopped. Nothing changed.",
    promiseReads: "If you cancel, nothing changes.",
    promiseWrites: "If you cancel, Ragbook stops after the part it is writing.",
  },

  failed: {
    ours: "Something went wrong in Ragbook. It is not your fault, and nothing more was tried.",
    ribbon: "The command stopped",
    can: "What you can do",
    safe: "Your findings and ratings are still here in the pane.",
    details: "Details for your IT team",
    detailsAbout: "Copy this text into your message to them.",
    promise: "Ragbook stopped at once and tried nothing else.",
    promiseUndo: "Ragbook stopped at once. Undo is under More, Activity.",
    back: "Back",
    again: "Try again",
    ways: {
      protected: {
        title: "Unprotect the sheet",
        steps: [
          "In Excel, choose Review, then Unprotect Sheet.",
          "If it wants a password, ask the person who set it.",
          "Come back here and press Try again.",
        ],
      },
      readOnly: {
        title: "Work in a copy",
        steps: [
          "In Excel, choose File, then Save a Copy.",
          "Open the copy and show Ragbook there.",
          "Do this step again.",
        ],
      },
      editing: {
        title: "Finish the cell you are typing in",
        steps: ["Press Enter to keep what you typed, or Escape to drop it.", "Come back here and press Try again."],
      },
    },
  },

  start: {
    reading: "Reading the workbook",
    notRead: "The workbook was not read",
    title: "Ragbook has read your workbook",
    about: "Look over what it understood, then check.",
    needsDate: "Give the as-at date above, so that Ragbook knows what is overdue. Then check.",
    said: ({ actions }: Tracker) =>
      actions.length === 0
        ? "No action tracker found in this workbook."
        : `Ragbook has read the workbook: ${count(actions.length, "action")}.`,
    tables: (tables: number) => (tables === 1 ? "table found" : "tables found"),
    actions: (actions: number) => (actions === 1 ? "action in use" : "actions in use"),
    known: (columns: number) => (columns === 1 ? "column recognised" : "columns recognised"),
    unsure: (columns: number) => (columns === 1 ? "column unsure" : "columns unsure"),
    correct: "Correct the layout",
    moreTables: (tables: number) => `${count(tables, "more table")} on this sheet. See Layout.`,
    moreSheets: (sheets: number) => `${count(sheets, "more sheet")}. See Layout.`,
    question: (letter: string, field: string) => `Is column ${letter} the ${field.toLowerCase()}?`,
    because: ({ heading, why }: ColumnLayout) =>
      `${heading ? `Its heading is “${heading}”` : "It has no heading"}. Ragbook thinks so because ${why.replace(/\.$/, "")}.`,
    choose: "Choose what it is…",
    next: "What happens next",
    steps: [
      ["Check", "finds gaps, odd dates and rows that contradict themselves."],
      ["Rate", "applies your council’s key and gives a reason for each rating."],
      ["Report", "makes the sheets for your committee."],
    ] as const,
    check: (actions: number) => `Check ${count(actions, "action")}`,
  },

  empty: {
    title: "No action tracker found",
    about: (sheets: number) =>
      `Ragbook looks for a row of headings with an action and at least an owner, a due date or a status. It found none on ${count(sheets, "sheet")}.`,
    here: "Do you have one here?",
    select: "Select the row of headings in Excel, then press the button.",
    use: "Use the selected row",
    noSelection: "Select a cell in the row of headings first.",
    each: "What is on each sheet",
    noTable: "No table with an action, an owner, a date or a status.",
    look: "Look",
    newHere: "New to Ragbook?",
    helps: "The first steps take a minute to read.",
    help: "Read the first steps",
    again: "Look again",
  },

  check: {
    working: (actions: number) => `Checking ${count(actions, "action")}`,
    stopped: "The tracker was not checked",
    title: (findings: number) => (findings === 0 ? "No findings" : count(findings, "finding")),
    clean: (actions: number) => `Ragbook checked ${count(actions, "action")} and found nothing to put right.`,
    inRows: (rows: number, actions: number) =>
      `In ${count(rows, "row")} of a tracker with ${count(actions, "action")}.`,
    said: (findings: readonly Finding[]) => {
      const errors = findings.filter(({ severity }) => severity === "error").length;
      const found = findings.length === 0 ? "nothing to put right" : count(findings.length, "finding");
      return `Check done: ${found}${errors > 0 ? `, ${count(errors, "error")}` : ""}.`;
    },
    left: (findings: number) => `${count(findings, "finding")} left.`,
    show: "Show",
    severities: { all: "All", error: "Errors", warning: "Warnings", advice: "Advice" },
    severity: { error: "Error", warning: "Warning", advice: "Advice" },
    search: "Search",
    searchLabel: "Search the findings",
    group: "Group the findings",
    byKind: "By kind",
    bySheet: "By sheet",
    findings: "findings",
    noneShown: "No finding matches. Clear the search, or choose All.",
    seeFixes: (fixes: number) => `See ${count(fixes, "fix", "fixes")}`,
    suggestion: (suggestion: string) => `Suggestion: ${suggestion.charAt(0).toLowerCase()}${suggestion.slice(1)}`,
    about: "About this kind of finding",
    next: (actions: number) => `Next: rate ${count(actions, "action")}`,
  },

  marks: {
    title: "On the sheet",
    about: "Ragbook can put an edge around the cells of these findings. It changes no fill and no text.",
    mark: "Mark the cells",
    clear: "Clear the marks",
    stopped: "The cells were not marked",
  },

  goTo: {
    button: (cell: string) => `Go to ${cell}`,
    row: (row: number) => `Go to row ${row}`,
    stopped: "Excel did not go to the cell",
  },

  fix: {
    ready: "Fix ready",
    now: "Now",
    after: "After",
    button: (cell: string) => `Fix ${cell}`,
    title: (fixes: number) => `${count(fixes, "fix", "fixes")} ready`,
    about: "Look at each change. Untick what should stay as it is.",
    all: "Tick all",
    none: "Untick all",
    more: (fixes: number) => `And ${count(fixes, "more like these", "more like these")}, fixed with them.`,
    promise: (fixes: number) => `Changes ${count(fixes, "cell")} and no other. You can undo it in one step.`,
    apply: (fixes: number) => `Fix ${count(fixes, "cell")}`,
    working: (fixes: number) => `Fixing ${count(fixes, "cell")}`,
    stopped: (fixes: number) => (fixes === 1 ? "The cell was not fixed" : "The cells were not fixed"),
  },

  dismiss: {
    title: "Dismiss this finding",
    reason: "Reason to leave it as it is",
    kept: "Kept in the workbook and shown in the report.",
    button: "Dismiss",
    said: "Finding dismissed.",
    restored: "Finding taken up again.",
    stopped: "The finding was not dismissed",
    shown: (findings: number) => `${count(findings, "dismissed finding")}`,
    because: (cell: string, reason: string) => `${cell}. Your reason: ${reason}`,
    restore: "Take up again",
  },

  stale: {
    title: "These results are out of date",
    said: "The workbook changed. These results are out of date.",
    saidDate: "The as-at date changed. These ratings are out of date.",
    kept: "The old date is back. These results are current.",
    date: (date: string) => (date ? `You changed the as-at date to ${date}` : "You took the as-at date away"),
    why: {
      sheet: "You changed the workbook after this was made. You can still read it.",
      date: "",
      settings: "You changed the settings after this was made. You can still read it.",
      layout: "You changed the layout after this was made. You can still read it.",
      rules: "You changed the rules after this was made. You can still read it.",
    },
    working: "Working out what would change…",
    would: (changes: number) =>
      changes === 0 ? "Rating again would change no rating." : `Rating again would change ${count(changes, "rating")}:`,
    more: (changes: number) => `And ${changes} more.`,
    keep: "Keep the old date",
    check: "Check again",
    rate: "Rate again",
  },

  rate: {
    working: (actions: number) => `Rating ${count(actions, "action")}`,
    stopped: "The actions were not rated",
    title: (actions: number) => `${count(actions, "action")} rated`,
    about: (rules: string, date: string | null, differ: number, unrated: number) =>
      [
        `${date ? `For ${date}, by` : "By"} the ${rules.replace(/ \(default\)$/, "")} rules.`,
        differ > 0
          ? `${count(differ, "rating")} ${differ === 1 ? "differs" : "differ"} from ${differ === 1 ? "that" : "those"} on the sheet.`
          : "",
        unrated > 0 ? `${count(unrated, "rating")} ${is(unrated)} Not rated.` : "",
      ]
        .filter(Boolean)
        .join(" "),
    said: (actions: number, differ: number) =>
      `Rate done: ${count(actions, "action")} rated, ${count(differ, "rating")} ${differ === 1 ? "differs" : "differ"} from the sheet.`,
    axis: "Axis",
    differ: (ratings: number) => (ratings === 0 ? "none differ" : `${ratings} ${ratings === 1 ? "differs" : "differ"}`),
    wouldChange: (ratings: number) => (ratings === 0 ? "none would change" : `${ratings} would change`),
    bySection: "By section",
    key: "Key",
    sheet: "Sheet",
    rules: "Rules",
    onSheet: (section: string) => `${section}, as typed on the sheet`,
    byRules: (section: string) => `${section}, by your rules`,
    segment: (rows: number, colour: string) => `${rows} ${colour}: show the ${rows === 1 ? "row" : "rows"}`,
    filter: (rows: number, colour: string, section: string) => `${rows} ${colour} in ${section}`,
    both: (sheet: string, rules: string) => `Sheet: ${sheet}. Rules: ${rules}.`,
    one: (rules: string) => `${rules}.`,
    allSections: (sections: number) => `Show all ${sections}`,
    all: "All ratings",
    showAll: "Show all",
    thisRow: "This row",
    overdue: (days: number) => `${count(days, "day")} overdue`,
    keptByYou: "Kept by you",
    overrideReason: (reason: string) => `Your reason: ${reason}`,
    owner: (owner: string) => `Owner: ${owner}`,
    next: "Next: report",
  },

  differ: {
    title: "Differs from the sheet",
    about: "On the sheet, then by the rules.",
    count: (decided: number, all: number) => `${decided} of ${all} decided`,
    due: (cell: string, text: string, read: string | null) =>
      `${cell} says “${text}”, ${read ? `read as ${read}` : "which gives no date"}.`,
    accept: (colour: string) => `Accept ${colour}`,
    keep: (colour: string) => `Keep ${colour}`,
    ignore: "Ignore",
    kept: (colour: string) => `Kept ${colour}`,
    youKept: (colour: string) => `You kept ${colour}.`,
    staleReason: "The row has changed since you decided. Look at it again.",
    decided: { accepted: "Accepted", ignored: "Ignored" },
    reason: "Reason for the committee",
    reasonKept: "Kept in the workbook with the date.",
    reopen: "Take the decision back",
    reopened: "Decision taken back.",
    said: (how: "accepted" | "ignored" | "kept", { ref, row }: Rating) => `${ref ?? `Row ${row}`}: ${how}.`,
  },
  keep: { stopped: "Your decision was not kept" },

  months: {
    title: "When due",
    label: "Open actions by month due",
    key: [
      ["late", "Overdue"],
      ["to-come", "To come"],
      ["undated", "No date"],
    ] as const,
    short: { earlier: "Earlier", later: "Later", none: "None" },
    long: { earlier: "Earlier", later: "Later", none: "No date" },
    said: (month: string, rows: number, late: number) =>
      `${month}: ${count(rows, "action")}${late > 0 ? `, ${late} overdue` : ""}`,
    summary: (late: number, days: number, toCome: number, last: string, undated: number) =>
      [
        late === 0
          ? "None is overdue."
          : `${count(late, "action")} ${is(late)} overdue, by up to ${count(days, "day")}.`,
        toCome > 0 ? `${toCome} ${toCome === 1 ? "falls" : "fall"} due by ${last}.` : "",
        undated > 0 ? `${undated} ${undated === 1 ? "has" : "have"} no date.` : "",
      ]
        .filter(Boolean)
        .join(" "),
  },

  movement: {
    title: "What moved",
    since: (date: string) => `since ${date}`,
    none: "Nothing moved since the last report.",
    kinds: CHANGES,
    count: (changes: number, kind: ChangeKind) => `${count(changes, "action")} ${CHANGES[kind]}`,
    rest: (changes: number) => `And ${changes} more, on the Movement sheet.`,
    same: "Same action",
    different: "Different actions",
    which: (what: string) => `: ${what}`,
    confirmed: (same: boolean) => (same ? "Read as the same action." : "Read as different actions."),
    notConfirmed: "Your answer was not kept",
  },

  write: {
    open: "Write ratings…",
    title: "Write the ratings",
    about: "Choose where each rating goes in your tracker. You see what changes before it is written.",
    axis: (axis: string) => `${axis} ratings`,
    newColumn: "In a new column at the right",
    over: (letter: string) => `Over column ${letter}`,
    none: "Do not write them",
    will: "What will change",
    facts: {
      Outcome: "outcome ratings",
      Arrangements: "arrangements ratings",
      Overdue: "days overdue",
      Reason: "reasons",
    },
    besideLegend: "Beside the ratings",
    beside: { Overdue: "A column with the days overdue", Reason: "A column with the reason for each rating" },
    adds: (fact: string, actions: number) =>
      `Adds a column of ${fact} at the right of each table, for ${count(actions, "action")}.`,
    changes: (differing: number, ratings: number, letter: string) =>
      `Changes ${count(differing, "cell")} of column ${letter}. The other ${ratings - differing} already say the same.`,
    nothingElse: "Changes no other cell.",
    button: (columns: number, actions: number) =>
      columns === 0 ? "Nothing to write" : `Write ${count(columns, "column")} for ${count(actions, "action")}`,
    working: (ratings: number) => `Writing ${count(ratings, "rating")}`,
    stopped: "The ratings were not written",
  },

  report: {
    title: "Make the report",
    about: "Choose what goes to the committee. You see it before it is made.",
    planning: "Working out the sheets…",
    notPlanned: "The sheets could not be shown",
    first: "Rate the actions first",
    firstAbout: "The report is made from the ratings.",
    sheets: "Sheets to make",
    rows: (rows: number) => count(rows, "row"),
    page: "1 page",
    stands: (name: string) => `Brings the sheet “${name}” up to date.`,
    firstReport: "Compares with your last report. This is the first, so it says so.",
    preview: "Preview",
    previewChoice: "Sheet to preview",
    previewOf: (name: string) => `Preview of ${name}`,
    notDrawn: (rows: number, columns: number) =>
      `The sheet has ${[rows > 0 && count(rows, "more row"), columns > 0 && count(columns, "more column")].filter(Boolean).join(" and ")}.`,
    adds: (sheets: number, last: string) => `Adds ${count(sheets, "sheet")} after “${last}”.`,
    refreshes: (sheets: number) =>
      `Brings ${count(sheets, "sheet")} of Ragbook’s up to date, and keeps your notes on ${sheets === 1 ? "it" : "them"}.`,
    yours: "Changes no cell on your own sheets.",
    remembers: "Remembers the ratings in this workbook, to show next time what moved.",
    make: (sheets: number) => (sheets === 0 ? "Choose a sheet" : `Make ${count(sheets, "sheet")}`),
    working: (sheets: number) => `Making ${count(sheets, "sheet")}`,
    stopped: "The sheets were not made",
    said: (what: string) => `Report done: ${what}`,
  },

  done: {
    title: (sheets: number) => `${count(sheets, "sheet")} made`,
    about: (time: string, committee: string, date: string | null) =>
      `At ${time}${committee ? `, for the ${committee}` : ""}${date ? ` on ${date}` : ""}.`,
    yours: "No cell on your own sheets changed",
    undo: (sheets: number) => `Undo: take back the ${count(sheets, "sheet")}`,
    sheets: "The sheets",
    before: "Before you send it",
    kept: (ratings: number) => `You kept ${count(ratings, "rating")}. Your reasons are in the report.`,
    unrated: (ratings: number) => `${count(ratings, "rating")} ${is(ratings)} Not rated. The summary says why.`,
    open: (findings: number) =>
      `${count(findings, "finding")} ${is(findings)} still open. Leave “Validation findings” out of a public paper.`,
    save: "Save the workbook. Ragbook does not save it for you.",
    again: "Choose again",
    outdated: "These sheets are out of date",
    outdatedAbout: "The tracker changed after they were made. Made again, the same sheets are brought up to date.",
    makeAgain: "Bring them up to date",
    openSheet: (name: string) => `Open ${name}`,
  },

  undo: { button: "Undo", short: "Undo", stopped: "Nothing was taken back" },

  activity: {
    today: "Activity",
    all: "All activity",
    about: "What Ragbook did since you opened this workbook.",
    none: "Nothing yet.",
    changes: (changes: number) => count(changes, "change"),
    more: (changes: number) => `And ${changes} more.`,
    promise: "Adds one sheet with this list. You can delete it.",
    write: "Put this on a sheet",
    stopped: "The activity was not written",
  },

  layout: {
    column: "Column",
    heading: "Heading",
    readAs: "Read as",
    noHeading: "no heading",
    title: "Layout",
    about: "What Ragbook understood of each sheet. Correct it here once; it is kept in the workbook.",
    rows: ({ headerRows, firstRow, lastRow }: TableLayout) => {
      const [first, ...others] = headerRows;
      const again = others.filter((row, index) => row !== (headerRows[index] ?? 0) + 1).length;
      return `Headings in row ${first}${again > 0 ? `, repeated ${count(again, "time")}` : ""}. Actions in rows ${firstRow} to ${lastRow}.`;
    },
    block: "One action a block, label beside value.",
    sure: (confidence: number) => (confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "fairly sure" : "not sure"),
    why: (why: string, confidence: number) => {
      const sure = confidence >= 0.9 ? "Sure" : confidence >= 0.7 ? "Fairly sure" : "Not sure";
      return `${sure}: ${why.replace(/\.$/, "")}.`;
    },
    columnLabel: (letter: string) => `Column ${letter} is read as`,
    headerRow: "First row of headings",
    headerRows: "Rows of headings",
    notATracker: "This sheet is no tracker",
    isATracker: "Look at this sheet again",
    excluded: "Left out by you.",
    where: "The headings stand elsewhere",
    notSaved: "The layout was not saved",
    apply: "Use this row",
    forget: "Forget my corrections",
    decoys: "Passed over",
    decoy: (area: string, why: string) => `${area}: ${why}`,
    promise: "Kept in the workbook, and used next time. Your sheets do not change.",
    readAgain: "Read again",
    tables: (tables: number, actions: number) => `${count(tables, "table")}, ${count(actions, "action")}`,
    moreColumns: (columns: number) => `And ${count(columns, "more column")}.`,
  },

  settings: {
    title: "Settings",
    about: "Kept in this workbook. Ragbook works without them; set what you need.",
    notSaved: "The settings were not saved",
    saved: "Settings saved.",
    save: "Save settings",
    promise: "Kept in this workbook. Your sheets do not change.",
    dateExample: "Like 29 January 2018",
    wrongDate: (label: string) => `${label} is not a date. Write it like 29 January 2018.`,
    wrongDays: "Days must be a whole number from 0 to 366.",
    wrongAccent: "The colour must be six digits after #, like #1F4E79.",
    groups: { paper: "The paper", rating: "Rating", findings: "Findings", file: "Other trackers" },
    labels: {
      meetingDate: "Meeting date",
      council: "Council",
      committee: "Committee",
      planTitle: "Title of the plan",
      preparedBy: "Prepared by",
      accent: "Colour of headings",
      rateOn: "Rate on",
      dueSoonDays: "Days that count as due soon",
    },
    hints: {
      planTitle: "Leave it empty to take the tracker’s own title.",
      accent: "Six digits after #, like #1F4E79.",
      rateOn: "For an action whose date has moved.",
      severities: "How serious each kind of finding is. Off hides it.",
      file: "Save these settings as a file, and open the file in your other trackers. Dates stay here.",
    },
    rateOn: { current: "The current date", original: "The original date" },
    severities: { error: "Error", warning: "Warning", advice: "Advice", off: "Off" },
    asIs: (severity: string) => `${severity} (usual)`,
    severityOf: (title: string) => `How serious is “${title}”`,
    export: "Save as a file",
    import: "Open a file",
    importFile: "Settings file to open",
    fileName: "ragbook-settings.json",
    imported: "Settings opened from the file. They are in force now.",
    notImported: "The settings file was not opened",
  },

  rules: {
    title: "Rules",
    about: (name: string, trial: boolean) =>
      trial
        ? `${name}, on trial. The old rules stay in force until you press Use these rules.`
        : `${name}. The first rule that fits decides.`,
    opening: "Checking the rules…",
    counts: (rules: number, problems: number) =>
      `${count(rules, "rule")}, ${problems === 0 ? "no problem" : count(problems, "problem")}`,
    problems: (problems: number) =>
      problems === 0 ? "No problem in these rules" : `${count(problems, "problem")} in these rules`,
    sound: "Every action that there can be gets a rating, and every rule can apply.",
    never: (rule: number) => `Rule ${rule} can never apply`,
    neverBecause: (by: readonly number[]) =>
      by.length === 1
        ? `Rule ${by[0]} comes first and takes every such action.`
        : `Rules ${by.join(", ")} come first and take every such action.`,
    impossible: (rule: number) => `Rule ${rule} asks for something no action can be`,
    impossibleAbout: "No action can meet its conditions together.",
    gap: "Some actions match no rule",
    gapAbout: (example: string) => `For example: ${example}. Such an action is Not rated.`,
    overlaps: (pairs: number) => `${count(pairs, "pair")} of rules could both apply`,
    overlapsAbout: "The order decides. That is no fault where the narrower rule comes first.",
    overlap: (rules: readonly number[], example: string) => `Rules ${rules.join(" and ")}: ${example}`,
    table: (axis: string) => `${axis}: the first rule that fits decides`,
    rule: "Rule",
    when: "When the action is",
    rating: "Rating",
    actions: "Actions",
    neverCount: "never",
    any: "anything else",
    or: (values: readonly string[]) =>
      values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`,
    facts: {
      daysOverdue: {
        over: (days: number) => `more than ${count(days, "day")} overdue`,
        between: (least: number, most: number) =>
          least === most ? `${count(least, "day")} overdue` : `${least} to ${count(most, "day")} overdue`,
      },
      daysUntilDue: {
        over: (days: number) => `due in more than ${count(days, "day")}`,
        between: (least: number, most: number) =>
          least === 0 ? `due within ${count(most, "day")}` : `due in ${least} to ${count(most, "day")}`,
      },
      progressAgeDays: {
        over: (days: number) => `with progress more than ${count(days, "day")} old`,
        between: (least: number, most: number) => `with progress ${least} to ${count(most, "day")} old`,
      },
      percentComplete: {
        over: (percent: number) => `more than ${percent}% complete`,
        between: (least: number, most: number) => `${least}% to ${most}% complete`,
      },
      dated: "dated",
      undated: "undated",
      progress: "with progress",
      noProgress: "with no progress",
      owner: "with an owner",
      noOwner: "without an owner",
      evidence: "with evidence",
      noEvidence: "without evidence",
    },
    key: "Rating key",
    keyHint: "Choose a key that a council publishes. You see what it would change before it is used.",
    inForce: (name: string) => `${name} (in force)`,
    would: (changes: number) => (changes === 0 ? "No rating would change" : `${count(changes, "rating")} would change`),
    asAt: (date: string) => `as at ${date}`,
    edit: "Edit on the rules sheet",
    opened: "The rules sheet is open in Excel.",
    change: "Change the rules",
    checkFirst: "Check the tracker first. Then the rules sheet can be made.",
    using: "Putting the rules in force",
    use: "Use these rules",
    discard: "Discard",
    promise: "Writes the sheet “Ragbook rules”. Your tracker does not change.",
    promiseNone: "Nothing changes until you press Use these rules.",
    stopped: "The rules were not put in force",
    notTried: "The rules could not be tried",
    trying: "Working out what would change…",
    used: "The rules are in force. Rate again.",
    export: "Save rules as a file",
    import: "Open a rules file",
    importFile: "Rules file to open",
    fileName: "ragbook-rules.json",
    notImported: "The rules file was not opened",
    fromFile: (name: string) => `From the file ${name}`,
    editAbout: "You can change the rules in Excel: a row a rule, with drop-down lists.",
  },

  help: {
    title: "Help",
    search: "Search the help",
    none: "No page matches. Try another word.",
    pages: "Pages",
    findings: "About a finding",
    allPages: "All pages",
    matches: (pages: number) => `${count(pages, "page")} found`,
    kind: (kind: string) => `Kind of finding: ${kind}.`,
    todo: "What to do:",
    usual: (severity: string) => `Usually ${severity.toLowerCase()}. You can change that in Settings.`,
    notLoaded: "The help could not be opened",
  },
} as const;
