import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '../../shared/checking/finding.ts';
import type { ReadSheet } from '../../shared/intake/sheet/read-sheet.ts';
import type { Result } from '../../shared/outcome/outcome.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import type { CheckFailureKind } from './check/check-failures.ts';
import { limits, sheetLimits, templateLimits } from './limits.ts';
import { parseReport, type ReadProgress } from './parse-report.ts';
import { refuse, type ReadFailureKind } from './read-failures.ts';
import { refuseSheet, type SheetFailureKind } from './sheet/sheet-failures.ts';
import type { TemplateResult, TemplateWish } from './template/parse-template.ts';

/**
 * What the worker is started with: one report, sheets to be read one after another, a finished file to be checked, or a template, drawn or not: its file, or
 * the bytes of one that a plan holds.
 */
export type IntakeOrder =
  | { readonly report: string } | { readonly sheets: readonly string[] } | { readonly check: string }
  | ({ readonly template: string | Uint8Array } & TemplateWish);

/** What it says. Results of sheets come in the order they were asked for. */
export type IntakeMessage =
  | { readonly about: 'progress'; readonly progress: ReadProgress }
  | { readonly about: 'result'; readonly result: Result<ReportText, ReadFailureKind> }
  | { readonly about: 'sheet'; readonly result: Result<ReadSheet, SheetFailureKind> }
  | { readonly about: 'checked'; readonly result: Result<readonly Finding[], CheckFailureKind> }
  | { readonly about: 'template'; readonly result: TemplateResult };

const say = (message: IntakeMessage): void => parentPort?.postMessage(message);

/**
 * The file's bytes, never more than its bound even if it grows while it is read; null where there are more. Throws what the file
 * system says.
 */
function readWithin(file: string, bound: number): Uint8Array | null {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    if (size > bound) return null;
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const read = readSync(opened, bytes, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}

async function readReport(file: string): Promise<Result<ReportText, ReadFailureKind>> {
  let bytes: Uint8Array | null;
  try {
    bytes = readWithin(file, limits.fileBytes);
  } catch {
    return refuse('reportNotReadable');
  }
  return bytes === null
    ? refuse('reportTooLarge')
    : parseReport(bytes, (progress) => {
        say({ about: 'progress', progress });
      });
}

async function readSheet(file: string): Promise<Result<ReadSheet, SheetFailureKind>> {
  let bytes: Uint8Array | null;
  try {
    bytes = readWithin(file, sheetLimits.fileBytes);
  } catch {
    return refuseSheet('sheetNotReadable');
  }
  if (bytes === null) return refuseSheet('sheetTooLarge');
  // Whoever reads a report need not load what reads sheets.
  const { parseSheet } = await import('./sheet/parse-sheet.ts');
  return parseSheet(bytes, path.basename(file));
}

async function check(file: string): Promise<Result<readonly Finding[], CheckFailureKind>> {
  const { checkBytes, refuseCheck } = await import('./check/check-bytes.ts');
  try {
    const bytes = readWithin(file, limits.fileBytes);
    return bytes === null ? refuseCheck('checkTooLarge') : checkBytes(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuseCheck(code === 'ENOENT' || code === 'ENOTDIR' ? 'checkMissing' : 'checkNotReadable');
  }
}

async function readTemplate(template: string | Uint8Array, wish: TemplateWish): Promise<TemplateResult> {
  const [{ parseTemplate }, { refuseTemplate }] = await Promise.all([import('./template/parse-template.ts'), import('./template/template-failures.ts')]);
  let bytes: Uint8Array | null;
  try {
    bytes = typeof template === 'string' ? readWithin(template, templateLimits.fileBytes) : template;
  } catch {
    return refuseTemplate('templateNotReadable');
  }
  return bytes === null ? refuseTemplate('templateTooLarge') : parseTemplate(bytes, wish);
}

async function work(order: IntakeOrder): Promise<void> {
  if ('report' in order) return say({ about: 'result', result: await readReport(order.report) });
  if ('check' in order) return say({ about: 'checked', result: await check(order.check) });
  if ('template' in order) return say({ about: 'template', result: await readTemplate(order.template, order) });
  for (const file of order.sheets) say({ about: 'sheet', result: await readSheet(file) });
}

void work(workerData as IntakeOrder);
