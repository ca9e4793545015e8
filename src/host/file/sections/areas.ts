/** Sections that say something of areas of cells: merges, the filter, validation, protection. */
import { boxName, parseBox, parseBoxes, type Box } from "../address";
import type { DataValidation } from "../features";
import { decodeExcel, encodeExcel } from "../xml/text";
import type { XmlElement } from "../xml/dom";
import type { Section } from "./section";
import { edit, element, list } from "./section";

export const sqref = (boxes: readonly Box[]): string => boxes.map(boxName).join(" ");
const text = (value: string | undefined): string | null => (value === undefined ? null : decodeExcel(value));
const written = (value: string | null): string | null => (value === null ? null : encodeExcel(value));

export const merges: Section = {
  state: (sheet) => sheet.merges,
  read(pieces, sheet) {
    const found = pieces.get("mergeCells")?.elements("mergeCell") ?? [];
    sheet.merges = found.map((each) => parseBox(each.get("ref") ?? "")).filter((box) => box !== null);
  },
  write: (pieces, sheet) =>
    pieces.with(
      "mergeCells",
      list(
        "mergeCells",
        sheet.merges.map((box) => element("mergeCell", { ref: boxName(box) })),
      ),
    ),
};

export const autoFilter: Section = {
  state: (sheet) => sheet.autoFilter,
  read(pieces, sheet) {
    sheet.autoFilter = parseBox(pieces.get("autoFilter")?.get("ref") ?? "");
  },
  write(pieces, sheet) {
    const box = sheet.autoFilter;
    if (box === null) return pieces.with("autoFilter", "").with("sortState", "");
    return edit(pieces, "autoFilter", (filter) => {
      filter.set("ref", boxName(box));
    });
  },
};

export const protection: Section = {
  state: (sheet) => sheet.protection,
  read(pieces, sheet) {
    const found = pieces.get("sheetProtection");
    sheet.protection = found?.flag("sheet") ? Object.fromEntries(found.attributes) : null;
  },
  write(pieces, sheet) {
    const attributes = sheet.protection;
    const element_ = attributes && element("sheetProtection", { ...attributes, sheet: "1" });
    return pieces.with("sheetProtection", element_?.toString() ?? "");
  },
};

function readValidation(each: XmlElement): DataValidation {
  return {
    boxes: parseBoxes(each.get("sqref") ?? ""),
    type: each.get("type") ?? "none",
    operator: each.get("operator") ?? "between",
    formula1: each.child("formula1")?.text ?? null,
    formula2: each.child("formula2")?.text ?? null,
    errorStyle: each.get("errorStyle") ?? "stop",
    allowBlank: each.flag("allowBlank"),
    hideDropDown: each.flag("showDropDown"),
    showInputMessage: each.flag("showInputMessage"),
    showErrorMessage: each.flag("showErrorMessage"),
    errorTitle: text(each.get("errorTitle")),
    error: text(each.get("error")),
    promptTitle: text(each.get("promptTitle")),
    prompt: text(each.get("prompt")),
  };
}

function writeValidation(rule: DataValidation): XmlElement {
  const formula = (name: string, value: string | null): XmlElement[] =>
    value === null ? [] : [element(name, {}, [value])];
  return element(
    "dataValidation",
    {
      type: rule.type === "none" ? null : rule.type,
      errorStyle: rule.errorStyle === "stop" ? null : rule.errorStyle,
      operator: rule.operator === "between" ? null : rule.operator,
      allowBlank: rule.allowBlank || null,
      showDropDown: rule.hideDropDown || null,
      showInputMessage: rule.showInputMessage || null,
      showErrorMessage: rule.showErrorMessage || null,
      errorTitle: written(rule.errorTitle),
      error: written(rule.error),
      promptTitle: written(rule.promptTitle),
      prompt: written(rule.prompt),
      sqref: sqref(rule.boxes),
    },
    [...formula("formula1", rule.formula1), ...formula("formula2", rule.formula2)],
  );
}

export const validations: Section = {
  state: (sheet) => sheet.validations,
  read(pieces, sheet) {
    sheet.validations = (pieces.get("dataValidations")?.elements("dataValidation") ?? []).map(readValidation);
  },
  write: (pieces, sheet) =>
    pieces.with("dataValidations", list("dataValidations", sheet.validations.map(writeValidation))),
};
