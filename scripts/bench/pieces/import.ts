import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { parseReport } from '../../../electron/intake/parse-report.ts';
import { loadPdfjs } from '../../../electron/intake/pdf/load-pdfjs.ts';
import { readReport, workerFile } from '../../../electron/intake/read-report.ts';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import type { Figure, Piece } from '../figure.ts';
import { sideBySide } from '../side-by-side.ts';

const REPORTS = path.resolve(import.meta.dirname, '../../../tests/fixtures/reports');
const REPORT = 'ashbourne-vale-peer-challenge';
const FILES = { text: path.join(REPORTS, `${REPORT}.txt`), word: path.join(REPORTS, `word/${REPORT}.docx`), pdf: path.join(REPORTS, `pdf/${REPORT}.pdf`) };
const TIMES = { full: 15, small: 1 } as const;

/** From a report's bytes to its recommendations. Nothing here to hold Word against: mammoth is no dependency of ours. */
export const importing: Piece = async (scale) => {
  // The library warns of what it misses when it is loaded; it is kept from it on purpose.
  console.warn = () => undefined;
  const bytes = { text: await readFile(FILES.text), word: await readFile(FILES.word), pdf: await readFile(FILES.pdf) };
  const times = await sideBySide(TIMES[scale], {
    text: () => found(bytes.text),
    word: () => found(bytes.word),
    pdfjs: () => textByPdfjs(new Uint8Array(bytes.pdf)),
    pdf: () => found(bytes.pdf),
    isolated: async () => {
      const read = await readReport(FILES.pdf, { workerFile: workerFile() });
      if (!read.ok) throw new Error(read.failure.message);
    },
  });
  const figure = (work: string, name: keyof typeof times, rest: Pick<Figure, 'against' | 'theirs' | 'goal'>): Figure =>
    ({ work, unit: 'ms', first: times[name].first, ours: times[name].median, ...rest });
  const none = { against: '', theirs: null, goal: null };
  return [
    figure('a report as text', 'text', none),
    figure('the same in Word', 'word', none),
    figure('the same as PDF', 'pdf', { against: 'pdf.js giving the text of its pages', theirs: times.pdfjs.median, goal: { times: 1.3 } }),
    figure('the same as PDF, in the worker that keeps it apart', 'isolated', none),
  ];
};

async function found(bytes: Uint8Array): Promise<void> {
  const read = await parseReport(new Uint8Array(bytes), () => undefined);
  if (!read.ok) throw new Error(read.failure.message);
  if (findRecommendations(read.value).recommendations.length === 0) throw new Error('No recommendation was found.');
}

/** What the library gives away for nothing: each page's text, in pieces with their places. */
async function textByPdfjs(data: Uint8Array): Promise<void> {
  const { getDocument } = await loadPdfjs();
  const document: PDFDocumentProxy = await getDocument({ data, verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number++) await (await document.getPage(number)).getTextContent();
  await document.loadingTask.destroy();
}
