import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../electron/storage/digest.ts';
import { contentsOf } from '../../electron/storage/plan-file/contents.ts';
import { encodePlanFile } from '../../electron/storage/plan-file/encode-plan-file.ts';
import { chronicle } from './chronicle.ts';
import { seeded } from './seeded.ts';
import { PlanWriter } from './writer.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The only plan in the folder that “Explore the example” looks in. */
export const EXAMPLE_FILE = path.join(root, 'assets/samples/ashbourne-vale.matters');
/** The day of the example's last change: what is “today” to somebody who looks at it as it was left. */
export const EXAMPLE_TODAY = '2026-02-17';
const REPORT = path.join(root, 'tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');
const SEED = 20_260_217;

/** The plan of Ashbourne Vale Borough Council, which we invented, told from its report to the third round of monitoring. */
export async function examplePlan(): Promise<PlanWriter> {
  const report = await readFile(REPORT);
  const writer = PlanWriter.begin(seeded(SEED));
  for (const episode of chronicle({ text: report.toString('utf8'), digest: sha256(report) })) writer.write(episode);
  return writer;
}
export const exampleBytes = async (): Promise<Uint8Array> => encodePlanFile(contentsOf((await examplePlan()).record));
