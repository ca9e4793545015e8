/** All fixes that are ready, by kind, before and after, to apply together. */
import type { Finding } from "../../../core/findings/finding";
import type { Review } from "../../../core/review";
import { type Element_, h } from "../dom/h";
import { findingKey } from "../model/findings";
import type { Pane } from "../model/pane";
import type { Tasks } from "../tasks/tasks";
import { titleOf, words } from "../words";
import { changeOf } from "./finding";
import { back, button, head, heading, primary, quiet, small, type View } from "./parts";

/** Drawn of one kind: the rest is applied with them, and said so. */
const DRAWN = 50;

function byCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind) kind.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  return kinds;
}

function line(finding: Finding, included: boolean, toggle: () => void): Element_ | null {
  const { fix, cell } = finding;
  const key = findingKey(finding);
  return (
    fix &&
    h(
      "li",
      { key },
      h(
        "div",
        { class: "check" },
        h("input", { type: "checkbox", id: `use ${key}`, checked: included, onchange: toggle }),
        h("label", { for: `use ${key}` }, finding.message),
        h("span", { class: "cell" }, cell),
      ),
      changeOf(fix),
    )
  );
}

export function fixesView(pane: Pane, tasks: Tasks, review: Review): View {
  const { leftOut } = pane.check;
  const all = review.findings.filter(({ fix }) => fix !== null);
  const chosen = all.filter((finding) => !leftOut.has(findingKey(finding)));
  const set = (findings: readonly Finding[], include: boolean): void => {
    const next = new Set(leftOut);
    for (const finding of findings) {
      if (include) next.delete(findingKey(finding));
      else next.add(findingKey(finding));
    }
    tasks.check.set({ leftOut: next });
  };
  const kind = ([code, findings]: readonly [string, readonly Finding[]]): Element_ => {
    const some = findings.some((finding) => !leftOut.has(findingKey(finding)));
    return h(
      "section",
      { key: code },
      head(
        h("h2", null, titleOf(code)),
        button("subtle compact end", () => set(findings, !some), [
          some ? words.fix.none : words.fix.all,
          h("span", { class: "vh" }, titleOf(code)),
        ]),
      ),
      h(
        "ul",
        { class: "fixes" },
        findings.slice(0, DRAWN).map((finding) => {
          const included = !leftOut.has(findingKey(finding));
          return line(finding, included, () => set([finding], !included));
        }),
      ),
      findings.length > DRAWN && small(words.fix.more(findings.length - DRAWN)),
    );
  };
  return {
    title: words.fix.title(all.length),
    main: [
      back(words.steps.check, () => tasks.go("check")),
      heading(words.fix.title(all.length)),
      quiet(words.fix.about),
      [...byCode(all)].map(kind),
    ],
    promise: words.fix.promise(chosen.length),
    buttons: primary(words.fix.apply(chosen.length), () => tasks.check.fix(chosen, null), null, {
      disabled: chosen.length === 0,
    }),
  };
}
