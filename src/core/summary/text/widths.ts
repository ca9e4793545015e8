/**
 * Advance widths in thousandths of an em: Carlito's, which are Calibri's. The cells name no font, so that the
 * workbook's own theme font shows; lines are counted with these widths and a margin (see measure.ts).
 */

/** Codes 32 to 126, regular. */
const ASCII =
  "226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 " +
  "498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 " +
  "519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 " +
  "335 525 452 715 433 453 395 314 460 314 498";

/** Codes 32 to 126, bold. */
const ASCII_BOLD =
  "226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 " +
  "498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 " +
  "551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 " +
  "347 537 473 745 459 474 397 344 475 344 498";

/** The wider of regular and bold for what else stands in committee papers. */
const OTHERS: readonly (readonly [string, number])[] = [
  ["\u00a0", 226],
  ["‘’", 258],
  ["“”", 435],
  ["–•■▲◆", 604],
  ["●", 604],
  ["○", 550],
  ["…", 711],
  ["—↑↓→", 905],
  ["×÷±", 498],
  ["£€", 507],
  ["ìíîïÌÍÎÏıł", 267],
];

/** Width of any other character: that of a wide Latin letter. */
const OTHER = 680;
/** Width of Chinese, Japanese and Korean characters and of pictures. */
const FULL = 1000;
const FIRST_FULL = 0x2e80;

const numbers = (text: string): readonly number[] => text.split(" ").map(Number);

/** A whole plane: looking a width up needs no question, and sheets measure millions of characters. */
function tableOf(ascii: string): Uint16Array {
  const table = new Uint16Array(0x10000).fill(OTHER, 0, FIRST_FULL).fill(FULL, FIRST_FULL);
  numbers(ascii).forEach((width, index) => (table[32 + index] = width));
  for (const [characters, width] of OTHERS) for (const c of characters) table[c.charCodeAt(0)] = width;
  return table;
}

const REGULAR = tableOf(ASCII);
const BOLD = tableOf(ASCII_BOLD);

/** Advance widths by UTF-16 unit, in thousandths of an em, for as many units as it is long. */
export const advances = (bold: boolean): Uint16Array => (bold ? BOLD : REGULAR);
