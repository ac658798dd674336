import { UNPACKED } from '../../shared/template/unpacked.ts';

const MEGABYTE = 1024 * 1024;

/** Bounds on what an opened file may make us do. Every one is far above what a report of 500 pages needs. */
export const limits = {
  /** Bytes on disk. */
  fileBytes: 200 * MEGABYTE,
  /** Bytes of a file that is text alone. */
  plainTextBytes: 20 * MEGABYTE,
  /** Entries in a zip. */
  zipEntries: 10_000,
  /** Really inflated bytes of one part, and of all parts read from one file. */
  partBytes: 64 * MEGABYTE,
  inflatedBytes: 128 * MEGABYTE,
  /** Inflated to stored bytes, looked at above `ratioFrom` inflated bytes. Word's own XML stays below 60. */
  ratio: 300,
  ratioFrom: 4 * MEGABYTE,
  /** Elements inside one another. */
  xmlDepth: 400,
  /** Elements in one part of a template. A template of fifty pages has a tenth of them. */
  templateElements: 300_000,
  blocks: 200_000,
  pages: 5_000,
  /** Text fragments on one PDF page, and in one PDF. */
  pageFragments: 100_000,
  fragments: 2_000_000,
  /** Milliseconds for reading one file. */
  time: 180_000,
  /** Megabytes of JavaScript heap in the worker, and of growth of the whole process (buffers count there only). */
  heapMegabytes: 1024,
  growthMegabytes: 1536,
} as const;

/** Bounds on a council's own template: a few pages, with its logo. */
export const templateLimits = {
  fileBytes: 10 * MEGABYTE,
  ...UNPACKED,
  /** Characters of a place that are looked at and told. */
  /** Placeholders that are told though nothing fills them. */
  outOfReach: 50,
  words: 300,
  styles: 5_000,
  /** What is drawn of it: paragraphs, cells and boxes; stretches of words of one look; characters; bytes and dots of its pictures; boxes and tables inside one another. */
  drawnBlocks: 4_000,
  drawnPieces: 20_000,
  drawnCharacters: 300_000,
  pictureBytes: MEGABYTE,
  pictureDots: 16_000_000,
  drawnDepth: 12,
  /** Milliseconds for reading one file. */
  time: 30_000,
} as const;

/** Bounds on a workbook that is sent back. A return of 2,000 rows, filled to the brim, needs a tenth of them. */
export const sheetLimits = {
  /** Bytes on disk: pictures that somebody pasted in count here only. */
  fileBytes: 50 * MEGABYTE,
  partBytes: 128 * MEGABYTE,
  inflatedBytes: 192 * MEGABYTE,
  sheets: 200,
  /** Of all sheets together: rows and cells that say something, and characters they say. */
  rows: 20_000,
  cells: 300_000,
  characters: 10_000_000,
  /** Excel's own bound on one cell; LibreOffice has none. */
  cellCharacters: 32_767,
  /** Elements of XML, mostly cells that say nothing but have borders. */
  elements: 1_000_000,
  merges: 2_000,
  /** Milliseconds for reading one file. */
  time: 30_000,
} as const;
