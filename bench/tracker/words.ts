/** What generated trackers are made of. Invented throughout; the forms are those of published trackers. */
export const VERBS = ["Review", "Write", "Publish", "Agree", "Test", "Update", "Report on", "Train staff in", "Audit"];
export const SUBJECTS = [
  "the register of contracts",
  "the scheme of delegation",
  "business continuity plans",
  "the information asset register",
  "appraisal returns",
  "the risk management strategy",
  "grant claims",
  "the partnership protocol",
  "declarations of interest",
  "disaster recovery for the data centre",
  "health and safety inspections",
  "the medium-term financial plan",
  "safeguarding checks",
  "the gifts and hospitality register",
];
export const PLACES = [
  "in every directorate",
  "for schools",
  "with the shared service",
  "across the group",
  "by quarter",
];
export const OWNERS = [
  "Head of Procurement",
  "Chief Finance Officer",
  "Director of Children’s Services",
  "AD Finance with AD Transformation",
  "Monitoring Officer",
  "Head of Human Resources / Head of Legal Services",
  "Corporate Health and Safety Manager",
  "Information Governance Manager",
  "Director of Adult Social Care",
  "Head of Audit",
];
export const AREAS = [
  "Contract management",
  "Information governance",
  "Business continuity",
  "Absence management",
  "Essential training",
  "Partnership governance",
  "Financial resilience",
  "Health and safety",
];
export const SENTENCES = [
  "A draft has been shared with managers and comments are being worked through",
  "Workshops were held in three of the five directorates and were well attended",
  "The new system has been specified, and suppliers have been asked for prices",
  "The board considered the report and asked for further evidence",
  "Completion stands at {n}% of the services in scope, up from the last quarter",
  "Internal audit will follow this up in the second half of the year",
  "There has been some delay because a key post has been vacant",
  "Guidance has been published on the intranet and a bulletin sent to all staff",
  "The remaining {n} cases are being dealt with by the service",
  "A report went to the leadership team on {past}",
  "Members were briefed on {past} and supported the approach",
];
export const FORECASTS = ["The policy is expected to be approved by {ahead}", "The work will be finished by {ahead}"];
export const PRIORITIES = ["High", "Medium", "Medium", "Low"];
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
