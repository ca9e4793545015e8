/** Excel number format codes: which of them are dates, and how a number looks in them. */
import { MONTH_NAMES, dateOfSerial, partsOf } from "./dates";

/** Excel stores the short date of the officer's region under these American codes; in the UK they show day first. */
const REGIONAL: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yy": "dd/mm/yyyy",
  "m/d/yyyy": "dd/mm/yyyy",
  "mm/dd/yy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The section of a code for positive numbers, without colours, languages and conditions. */
const positive = (code: string): string => {
  const first = (/^(?:[^;"\\]|"[^"]*"|\\.)*/.exec(code)?.[0] ?? code).replace(/\[[^\]]*\]/g, "").trim();
  return REGIONAL[first.toLowerCase()] ?? first;
};

/** A code with quoted and escaped characters taken out: only its placeholders are left. */
const placeholders = (code: string): string => positive(code).replace(/"[^"]*"?|\\.|_.|\*./g, "");

/** What of a date a code shows; all false for numbers, text and times of day. */
export function dateShown(code: string): { readonly day: boolean; readonly month: boolean; readonly year: boolean } {
  const left = placeholders(code);
  if (/general|standard|[0#@]/i.test(left)) return { day: false, month: false, year: false };
  const [day, year] = [/d/i.test(left), /y/i.test(left)];
  // A lone "m" beside hours or seconds is minutes.
  const month = /mmm/i.test(left) || (/m/i.test(left) && (day || year));
  return { day, month, year };
}

/** True when a cell of this format shows a date: "dd/mm/yyyy", "mmm-yy"; not "h:mm" and not "0.00". */
export function isDateFormat(code: string): boolean {
  const { day, month, year } = dateShown(code);
  return day || month || year;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A serial number as a date in the given format; null when it is no day that Excel can show. */
export function showSerial(serial: number, code: string, date1904 = false): string | null {
  const date = dateOfSerial(serial, date1904);
  if (date === null) return null;
  const { year, month, day } = partsOf(date);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const name = MONTH_NAMES[month - 1] ?? "";
  const dayName = DAY_NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  const shown: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: two(year % 100),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: two(month),
    m: String(month),
    dddd: dayName,
    ddd: dayName.slice(0, 3),
    dd: two(day),
    d: String(day),
    hh: two(Math.floor(minutes / 60)),
    h: String(Math.floor(minutes / 60)),
    ":mm": `:${two(minutes % 60)}`,
    ":ss": ":00",
  };
  return positive(code)
    .replace(/"([^"]*)"|\\(.)|AM\/PM|:mm|:ss|y+|m+|d+|h+/gi, (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const key = token.toLowerCase();
      return shown[key] ?? shown[key.slice(0, 4)] ?? "";
    })
    .trim();
}

const general = (value: number): string => String(Number(value.toPrecision(11)));

/** A number as Excel shows it in the format, as far as trackers need it: decimals, percent, leading noughts, commas. */
export function showNumber(value: number, code: string): string {
  const left = placeholders(code);
  const digits = /[#0,]*0(?:\.(0+))?(%?)/.exec(left);
  if (!digits || /e[+-]|\/|\?/i.test(left)) return general(value);
  const [picture, decimals = "", percent = ""] = digits;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [whole = "", fraction] = fixed.split(".");
  const leading = (picture.split(".")[0] ?? "").replace(/[^0]/g, "").length;
  const filled = whole.padStart(leading, "0");
  const grouped = picture.includes(",") ? filled.replace(/\B(?=(?:\d{3})+$)/g, ",") : filled;
  const currency = /[£$€]/.exec(positive(code).replace(/["\\]/g, ""))?.[0] ?? "";
  const sign = value < 0 ? "-" : "";
  return `${sign}${currency}${grouped}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}
