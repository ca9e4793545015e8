/** What we open at most. Each is checked before the work that it limits. */

const MIB = 1024 * 1024;

export const MAX_FILE_BYTES = 100 * MIB;
/** Parts in a package; a large workbook has some hundreds. */
export const MAX_ENTRIES = 10_000;
/** All parts together, unpacked. */
export const MAX_INFLATED_BYTES = 1024 * MIB;
/** A part that must be held whole in memory; sheets and shared strings are read in pieces instead. */
export const MAX_PART_BYTES = 64 * MIB;
/** Real sheets pack to a tenth or a thirtieth. Deflate's own limit is about 1,030. */
export const MAX_RATIO = 300;
/** Below this size a part may be packed as tightly as it likes. */
export const RATIO_COUNTS_FROM_BYTES = 8 * MIB;
/** Cells of a book, empty formatted ones included: what fits into a modest machine's memory. */
export const MAX_CELLS = 3_000_000;
/** Characters of all texts of a book together. */
export const MAX_TEXT_CHARACTERS = 256 * 1024 * 1024;
/** Characters of one row's XML. */
export const MAX_ROW_XML = 32 * 1024 * 1024;
/** Characters in a cell, fixed by Excel. */
export const MAX_CELL_TEXT = 32_767;
/** Elements within elements; Office's own parts stay under 40. */
export const MAX_XML_DEPTH = 200;
