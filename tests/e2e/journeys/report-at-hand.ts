import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { sanitise } from '../../../shared/intake/sanitise.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { projectFolder } from '../harness/fixtures.ts';

export interface ReportAtHand {
  readonly name: string;
  readonly file: string;
  /** Every recommendation's words, in the report's order. */
  readonly texts: readonly string[];
}
const OURS = path.join(projectFolder, 'tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');

function read(name: string, file: string): ReportAtHand {
  const findings = findRecommendations(readPlainText(sanitise(readFileSync(file, 'utf8')).text));
  return { name, file, texts: findings.recommendations.map(({ text }) => text) };
}
export const ourReport = (): ReportAtHand => read('our own report', OURS);

/** The seed report where the folder of seeds is named, else our own. */
export function reportAtHand(): ReportAtHand {
  const folder = process.env['MATTERS_SEEDS'];
  const seed = folder === undefined ? '' : path.join(folder, '001_0f6bc4109a0cb4c2.txt');
  return existsSync(seed) ? read('the seed report', seed) : ourReport();
}
