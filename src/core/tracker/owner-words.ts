/** How councils name who answers for an action. */

/** Words that only a post, a team or a body has. */
const ROLE =
  /\b(?:directors?|heads?|managers?|officers?|leads?|leaders?|executives?|solicitors?|accountants?|auditors?|treasurers?|clerks?|co-?ordinators?|advis[eo]rs?|chairs?|chairman|secretary|partners?|members?|teams?|boards?|committees?|group|cfo|ceo|cx|coo|sro|siro|dpo|s\.?151|section 151|cmt|smt|slt|clt|dmt|councillors?|cllr|consultants?|analysts?|planners?|surveyors?|engineers?|inspectors?|administrators?|supervisors?|principal|registrar|ombudsman|portfolio holder)\b/i;
/** Short forms that open a post: "AD Finance", "All CD's". */
const POST =
  /^(?:all |the |acting |interim |deputy |assistant |joint )*(?:ad|cd|dd|hos|hr|hod|ed|dir|asst dir|dep dir)(?:['’]?s)?\b/i;
const INITIALS = /^[A-Z][A-Z&]{1,4}$/;
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?(?:[A-Z]\.? ?|[A-Z][a-z]+ )(?:[A-Z]\.? )?(?:Mc|Mac|O['’]|[A-Z][a-z]+-)?[A-Z][a-z]+$/;
/** Parts of a council that the pattern of a name would take for people. */
const PART =
  /\b(?:services?|finance|legal|policy|performance|resources|planning|housing|governance|audit|children|adults?|health|care|property|procurement|communications?|transformation|democratic|customer|digital|human|environment|highways|transport|education|learning|community|communities|corporate|business|support|development|economy|regeneration|culture|leisure|waste|risk|information|strategy|strategic|commissioning|contracts?|assets?|estates|it|ict)\b/i;

export const isInitials = (text: string): boolean => INITIALS.test(text);
export const isName = (text: string): boolean => NAME.test(text) && !PART.test(text) && !ROLE.test(text);
export const namesPost = (text: string): boolean => ROLE.test(text) || POST.test(text);
/** True for words that can stand for an owner by themselves. */
export const isOwner = (text: string): boolean => namesPost(text) || isInitials(text) || isName(text);
