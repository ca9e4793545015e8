/** Figures and lists as an officer writes them. */

/** "1 action", "2 actions". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}

/** "10,000". */
export function figure(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "None is overdue.", "1 is overdue.", "2 are overdue." without the full stop. */
export function are(number: number, rest: string): string {
  if (number === 0) return `None is ${rest}`;
  return number === 1 ? `1 is ${rest}` : `${figure(number)} are ${rest}`;
}

/** "None falls due", "1 falls due", "2 fall due". */
export function fall(number: number, rest: string): string {
  if (number === 0) return `None falls ${rest}`;
  return number === 1 ? `1 falls ${rest}` : `${figure(number)} fall ${rest}`;
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

/** First letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "‘Rating key and rules’". */
export const quoted = (text: string): string => `‘${text}’`;

/** One full stop at the end. */
export const sentence = (text: string): string => `${text.replace(/[.\s]+$/, "")}.`;
