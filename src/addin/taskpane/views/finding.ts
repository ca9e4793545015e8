import type { Finding, Severity } from "../../../core/findings/finding";
import type { Review } from "../../../core/review";
import { type Element_, h } from "../dom/h";
import { differenceOf } from "../model/difference";
import { findingKey } from "../model/findings";
import type { Pane } from "../model/pane";
import { actionsByRow, nameOf, rowKey, trackerSheets } from "../model/select";
import { findingId, placeOf } from "../tasks/check";
import type { Tasks } from "../tasks/tasks";
import { words } from "../words";
import { button, buttons, field, icon, more, small } from "./parts";
import { press } from "./walk";

const SIGN: Readonly<Record<Severity, string>> = { error: "sev3", warning: "sev2", advice: "sev1" };

export const severityIcon = (severity: Severity): Element_ =>
  icon(SIGN[severity], "", severity === "advice" ? "icon sev-quiet" : "icon sev");

/** A cell as it is and as it would be, the words that differ marked. */
export function changeOf({ before, after }: { readonly before: string; readonly after: string }): Element_ {
  const { lead, was, becomes, tail } = differenceOf(before, after);
  return h(
    "dl",
    { class: "change" },
    h("div", null, h("dt", null, words.fix.now), h("dd", null, lead, was && h("del", null, was), tail)),
    h("div", null, h("dt", null, words.fix.after), h("dd", null, lead, becomes && h("ins", null, becomes), tail)),
  );
}

/** The text of the reason field in the same card. */
export const reasonIn = (id: string): string => (document.getElementById(id) as HTMLTextAreaElement).value.trim();

/** Reason and button: nothing is set aside without a reason. */
export function reasonForm(
  id: string,
  label: string,
  hint: string,
  act: string,
  use: (reason: string) => void,
): readonly Element_[] {
  const take = (): void => {
    const reason = reasonIn(id);
    const input = document.getElementById(id);
    if (reason) return use(reason);
    input?.setAttribute("aria-invalid", "true");
    input?.focus();
  };
  return [
    field(
      id,
      label,
      h("textarea", { class: "input", id, rows: "2", "aria-describedby": `${id}-hint`, required: true }),
      hint,
    ),
    buttons(button("compact", take, act)),
  ];
}

function body(tasks: Tasks, finding: Finding, next: Finding | null): Element_ {
  const { fix, cell } = finding;
  const nextId = next && findingId(next);
  const go = button("compact", () => tasks.check.goTo(placeOf(finding)), [icon("locate"), words.goTo.button(cell)]);
  return h(
    "div",
    { class: "body" },
    h(
      "div",
      { class: "fix" },
      h("h3", null, words.check.suggestion(finding.suggestion)),
      fix && changeOf(fix),
      fix
        ? buttons(
            button("primary compact", () => tasks.check.fix([finding], nextId), words.fix.button(cell)),
            go,
          )
        : buttons(go),
    ),
    more(
      words.dismiss.title,
      "dismiss",
      ...reasonForm("why", words.dismiss.reason, words.dismiss.kept, words.dismiss.button, (reason) =>
        tasks.check.dismiss(finding, reason, nextId),
      ),
    ),
    h(
      "p",
      { class: "small" },
      button("link small", () => tasks.help(finding.code), words.check.about),
    ),
  );
}

/** A sentence as the line of a list: without its full stop. */
const headline = (message: string): string => message.replace(/\.$/, "");

/** What the row of a finding is about, and the sheet where there are several. */
function about(pane: Pane, { sheet, row, ref }: Finding): string {
  const { tracker } = pane;
  const action = tracker ? nameOf(tracker, actionsByRow(tracker).get(rowKey(sheet, row))) : "";
  const parts = [trackerSheets(tracker).length > 1 && sheet, action === ref ? null : ref, action];
  return parts.filter(Boolean).join(" · ");
}

export function card(
  pane: Pane,
  tasks: Tasks,
  finding: Finding,
  nextOf: (finding: Finding) => Finding | null,
): Element_ {
  const key = findingKey(finding);
  const open = pane.check.open === key;
  return h(
    "li",
    { key },
    h(
      "details",
      { class: "item", open },
      h(
        "summary",
        { id: findingId(finding), "data-line": "", onclick: press(() => tasks.check.toggle(finding)) },
        severityIcon(finding.severity),
        h("span", { class: "title" }, headline(finding.message)),
        h("span", { class: "cell" }, finding.cell),
        h(
          "span",
          { class: "under" },
          h("span", { class: "word" }, words.check.severity[finding.severity]),
          about(pane, finding),
          finding.fix && h("span", { class: "tag" }, words.fix.ready),
        ),
      ),
      open && body(tasks, finding, nextOf(finding)),
    ),
  );
}

/** Findings that she set aside, with her reasons and the way back. */
export function dismissedList(tasks: Tasks, review: Review): Element_ | null {
  if (review.dismissed.length === 0) return null;
  return h(
    "section",
    null,
    more(
      words.dismiss.shown(review.dismissed.length),
      "dismissed",
      h(
        "ul",
        { class: "lines" },
        review.dismissed.slice(0, 200).map(({ finding, dismissal }) =>
          h(
            "li",
            { key: findingKey(finding) },
            severityIcon(finding.severity),
            h("span", { class: "title" }, finding.message),
            button("subtle compact", () => tasks.check.restore(finding), [
              words.dismiss.restore,
              h("span", { class: "vh" }, finding.cell),
            ]),
            h("span", { class: "under" }, words.dismiss.because(finding.cell, dismissal.reason)),
          ),
        ),
      ),
      small(words.dismiss.kept),
    ),
  );
}
