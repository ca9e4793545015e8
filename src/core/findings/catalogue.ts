/** Every finding that there is, by code: one file a kind in kinds/. */
import type { Entries } from "./entry";
import { consistency } from "./kinds/consistency";
import { dates } from "./kinds/dates";
import { missing } from "./kinds/missing";
import { overdue } from "./kinds/overdue";
import { owners } from "./kinds/owners";
import { ragbook } from "./kinds/ragbook";
import { ratings } from "./kinds/ratings";
import { references } from "./kinds/references";
import { workbook } from "./kinds/workbook";

export type { Entry, Kind } from "./entry";

export const CATALOGUE: Entries = {
  ...ragbook,
  ...missing,
  ...overdue,
  ...dates,
  ...ratings,
  ...references,
  ...owners,
  ...consistency,
  ...workbook,
};
