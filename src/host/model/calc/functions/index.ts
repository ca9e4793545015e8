import type { Functions } from "./argument";
import { DATES } from "./dates";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { NUMBERS } from "./numbers";
import { TEXT } from "./text";

/** The functions that this host calculates. What is not here keeps the value that Excel last gave it. */
export const FUNCTIONS: Functions = { ...NUMBERS, ...LOGIC, ...TEXT, ...DATES, ...LOOKUP };
