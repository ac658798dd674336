import type { Finding } from '../../../shared/checking/finding.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import { runIntake } from '../run-intake.ts';
import { refuseCheck, type CheckFailureKind } from './check-failures.ts';

export type Checked = Result<readonly Finding[], CheckFailureKind>;

/** What is wrong with a finished Word document or workbook, read in a process of its own. `workerFile` as in read-report.ts. Never throws and never changes the file. */
export async function checkFile(file: string, workerFile: string): Promise<Checked> {
  let checked: Checked | null = null;
  const ended = await runIntake({ check: file }, { workerFile }, (message) => {
    if (message.about === 'checked') checked = message.result;
    return checked === null ? 'gets on' : 'enough';
  });
  return checked ?? refuseCheck(ended === 'stopped' || ended === null ? 'checkStopped' : 'checkTookTooLong');
}
