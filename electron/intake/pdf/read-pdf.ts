import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReportText } from '../../../shared/intake/report-text.ts';
import { finishBlocks } from '../draft-block.ts';
import type { ReadProgress } from '../parse-report.ts';
import { ReadRefused } from '../read-failures.ts';
import { titleFromProperties } from '../title.ts';
import { blocksOf } from './blocks.ts';
import { flowOf } from './flow.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { hyphensOf } from './hyphens.ts';
import { linesOfPage } from './lines.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import { bodyOf, measure } from './measures.ts';
import type { OrderNames } from './drawn-bullets.ts';
import { readPages, type PdfPage } from './read-pages.ts';
import { pageWarnings, hyphenWarnings } from './warnings.ts';

/** Reads a PDF from its bytes. Throws `ReadRefused`. */
export async function readPdf(bytes: Uint8Array, onProgress: (progress: ReadProgress) => void): Promise<ReportText> {
  refuseCutOff(bytes);
  const hasPictures = /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const { document, orders } = await open(bytes);
  try {
    const pages = await orDamaged(readPages(document, orders, onProgress));
    refuseWordless(pages, hasPictures);
    return { ...textOf(pages, hasPictures), title: titleFromProperties(await titleOf(document)) };
  } finally {
    await document.loadingTask.destroy();
  }
}

function textOf(pages: readonly PdfPage[], hasPictures: boolean): Omit<ReportText, 'title'> {
  const printed = pages.map(linesOfPage);
  const body = bodyOf(printed.flat());
  const trimmed = withoutFurniture(
    printed.map((lines) => withoutFootnotes(lines, body.size)),
    body.size,
  );
  const flow = flowOf(trimmed.lines);
  const measures = measure(flow.flatMap((item) => ('rows' in item ? [] : item)));
  const hyphens = hyphensOf(trimmed.lines);
  const { blocks, warnings } = finishBlocks(blocksOf(flow, measures, hyphens));
  if (blocks.length === 0) throw new ReadRefused('reportHasNoText');
  return {
    format: 'pdf',
    pageCount: pages.length,
    blocks,
    warnings: [...trimmed.warnings, ...hyphenWarnings(hyphens.doubtful), ...pageWarnings(pages, hasPictures), ...warnings],
  };
}

/**
 * A PDF ends with its end mark, give or take what a mail gateway adds; one that lost its end is missing pages even where it can be
 * mended.
 */
function refuseCutOff(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  if (!tail.includes('%%EOF')) throw new ReadRefused('pdfDamaged');
}

async function open(bytes: Uint8Array): Promise<{ readonly document: PDFDocumentProxy; readonly orders: OrderNames }> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Pictures are never decoded, fonts never loaded from the system, nothing fetched.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Only with these does the library tell the names of fonts.
    fontExtraProperties: true,
  });
  try {
    return { document: await task.promise, orders: pdfjs.OPS };
  } catch (error) {
    throw new ReadRefused((error as Error).name === 'PasswordException' ? 'pdfEncrypted' : 'pdfDamaged');
  }
}

async function orDamaged<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof ReadRefused ? error : new ReadRefused('pdfDamaged');
  }
}

function refuseWordless(pages: readonly PdfPage[], hasPictures: boolean): void {
  const text = pages
    .flatMap(({ fragments }) => fragments.map((fragment) => fragment.text))
    .join('')
    .replace(/\s/g, '');
  if (text === '') throw new ReadRefused(hasPictures ? 'pdfIsPictures' : 'reportHasNoText');
  // Fonts without a table of their characters give codes, not letters.
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  const garbled = text.replace(/[^\ufffd\ue000-\uefff\u0000-\u001f]/g, '').length;
  if (garbled > text.length * 0.3) throw new ReadRefused('pdfIsGarbled');
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  try {
    const { info } = await document.getMetadata();
    return 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
  } catch {
    return null;
  }
}
