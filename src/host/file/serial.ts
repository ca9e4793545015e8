/** Excel's day numbers. */

const DAY = 86_400_000;
/** The day before 1 January 1900, one more for the 29 February 1900 that Excel counts. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial of a date or time that the file writes as ISO text; NaN when it is none. */
export function serialOfIso(text: string, date1904: boolean): number {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return NaN;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return (date - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY + time;
}
