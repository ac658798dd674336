import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readReport, workerFile, type ReadReportOptions } from '../../../electron/intake/read-report.ts';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { toImportJson, type ImportJson } from '../../../shared/intake/import-json.ts';
import type { ReportText } from '../../../shared/intake/report-text.ts';

export const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

export const read = (file: string, options: Partial<ReadReportOptions> = {}) => readReport(file, { workerFile: workerFile(), ...options });

/** The report's text, or an error that says why it was refused. */
export async function readText(file: string): Promise<ReportText> {
  const result = await read(file);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.message}`);
  return result.value;
}

export async function findIn(file: string): Promise<ImportJson> {
  const report = await readText(file);
  return toImportJson(report, findRecommendations(report));
}

/** What a person wrote down as what a report says. */
export interface Expected {
  readonly title: string | null;
  readonly themes: ImportJson['themes'];
  readonly recommendations: readonly Omit<ImportJson['recommendations'][number], 'source'>[];
  readonly leftOut: readonly string[];
}

export const expectedIn = (file: string): Expected => JSON.parse(readFileSync(file, 'utf8')) as Expected;

/** A PDF keeps words, not the spaces between them. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
