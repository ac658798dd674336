import type { AppUnderTest } from '../../host/app-under-test.ts';

type WithPrinter = typeof globalThis & { printedPages: string[] };

/** A printer that takes all it is given, in place of the system's dialog, on both hosts. What it was given is kept as a PDF. */
export const scriptPrinter = (app: AppUnderTest): Promise<void> =>
  app.evaluate(({ app: running }) => {
    (globalThis as WithPrinter).printedPages = [];
    running.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, callback) => {
        void contents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true }).then((pdf) => {
          (globalThis as WithPrinter).printedPages.push(pdf.toString('base64'));
          callback?.(true, '');
        });
      };
    });
  });

/** Each paper that was printed, as a PDF in base64. */
export const printedPages = (app: AppUnderTest): Promise<string[]> => app.evaluate(() => (globalThis as WithPrinter).printedPages);
